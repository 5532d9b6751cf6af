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
            : Marked(input) ?? Led(Tokens.Of(input));

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

    /// <summary>« pour nous le maire M. Renaud, pour l’école Mme Martin, directrice »: both sides named, before what is said or behind it.</summary>
    private static (string Library, string Partner)? Led(Tokens tokens)
    {
        var marks = Enumerable
            .Range(0, tokens.Count)
            .Select(at => LedBy(tokens, at) is var (side, end) ? (Side: side, At: at, End: end) : default)
            .Where(mark => mark.End > 0)
            .ToList();
        if (marks is not [var first, var second] || first.Side == second.Side)
        {
            return null;
        }

        var (one, two) =
            first.At == 0 ? (tokens.Text(first.End, second.At), tokens.Text(second.End, tokens.Count))
            : second.End == tokens.Count ? (tokens.Text(0, first.At), tokens.Text(first.End, second.At))
            : ("", "");
        (one, two) = (WithoutEnds(one), WithoutEnds(two));
        return one.Length == 0 || two.Length == 0 ? null
            : first.Side == Domain.Side.Library ? (one, two)
            : (two, one);
    }

    /// <summary>
    /// « pour l’école », « de notre côté » at the head of a clause or at its end; at its head also « nous les familles », « l’école le car ».
    /// </summary>
    private static (Domain.Side Side, int End)? LedBy(Tokens tokens, int at)
    {
        var mark = WordLists.ForSide.Match(tokens, at);
        var noun = at + mark;
        noun += tokens[noun].Text is "l'" or "la" or "le" or "les" or "the" ? 1 : 0;
        if (SideWords.Read(tokens, noun) is not var (side, end) || side == Domain.Side.Both)
        {
            return null;
        }

        var ofSide = tokens[at].Text is "de" or "du";
        end += ofSide && tokens[end].Is("cote") ? 1 : 0;
        var isHead = at == 0 || IsEdge(tokens, at - 1) || tokens[at].NewLine;
        var isLed = isHead && (WordLists.Determiners.Has(tokens[end].Text) || tokens[end].IsDigits);
        // « Visite de la bibliothèque » says of which one.
        return mark == 0 || ofSide
            ? isLed && (mark == 0 || noun == at + mark)
                ? (side, end)
                : null
            : isHead || end == tokens.Count || IsEdge(tokens, end) || tokens[end].NewLine
                ? (side, end)
                : null;
    }

    private static bool IsEdge(Tokens tokens, int at) => tokens[at].Kind is TokenKind.Symbol || tokens[at].Text is "et" or "and";

    private static string WithoutEnds(string part)
    {
        var said = Snippet.Trim(part);
        said =
            said.EndsWith(" et", StringComparison.Ordinal) || said.EndsWith(" and", StringComparison.Ordinal)
                ? said[..said.LastIndexOf(' ')]
                : said;
        said = Snippet.Trim(WithoutAnd(said));
        var tokens = Tokens.Of(said);
        return Enumerable.Range(0, tokens.Count).All(at => WordLists.Joint.Has(tokens[at].Text)) ? "" : said;
    }

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

        var (library, partner, other) = (new List<string>(), new List<string>(), new List<string>());
        var areBothSaid = labels.Exists(label => label.Side != labels[0].Side);
        Add(other, text[..labels[0].Start], lineEnd);
        for (var i = 0; i < labels.Count; i++)
        {
            var said = text[labels[i].End..(i + 1 < labels.Count ? labels[i + 1].Start : text.Length)];
            var tail = LastPart(ref said, i + 1 == labels.Count, areBothSaid);
            if (labels[i].Side is Domain.Side.Library or Domain.Side.Both)
            {
                Add(library, said, lineEnd);
            }

            if (labels[i].Side is Domain.Side.Partner or Domain.Side.Both)
            {
                Add(partner, said, lineEnd);
            }

            Add(other, tail, lineEnd);
        }

        var isEach = library.Count > 0 && partner.Count > 0 && other.Count == 0;
        // « Les familles ; partenaire : 68 élèves »: what is left over is the other side’s.
        if (other.Count > 0 && library.Count == 0)
        {
            (library, other) = (other, []);
        }
        else if (other.Count > 0 && partner.Count == 0)
        {
            (partner, other) = (other, []);
        }

        return new SidedText(Joined(library), Joined(partner), Joined(other)) { IsEachLabelled = isEach };
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

    private static string? Joined(List<string> parts) => parts.Count == 0 ? null : string.Join(" ; ", parts);

    private static void Add(List<string> parts, string said, string lineEnd)
    {
        var trimmed = WithoutAnd(Snippet.Trim(said.Replace("\n", lineEnd, StringComparison.Ordinal)));
        if (!TypedText.IsOnlySymbols(trimmed))
        {
            parts.Add(trimmed);
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
