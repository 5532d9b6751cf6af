using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Language;
using PartnershipBot.Tests.Gallery;

namespace PartnershipBot.Tests.Cards;

/// <summary>What Microsoft’s store and its readers of screens ask of every card, in both languages.</summary>
public sealed class StoreCardRulesTests
{
    private static IEnumerable<(string Name, JObject Card)> All =>
        from lang in Enum.GetValues<Lang>()
        from card in GalleryCards.Of(CardSamples.Context(lang))
        select ($"{card.Name} {lang}", CardJson.Of(CardLayout.Of(card.Card)));

    [Fact]
    public void Every_input_has_a_label_and_an_id_that_no_other_has()
    {
        foreach (var (name, card) in All)
        {
            card.Inputs().ShouldAllBe(i => !string.IsNullOrWhiteSpace((string?)i["label"]), name);
            card.InputIds().ShouldBeUnique(name);
        }
    }

    [Fact]
    public void Every_list_that_opens_says_what_to_do_before_something_is_chosen()
    {
        foreach (var (name, card) in All)
        {
            card.All("Input.ChoiceSet")
                .Where(list => (string?)list["style"] is not "expanded")
                .ShouldAllBe(list => !string.IsNullOrEmpty((string?)list["placeholder"]), name);
        }
    }

    /// <summary>Web Chat refuses a whole card for one such choice.</summary>
    [Fact]
    public void No_choice_stands_for_nothing()
    {
        foreach (var (name, card) in All)
        {
            card.All("Input.ChoiceSet")
                .SelectMany(list => list["choices"]!)
                .ShouldAllBe(c => !string.IsNullOrEmpty((string?)c["value"]) && !string.IsNullOrEmpty((string?)c["title"]), name);
        }
    }

    [Theory]
    [InlineData("portfolio/Many")]
    [InlineData("partners/Many")]
    [InlineData("sessions/session choice")]
    public void Of_a_long_list_five_rows_are_in_sight(string name)
    {
        var card = GalleryCards.Of(CardSamples.Context()).First(c => c.Name == name).Card;
        CardJson.Of(CardLayout.Of(card)).All("ColumnSet").Count(row => row["selectAction"] is not null).ShouldBe(5);
    }

    [Fact]
    public void What_is_required_says_what_is_missing()
    {
        foreach (var (name, card) in All)
        {
            card.Inputs()
                .Where(i => (bool?)i["isRequired"] == true)
                .ShouldAllBe(i => !string.IsNullOrWhiteSpace((string?)i["errorMessage"]), name);
        }
    }

    [Fact]
    public void Every_picture_is_told_in_words_and_every_button_has_a_name()
    {
        foreach (var (name, card) in All)
        {
            card.All("Image").ShouldAllBe(i => !string.IsNullOrWhiteSpace((string?)i["altText"]), name);
            card.Buttons().ShouldAllBe(b => !string.IsNullOrWhiteSpace(b.Called()), name);
        }
    }

    [Fact]
    public void Every_card_can_be_read_out_and_says_its_language()
    {
        foreach (var (name, card) in All)
        {
            ((string?)card["fallbackText"]).ShouldNotBeNullOrWhiteSpace(name);
            ((string?)card["lang"]).ShouldNotBeNullOrWhiteSpace(name);
        }
    }

    [Fact]
    public void An_error_belongs_to_its_input()
    {
        var ctx = CardSamples.Context();
        var errors = new Dictionary<string, Phrase> { ["CT3"] = new("textTooShort", ("min", 3)) };
        var card = CardJson.Of(FormCard.For(ctx, ContactStage.Stage, null, AnswerSheet.Empty, 0, new Dictionary<string, string>(), errors));
        var input = card.Input("CT3");
        ((string?)input["label"])!.ShouldEndWith("(à corriger)");
        ((string?)input["errorMessage"])!.ShouldContain("3 caractères");
        ((string?)card.After("CT3")["text"])!.ShouldEndWith((string)input["errorMessage"]!);
        card.Inputs().Where(i => i != input).ShouldAllBe(i => i["errorMessage"] == null);
    }
}
