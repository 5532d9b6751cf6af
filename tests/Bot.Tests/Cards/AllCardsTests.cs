using PartnershipBot.Cards;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Cards;

/// <summary>What holds for every card, whatever was answered.</summary>
public sealed partial class AllCardsTests
{
    private static readonly string[] Carried = ["verb", "library", "partnership", "revision"];

    [Fact]
    public void Every_card_is_of_version_1_5_and_says_itself_in_words()
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context()))
        {
            var json = CardJson.Of(card);
            ((string?)json["version"]).ShouldBe("1.5", name);
            ((string?)json["lang"]).ShouldBe("fr", name);
            ((string?)json["fallbackText"]).ShouldNotBeNullOrWhiteSpace(name);
            ((string?)json["speak"]).ShouldNotBeNullOrWhiteSpace(name);
            ((string?)json["fallbackText"])!.Length.ShouldBeLessThan(1500, name);
        }
    }

    [Fact]
    public void Every_sentence_is_there_in_both_languages_with_its_blanks_filled()
    {
        foreach (var lang in Enum.GetValues<Lang>())
        {
            foreach (var (name, card) in EveryCard(CardSamples.Context(lang)))
            {
                CardJson
                    .Of(card)
                    .Shown()
                    .ShouldAllBe(t => !System.Text.RegularExpressions.Regex.IsMatch(t, @"\{\w+\}"), $"{name} in {lang}");
            }
        }
    }

    [Fact]
    public void Every_text_wraps()
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context()))
        {
            CardJson.Of(card).All("TextBlock").ShouldAllBe(t => (bool?)t["wrap"] == true, name);
        }
    }

    [Fact]
    public void Every_input_has_a_label()
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context()))
        {
            CardJson.Of(card).Inputs().ShouldAllBe(i => !string.IsNullOrWhiteSpace((string?)i["label"]), name);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_action_says_what_it_is_about_and_fits_the_channel(bool universal)
    {
        foreach (var (name, card) in EveryCard(CardSamples.Context(universal: universal)))
        {
            foreach (var button in CardJson.Of(card).Buttons())
            {
                var data = button["data"]!;
                // The welcome is said before one knows to whom.
                (name.StartsWith("welcome", StringComparison.Ordinal) && data.Count() == 1 ? ["verb"] : Carried).ShouldAllBe(
                    key => data[key] != null,
                    name
                );
                ((string?)button["type"]).ShouldBe(universal ? "Action.Execute" : "Action.Submit", name);
                ((string?)button["verb"]).ShouldBe(universal ? (string?)data["verb"] : null, name);
                if (universal)
                {
                    ((string?)button["fallback"]!["type"]).ShouldBe("Action.Submit", name);
                    button["fallback"]!["data"]!.ToString().ShouldBe(data.ToString(), name);
                }
                data["msteams"].ShouldBeNull(name);
            }
        }
    }

    [Fact]
    public void No_card_is_too_large()
    {
        foreach (var lang in Enum.GetValues<Lang>())
        {
            foreach (var (name, card) in EveryCard(CardSamples.Context(lang)))
            {
                CardSize.Of(card).ShouldBeLessThanOrEqualTo(CardSize.Most, $"{name} in {lang}");
            }
        }
    }

    [Fact]
    public void Somebodys_words_never_become_formatting_a_link_or_a_mention()
    {
        foreach (var (name, card) in CardsOf(CardSamples.Context(), Hostile(), "hostile"))
        {
            foreach (var text in CardJson.Of(card).All("TextBlock").Select(t => (string)t["text"]!))
            {
                // Our own lists are the one thing that is meant to be formatted.
                var items = text.StartsWith("- ", StringComparison.Ordinal) ? text.Split('\n').Select(i => i[2..]) : [text];
                items.ShouldAllBe(i => Markdown.ShownBy(i).Length > 0, name);
                text.ShouldNotContain("<at>");
            }
        }
    }
}
