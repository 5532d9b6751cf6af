using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Schema;

public class ActivityTests
{
    [Fact]
    public void a_reply_goes_back_where_the_message_came_from()
    {
        var reply = Received().CreateReply("Bonjour");

        reply.Type.ShouldBe(ActivityTypes.Message);
        reply.Text.ShouldBe("Bonjour");
        reply.Locale.ShouldBe("fr-FR");
        reply.ReplyToId.ShouldBe("m1");
        (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.ServiceUrl, reply.ChannelId)
            .ShouldBe(("bot", "user", "c", "https://example.org/", "msteams"));
    }

    [Fact]
    public void a_reply_can_be_made_without_a_sender()
    {
        var received = Received();
        received.From = null;

        received.CreateReply().Recipient.Id.ShouldBeNull();
    }

    [Fact]
    public void a_reference_applied_to_a_new_activity_addresses_it_to_the_person()
    {
        var message = new Activity(ActivityTypes.Message) { Locale = "en" }.ApplyConversationReference(Received().GetConversationReference());

        (message.From.Id, message.Recipient.Id, message.ReplyToId, message.Locale).ShouldBe(("bot", "user", "m1", "fr-FR"));
    }

    [Fact]
    public void a_reference_applied_as_incoming_makes_the_person_speak()
    {
        var message = new Activity(ActivityTypes.Message).ApplyConversationReference(Received().GetConversationReference(), isIncoming: true);

        (message.From.Id, message.Recipient.Id, message.Id, message.ReplyToId).ShouldBe(("user", "bot", "m1", null));
    }

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("msteams", "m1")]
    public void only_on_direct_line_a_conversation_update_cannot_be_replied_to(string channel, string? expected)
    {
        var update = Received();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        update.GetConversationReference().ActivityId.ShouldBe(expected);
        update.CreateReply().ReplyToId.ShouldBe(expected);
    }

    [Fact]
    public void a_continuation_is_an_event_from_the_person_to_the_bot()
    {
        var reference = Received().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        (continuation.Type, continuation.Name, continuation.From.Id, continuation.Recipient.Id)
            .ShouldBe((ActivityTypes.Event, ActivityEventNames.ContinueConversation, "user", "bot"));
        continuation.RelatesTo.ShouldBe(reference);
        continuation.Id.ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message/sub", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void an_activity_is_seen_only_as_what_its_type_says(string? type, bool isMessage)
        => (new Activity { Type = type }.AsMessageActivity() != null).ShouldBe(isMessage);

    [Fact]
    public void a_mention_of_the_bot_is_taken_out_of_the_text_and_others_stay()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """
            {"type":"message","text":"<at>Passerelle</at> invite <at>Léa</at>\n","recipient":{"id":"bot"},"entities":[
            {"type":"mention","text":"<at>Passerelle</at>","mentioned":{"id":"bot","name":"Passerelle"}},
            {"type":"mention","text":"<at>Léa</at>","mentioned":{"id":"lea","name":"Léa"}},
            {"type":"clientInfo","locale":"fr-FR"}]}
            """)!;

        activity.GetMentions().Select(mention => mention.Mentioned.Id).ShouldBe(["bot", "lea"]);
        activity.RemoveRecipientMention().ShouldBe("invite <at>Léa</at>");
    }

    [Fact]
    public void a_mention_without_text_is_taken_out_by_the_name()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """
            {"type":"message","text":"<at>Passerelle</at> aide","recipient":{"id":"bot"},
            "entities":[{"type":"mention","mentioned":{"id":"bot","name":"Passerelle"}}]}
            """)!;

        activity.RemoveRecipientMention().ShouldBe("aide");
    }

    [Fact]
    public void no_entities_are_no_mentions() => new Activity().GetMentions().ShouldBeEmpty();

    [Fact]
    public void channel_data_is_read_as_what_the_channel_means_by_it()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """{"type":"message","channelData":{"team":{"id":"19:t","aadGroupId":"g"},"tenant":{"id":"ten"},"source":{"name":"x"}}}""")!;

        var data = activity.GetChannelData<TeamsChannelData>();

        (data.Team.Id, data.Team.AadGroupId, data.Tenant.Id, data.Channel).ShouldBe(("19:t", "g", "ten", null));
        data.AdditionalProperties.ShouldContainKey("source");
    }

    [Fact]
    public void channel_data_of_another_form_is_refused_without_an_exception()
    {
        new Activity { ChannelData = JArray.Parse("[1]") }.TryGetChannelData<TeamsChannelData>(out var data).ShouldBeFalse();
        data.ShouldBeNull();
    }

    [Fact]
    public void an_entity_becomes_another_one()
    {
        var entity = new Entity();

        entity.SetAs(new Mention(new ChannelAccount("u", "U"), "<at>U</at>"));

        entity.Type.ShouldBe("mention");
        entity.GetAs<Mention>().Mentioned.Name.ShouldBe("U");
        entity.Equals(new Entity("mention")).ShouldBeFalse();
        new Entity("mention").Equals(new Entity("mention")).ShouldBeTrue();
    }

    private static Activity Received() => new(ActivityTypes.Message)
    {
        Id = "m1",
        From = new ChannelAccount("user", "U"),
        Recipient = new ChannelAccount("bot", "B"),
        Conversation = new ConversationAccount(id: "c"),
        ChannelId = "msteams",
        ServiceUrl = "https://example.org/",
        Locale = "fr-FR",
    };
}
