using PartnershipBot.Understanding.People;

namespace PartnershipBot.Understanding.Text;

/// <summary>« Bibliothèque : … ; partenaire : … »</summary>
internal sealed partial record SidedText
{
    private const int LongestLabel = 60;

    /// <summary>What is said of each side where a label stands before both, line ends kept; null for anything else.</summary>
    public static (string Library, string Partner)? Both(string input) =>
        Labelled(TypedText.Clean(input), "\n") is { Library: { } library, Partner: { } partner, Unassigned: null, IsEachLabelled: true }
        && library != partner
            ? (library, partner)
            : Marked(input);

    /// <summary>« pour nous M. Renaud, maire ; Mme Martin, directrice, pour l’école »: two parts, each with its side before or behind it.</summary>
    private static (string Library, string Partner)? Marked(string input) =>
        Parts(TypedText.Clean(input), (all, at) => all[at] is ';' or '\n') is [var one, var two]
        && (WithoutMark(one, out var first), WithoutMark(two, out var second)) is var (said, other)
        && first is { } side
        && second is { } opposite
        && side != opposite
        && side != Domain.Side.Both
        && opposite != Domain.Side.Both
            ? side == Domain.Side.Library
                ? (said, other)
                : (other, said)
            : null;

    /// <summary>Whether a label said which side is meant, for both of them.</summary>
    private bool IsEachLabelled { get; init; }

    private static SidedText? Labelled(string text, string lineEnd = " ")
    {
        var labels = new List<(int Start, int End, Domain.Side Side)>();
        var separator = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (
                (text[i] is ':' or ',' || IsDash(text, i))
                && i - separator - 1 <= LongestLabel
                && LabelSide(text[(separator + 1)..i], text[i]) is { } side
            )
            {
                labels.Add((separator + 1, i + 1, side));
            }

            if (text[i] is ';' or '\n' or ',' or '.' or ':' or '/' || IsDash(text, i))
            {
                separator = i;
            }
        }

        if (labels.Count == 0)
        {
            return null;
        }

        string? library = null,
            partner = null,
            other = null;
        Add(ref other, text[..labels[0].Start], lineEnd);
        for (var i = 0; i < labels.Count; i++)
        {
            var said = text[labels[i].End..(i + 1 < labels.Count ? labels[i + 1].Start : text.Length)];
            var tail = LastPart(ref said, i + 1 == labels.Count, labels.Exists(label => label.Side != labels[i].Side));
            if (labels[i].Side is Domain.Side.Library or Domain.Side.Both)
            {
                Add(ref library, said, lineEnd);
            }

            if (labels[i].Side is Domain.Side.Partner or Domain.Side.Both)
            {
                Add(ref partner, said, lineEnd);
            }

            Add(ref other, tail, lineEnd);
        }

        var isEach = library is not null && partner is not null && other is null;
        // « Les familles ; partenaire : 68 élèves »: what is left over is the other side’s.
        if (other is not null && library is null)
        {
            (library, other) = (other, null);
        }
        else if (other is not null && partner is null)
        {
            (partner, other) = (other, null);
        }

        return new SidedText(library, partner, other) { IsEachLabelled = isEach };
    }

    /// <summary>Behind the only label, a second part is the other side’s: « Bibliothèque : les familles ; 68 élèves ».</summary>
    private static string LastPart(ref string said, bool isLast, bool bothSaid)
    {
        if (!isLast || bothSaid)
        {
            return "";
        }

        var parts = Parts(said, (all, at) => all[at] is ';' or '\n');
        if (parts.Count != 2)
        {
            return "";
        }

        said = parts[0];
        return parts[1];
    }

    private static void Add(ref string? part, string said, string lineEnd)
    {
        var trimmed = WithoutAnd(Snippet.Trim(said.Replace("\n", lineEnd, StringComparison.Ordinal)));
        if (!TypedText.IsOnlySymbols(trimmed))
        {
            part = part is null ? trimmed : $"{part} ; {trimmed}";
        }
    }

    /// <summary>« pour nous », « Bibliothèque »; before a comma only with « pour » or « côté », since a list may hold any noun.</summary>
    private static Domain.Side? LabelSide(string label, char mark)
    {
        var said = WithoutAnd(label.Trim());
        if (
            mark is ','
            && Word.In(said)
                is not ([{ Folded: "pour" or "cote" or "for" or "chez" }, _, ..] or [{ Folded: "de" or "du" }, _, { Folded: "cote" }, ..])
        )
        {
            return null;
        }

        return OwnerPhrase.Read(said);
    }
}
