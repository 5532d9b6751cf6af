using AdaptiveCards;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>What is missing on a card: a few blanks each in its place, many in one line above.</summary>
internal static class CardBlanks
{
    /// <summary>The most blanks that are marked where they stand; of more nothing else could be seen.</summary>
    private const int MostMarked = 6;

    /// <summary>The band and the sections of the card.</summary>
    /// <param name="state">What the band says.</param>
    /// <param name="sections">Its sections, each with what it says or lacks.</param>
    public static IEnumerable<AdaptiveElement> Summed(
        Texts texts,
        IEnumerable<AdaptiveElement> state,
        IReadOnlyList<(string Heading, IReadOnlyList<AdaptiveElement> Lines)> sections
    )
    {
        var blanks = sections.SelectMany(s => s.Lines.Select(line => Blank(texts, s.Heading, line))).OfType<string>().Distinct().ToList();
        var areMany = blanks.Count > MostMarked;
        yield return CardText.Band(
            areMany
                ?
                [
                    .. state,
                    CardText.Strong(CardText.Marked(CardMark.ToCome, texts.Say("agreementBlanks", ("count", blanks.Count)))),
                    CardText.Subtle(string.Join(" · ", blanks)),
                ]
                : [.. state]
        );
        foreach (var (heading, lines) in sections)
        {
            List<AdaptiveElement> shown = [.. lines.Where(line => !areMany || Blank(texts, heading, line) is null)];
            if (shown.Count > 0)
            {
                yield return CardText.Heading(heading);
                foreach (var line in shown)
                {
                    yield return line;
                }
            }
        }
    }

    /// <summary>What a line says to be missing; null where it says something.</summary>
    private static string? Blank(Texts texts, string heading, AdaptiveElement line) =>
        line switch
        {
            AdaptiveRichTextBlock { Inlines: [AdaptiveTextRun label, AdaptiveTextRun shown] }
                when shown.Text == Escape.Flat(CardText.Marked(CardMark.ToCome, texts.Say("recapToComplete"))) => label.Text.TrimEnd(
                ' ',
                ':',
                '\u00A0'
            ),
            AdaptiveTextBlock block when block.Text == CardText.Missing(texts).Text => heading,
            _ => null,
        };
}
