using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Sdk.Tests.Turns;

public class MessageFactoryTests
{
    [Fact]
    public void a_text_expects_input_unless_told_otherwise()
    {
        MessageFactory.Text("hi").InputHint.ShouldBe("acceptingInput");
        MessageFactory.Text("hi", inputHint: InputHints.ExpectingInput).InputHint.ShouldBe("expectingInput");
        MessageFactory.Text(" ").Text.ShouldBeNull();
    }

    [Fact]
    public void suggested_actions_are_said_by_the_user()
    {
        var message = MessageFactory.SuggestedActions((string[])["yes", "no"], "well?", null, null, null);

        message.Text.ShouldBe("well?");
        message.SuggestedActions.Actions.Select(action => $"{action.Type} {action.Title} {action.Value}").ShouldBe(["imBack yes yes", "imBack no no"]);
    }

    [Fact]
    public void attachments_are_a_list_or_a_carousel()
    {
        var card = new HeroCard { Title = "t" }.ToAttachment();

        MessageFactory.Attachment(card, "text").AttachmentLayout.ShouldBe("list");
        MessageFactory.Carousel([card, card]).AttachmentLayout.ShouldBe("carousel");
        MessageFactory.Carousel([card, card]).Attachments.Count.ShouldBe(2);
        MessageFactory.ContentUrl("https://a.example/x.png", "image/png", "x").Attachments[0].ContentUrl.ShouldBe("https://a.example/x.png");
    }
}
