using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Cards;

public sealed class LetterCardTests
{
    private static readonly Letter Short = new(
        "a@b.example",
        "Votre proposition",
        "Madame,\n\nNous acceptons.\n- *un point*\n\nJulie Morel\nMédiathèque"
    );

    [Fact]
    public void It_shows_the_letter_line_by_line_as_it_is_written()
    {
        var card = Card(Short);

        card.Texts()
            .ShouldBe([
                "Réponse au partenaire",
                "À\u00A0: a@b.example",
                "Objet\u00A0: Votre proposition",
                "Madame,",
                "Nous acceptons.",
                @"\- \*un point\*",
                "Julie Morel",
                "Médiathèque",
                new Texts(Lang.Fr).Say("letterHint"),
            ]);
        card.All("Container").Single()["items"]!
            .Select(i => ((string?)i["spacing"])?.ToUpperInvariant())
            .ShouldBe(["MEDIUM", "MEDIUM", "NONE", "MEDIUM", "NONE"]);
    }

    [Fact]
    public void Its_button_opens_it_as_an_e_mail()
    {
        var action = Card(Short).All("Action.OpenUrl").ShouldHaveSingleItem();

        ((string?)action["title"]).ShouldBe("Ouvrir dans la messagerie");
        MailLinkTests.Read((string)action["url"]!).ShouldBe((Short.Subject, Short.Body.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public void Without_an_address_it_says_that_one_is_missing() =>
        Card(Short with { To = null }).Texts().ShouldContain("À\u00A0: ○\u00A0À compléter");

    [Fact]
    public void A_long_letter_is_whole_on_the_card_and_shortened_in_the_link()
    {
        var letter = Short with { Body = string.Join('\n', Enumerable.Range(1, 200).Select(i => $"Ligne {i} : {CardSamples.Long(120)}")) };

        var card = Card(letter);

        card.Texts().ShouldContain(new Texts(Lang.Fr).Say("letterTooLong"));
        card.Texts().Count(t => t.StartsWith("Ligne ", StringComparison.Ordinal)).ShouldBe(200);
        ((string)card.All("Action.OpenUrl").Single()["url"]!).Length.ShouldBeLessThanOrEqualTo(MailLink.Longest);
    }

    [Fact]
    public void However_long_it_never_passes_what_a_card_may_weigh() =>
        CardSize
            .Of(LetterCard.For(CardSamples.Context(), "Réponse", Short with { Body = CardSamples.Long(200_000) }))
            .ShouldBeLessThanOrEqualTo(CardSize.Most);

    private static JObject Card(Letter letter) => CardJson.Of(LetterCard.For(CardSamples.Context(), "Réponse au partenaire", letter));
}
