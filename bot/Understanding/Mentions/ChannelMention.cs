using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>A telephone number and an e-mail address that stand in a sentence, with what announces them.</summary>
internal static class ChannelMention
{
    private static readonly HashSet<string> InNumber = ["+", ".", "-", "/", "(", ")"];

    public static Mention? Find(Utterance said)
    {
        var found = new List<(int From, int To)>();
        for (var at = 0; at < said.Count; at++)
        {
            if ((Address(said, at) ?? Number(said, at)) is { } span)
            {
                found.Add((WithLead(said, span.From), span.To));
                at = span.To - 1;
            }
        }

        var value = string.Join(", ", found.Select(span => said.Tokens.Text(span.From, span.To)));
        return found.Count > 0 && ContactChannelReader.Read(value) is not null ? new Mention(value, found) : null;
    }

    private static (int From, int To)? Address(Utterance said, int at)
    {
        var end = at;
        while (end + 1 < said.Count && !said[end + 1].Spaced && said[end + 1].Text is not ("," or ";" or ")" or "("))
        {
            end++;
        }

        if (!said[at].IsWord || (at > 0 && !said[at].Spaced && said[at - 1].Text is not ("(" or ":" or "," or ";")))
        {
            return null;
        }

        while (end > at && said[end].Text is ".")
        {
            end--;
        }

        return Enumerable.Range(at, end + 1 - at).Any(i => said[i].Is("@")) ? (at, end + 1) : null;
    }

    private static (int From, int To)? Number(Utterance said, int at)
    {
        if (!said[at].IsDigits && !(said[at].Is("+") && said[at + 1].IsDigits))
        {
            return null;
        }

        var end = at;
        while (end < said.Count && !said[end].NewLine | end == at && (said[end].IsDigits || said[end].Is(InNumber)))
        {
            end++;
        }

        while (end > at && !said[end - 1].IsDigits)
        {
            end--;
        }

        if (ContactChannelReader.Read(said.Tokens.Text(at, end)) is not { Kind: ContactChannelKind.Phone })
        {
            return null;
        }

        // « poste 12 » belongs to the number.
        return said[end].Text is "poste" or "ext" && said[end + 1].IsDigits ? (at, end + 2) : (at, end);
    }

    private static int WithLead(Utterance said, int from)
    {
        while (
            from > 0
            && (
                said[from - 1].Text is ":" or "."
                || (WordLists.Contact.Has(said[from - 1].Text) && said[from - 1].IsWord && said.AreTogether(from - 1, from))
            )
        )
        {
            from--;
        }

        return from;
    }
}
