using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Gallery;

/// <summary>What the cards of the gallery say: nothing twice, nothing untrue, one is not many.</summary>
public sealed class WordsOfCardsTests
{
    [Fact]
    public void A_visa_that_was_not_given_has_no_mark_of_what_is_done() =>
        Card("signatures/Complete").Texts().ShouldContain(t => t.StartsWith('○') && t.Contains("pas encore", StringComparison.Ordinal));

    [Fact]
    public void The_lines_of_an_answer_leave_no_blank_row()
    {
        foreach (var (name, card) in GalleryCards.Of(CardSamples.Context()))
        {
            CardJson
                .Of(card)
                .All("ColumnSet")
                .Where(row => row["selectAction"] is not null)
                .SelectMany(row => row.Texts())
                .ShouldAllBe(text => !text.Contains("\n\n", StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [InlineData("progress/Active", "Date de bilan\u00A0: 30 juin 2026")]
    [InlineData("agreement/Signed", "Date de bilan")]
    [InlineData("summary/School", "Date de bilan")]
    public void One_date_of_review_is_not_many(string name, string expected)
    {
        var texts = Card(name).Texts().ToList();
        texts.ShouldContain(expected);
        texts.ShouldNotContain(t => t.StartsWith("Dates de bilan", StringComparison.Ordinal));
    }

    [Fact]
    public void A_card_without_anything_says_no_sentence_twice()
    {
        foreach (var name in new[] { "partner/New", "sheet/Empty", "agreement/Empty", "balance/Empty", "portfolio/None" })
        {
            Card(name).Texts().Where(t => t.Length > 30).ShouldBeUnique(name);
        }
    }

    [Fact]
    public void What_a_step_has_come_to_agrees_with_every_step()
    {
        var texts = GalleryCards
            .Of(CardSamples.Context())
            .Where(c => c.Name.StartsWith("progress/", StringComparison.Ordinal))
            .SelectMany(c => CardJson.Of(c.Card).Texts())
            .ToList();
        texts.ShouldNotContain(t => t.EndsWith("\u00A0: fait", StringComparison.Ordinal) || t.EndsWith("arrêté", StringComparison.Ordinal));
    }

    private static JObject Card(string name) =>
        CardJson.Of(CardLayout.Of(GalleryCards.Of(CardSamples.Context()).First(c => c.Name == name).Card));
}
