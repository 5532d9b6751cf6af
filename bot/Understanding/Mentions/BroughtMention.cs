using PartnershipBot.Domain;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>
/// What each side brings, said as who brings what: « on apporte 50 livres, l’école fournit la salle ». Only where both bring something.
/// </summary>
internal static class BroughtMention
{
    private static readonly Beginnings Bringing = new("sides.beginBringing");

    /// <summary>What a side brings, one thing a line.</summary>
    public static Mention? ListOf(Utterance said, Side side)
    {
        var parts = Parts(said);
        var own = parts.Where(p => p.Side == side).ToList();
        return own.Count == 0 || own.Count == parts.Count || parts[0].From > 0
            ? null
            : new Mention(
                string.Join('\n', own.SelectMany(p => ListReader.Commas(said.Tokens.Text(p.Object, p.To)))),
                [.. own.Select(p => (p.From, p.To))]
            );
    }

    /// <summary>Each subject with its verb and what it brings, up to the next.</summary>
    private static List<(Side Side, int From, int Object, int To)> Parts(Utterance said)
    {
        var parts = new List<(Side Side, int From, int Object, int To)>();
        for (var at = 0; at < said.Count; at++)
        {
            if (
                (at == said.Start(at) || IsJoint(said, at - 1))
                && SubjectWords.Read(said.Tokens, at) is var (side, verb)
                && Bringing.Begin(said[verb])
            )
            {
                parts.Add((side, at, verb + 1, said.Count));
            }
        }

        return
        [
            .. parts.Select(
                (part, i) => part with { To = Trimmed(said, part.Object, i + 1 < parts.Count ? parts[i + 1].From : said.Count) }
            ),
        ];
    }

    private static bool IsJoint(Utterance said, int at) => said[at].Text is "et" or "and" or "puis" or "mais" or "but" or "then";

    /// <summary>Without the marks and the « et » before what comes next.</summary>
    private static int Trimmed(Utterance said, int from, int to)
    {
        while (to > from && (said[to - 1].Kind is TokenKind.Symbol || IsJoint(said, to - 1)))
        {
            to--;
        }

        return to;
    }
}
