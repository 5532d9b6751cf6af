using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>A sentence that may say several things: its words, its clauses, and which words have found their place.</summary>
internal sealed class Utterance
{
    private static readonly HashSet<string> Marks = [",", ";", "(", ")", "!", "?", "«", "»", "•", "–", "—"];

    private readonly bool[] _placed;
    private readonly int[] _clause;

    public Utterance(string text)
    {
        Tokens = Tokens.Of(text);
        _placed = new bool[Tokens.Count];
        _clause = new int[Tokens.Count];
        var clause = 0;
        for (var at = 0; at < Tokens.Count; at++)
        {
            clause += Tokens[at].NewLine || IsMark(at) || (at > 0 && IsMark(at - 1)) ? 1 : 0;
            _clause[at] = clause;
        }
    }

    public Tokens Tokens { get; }

    public int Count => Tokens.Count;

    public Token this[int at] => Tokens[at];

    /// <summary>Whether two words stand in one clause.</summary>
    public bool AreTogether(int one, int other) => one >= 0 && other < Count && one < Count && _clause[one] == _clause[other];

    /// <summary>Where the clause of a word begins.</summary>
    public int Start(int at)
    {
        at = Math.Clamp(at, 0, Count);
        while (at > 0 && at < Count && _clause[at - 1] == _clause[at])
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the clause of a word ends.</summary>
    public int End(int at)
    {
        if (at < 0 || at >= Count)
        {
            return Math.Clamp(at, 0, Count);
        }

        var end = at + 1;
        while (end < Count && _clause[end] == _clause[at])
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the next clause begins, the marks between aside; the count when there is none.</summary>
    public int Next(int at)
    {
        at = End(at);
        while (at < Count && IsMark(at))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a word is written with a capital.</summary>
    public bool IsCapital(int at) => Tokens[at].IsWord && char.IsUpper(Tokens.Source[Tokens[at].Start]);

    /// <summary>Whether a word has found its place.</summary>
    public bool IsPlaced(int at) => _placed[at];

    /// <summary>These words have found their place.</summary>
    public void Place(Mention mention)
    {
        foreach (var (from, to) in mention.Spans)
        {
            Array.Fill(_placed, true, from, to - from);
        }
    }

    /// <summary>What has not found its place, clause by clause, without what only led to what has; empty when nothing is left.</summary>
    public string Left => string.Join(", ", Pieces);

    /// <summary>The same, piece by piece.</summary>
    public IReadOnlyList<string> Pieces
    {
        get
        {
            var pieces = new List<string>();
            var at = 0;
            while (at < Count)
            {
                if (_placed[at])
                {
                    at++;
                    continue;
                }

                var from = at;
                while (at < Count && !_placed[at])
                {
                    at++;
                }

                if (Piece(from, at) is { Length: > 0 } piece)
                {
                    pieces.Add(piece);
                }
            }

            return pieces;
        }
    }

    /// <summary>Whether words say anything by themselves.</summary>
    public bool Says(int from, int to) =>
        Enumerable.Range(from, to - from).Any(at => Tokens[at].Kind is not TokenKind.Symbol && !IsNothing(at));

    private string Piece(int from, int to)
    {
        if (!Says(from, to) || IsCourtesy(from, to))
        {
            return "";
        }

        while (from < to && (IsLoose(from) || WordLists.Joint.Has(Tokens[from].Text)))
        {
            from++;
        }

        while (from < to && (IsLoose(to - 1) || WordLists.Joint.Has(Tokens[to - 1].Text)))
        {
            to--;
        }

        return Tokens.Text(from, to);
    }

    /// <summary>« Je voudrais monter un truc », « est-ce que tu peux noter »: said to the program, with no word about anything.</summary>
    private bool IsCourtesy(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Tokens[at].IsDigits || (Tokens[at].IsWord && !WordLists.Courtesy.Has(Tokens[at].Text) && !IsNothing(at)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNothing(int at) =>
        WordLists.Lead.Has(Tokens[at].Text) || WordLists.Filler.Has(Tokens[at].Text) || WordLists.Joint.Has(Tokens[at].Text);

    private bool IsLoose(int at) => Tokens[at].Kind is TokenKind.Symbol && Tokens[at].Text is not ("(" or ")" or "«" or "»" or "€" or "%");

    private bool IsMark(int at) =>
        Tokens[at].Kind is TokenKind.Symbol
        && (
            Marks.Contains(Tokens[at].Text)
            || (Tokens[at].Is("-") && Tokens[at].Spaced && Tokens[at + 1].Spaced)
            || (Tokens[at].Is(".") && EndsSentence(at))
        );

    /// <summary>A full stop, but not the one of « M. », « Mme. », « C. Durand » or inside an address.</summary>
    private bool EndsSentence(int at) =>
        !Tokens[at].Spaced && Tokens[at + 1].Spaced && !(Tokens[at - 1].IsWord && Tokens[at - 1].End - Tokens[at - 1].Start <= 3);
}
