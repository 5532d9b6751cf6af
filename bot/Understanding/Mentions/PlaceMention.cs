using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>The town of a sentence: « à Valmont-sur-Thouet », « 79600 Airvault ».</summary>
internal static class PlaceMention
{
    /// <summary>The town.</summary>
    /// <param name="said">The sentence.</param>
    /// <param name="organisation">The name of an organisation that stands in it, or null: right behind it a town is one without a capital too.</param>
    public static Mention? Find(Utterance said, Mention? organisation = null)
    {
        var behind = organisation?.Spans[^1].To ?? -1;
        for (var at = 0; at < said.Count; at++)
        {
            var mention =
                IsAt(said, at)
                    ? Named(
                        said,
                        at,
                        at + 1,
                        said.IsCapital(at + 1)
                            || at == behind
                            || (behind > 0 && at == said.Next(behind - 1) && End(said, at + 1) == said.End(at))
                    )
                : said[at] is { IsDigits: true, Text.Length: 5 } && said.AreTogether(at, at + 1) && said.IsCapital(at + 1)
                    ? Named(said, at, at + 1, true)
                : at == said.Next(behind - 1) && behind > 0 && IsAlone(said, at) ? Named(said, at, at, true)
                : null;
            if (mention is not null)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>« à », also typed without its accent before a capital.</summary>
    public static bool IsAt(Utterance said, int at) =>
        said[at].Text is "a" or "in"
        && said.AreTogether(at, at + 1)
        && said[at + 1].IsWord
        && (said.IsCapital(at + 1) || said.Tokens.Source[said[at].Start] is 'à' or 'À')
        && !WordLists.NoPlace.Has(said[at + 1].Text)
        && !PersonReader.IsCivility(said[at + 1].Text);

    /// <summary>A clause of its own, of one word with a capital.</summary>
    private static bool IsAlone(Utterance said, int at) =>
        said.IsCapital(at)
        && !WordLists.NoPlace.Has(said[at].Text)
        && !PersonReader.NamesACapacity(said[at].Text)
        && End(said, at) is var end
        && end == said.End(at)
        && Enumerable.Range(at + 1, end - at - 1).All(i => said[i].Is("-") || said[i - 1].Is("-"));

    private static Mention? Named(Utterance said, int from, int at, bool isSure)
    {
        var end = End(said, at);
        if (!isSure || end == at)
        {
            return null;
        }

        // « (79) », « 79600 » behind the name.
        if (said[end].Is("(") && said[end + 1].IsDigits && said[end + 2].Is(")"))
        {
            end += 3;
        }
        else if (said[end] is { IsDigits: true, Text.Length: 5 } && said.AreTogether(at, end))
        {
            end++;
        }

        var value = said.Tokens.Text(said[from].IsDigits ? from : at, end);
        return MunicipalityReader.IsValid(value) ? new Mention(value, (from, end)) : null;
    }

    /// <summary>Where a name ends: words with a capital, and those that join them, « Saint-Jean de la Motte ».</summary>
    private static int End(Utterance said, int at)
    {
        var end = at + 1;
        var last = end;
        var isLower = !said.IsCapital(at);
        while (end < said.Count && said.AreTogether(at, end))
        {
            if (said[end].Is("-") && !said[end].Spaced)
            {
                end += 2;
                last = end;
            }
            else if (said.IsCapital(end))
            {
                last = ++end;
            }
            else if (WordLists.InPlace.Has(said[end].Text))
            {
                end++;
            }
            else if (isLower && said[end - 1].Text is "saint" or "sainte" or "la" or "le" or "les")
            {
                last = ++end;
            }
            else
            {
                break;
            }
        }

        return Math.Min(last, said.Count);
    }
}
