using System.Globalization;
using System.Text;

namespace PartnershipBot.Interview.Understanding;

/// <summary>
/// An answer cut into folded words, runs of digits and symbols, in one pass whose time grows with its length only.
/// « l’école » is cut after its apostrophe; « aujourd’hui » is one word; « 1er » is two tokens.
/// </summary>
internal sealed class Tokens
{
    private static readonly HashSet<string> Elided =
        ["l'", "d'", "c'", "j'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quelqu'", "presqu'"];

    private readonly List<Token> _tokens = [];

    public Tokens(string input)
    {
        Source = Folded.Clean(input);
        var spaced = false;
        var newLine = false;
        for (var at = 0; at < Source.Length;)
        {
            var rune = Rune.GetRuneAt(Source, at);
            if (Rune.IsWhiteSpace(rune))
            {
                spaced = true;
                newLine |= rune.Value is '\n';
                at += rune.Utf16SequenceLength;
                continue;
            }

            var token = IsWordPart(rune) ? Word(at) : IsDigit(rune) ? Digits(at) : Symbol(at, rune);
            _tokens.Add(token with { Spaced = spaced, NewLine = newLine });
            at = token.End;
            spaced = newLine = false;
        }
    }

    /// <summary>The clean text that the tokens' places refer to.</summary>
    public string Source { get; }

    public int Count => _tokens.Count;

    public Token this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : Token.None;

    /// <summary>How many tokens a phrase (words separated by spaces, in folded form) takes here; 0 when it does not stand here.</summary>
    public int Match(int index, string phrase)
    {
        var length = 0;
        for (var from = 0; from < phrase.Length; length++)
        {
            // « mi-mars », « après-demain »: a hyphen joins words as a space does.
            if (length > 0 && this[index + length].Is("-") && !this[index + length].Spaced)
                length++;
            var space = phrase.IndexOf(' ', from);
            var to = space < 0 ? phrase.Length : space;
            if (!phrase.AsSpan(from, to - from).SequenceEqual(this[index + length].Text))
                return 0;
            from = to + 1;
        }

        return length;
    }

    /// <summary>The length of the longest of these phrases that stands here; 0 when none does.</summary>
    public int MatchAny(int index, ReadOnlySpan<string> phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
            longest = Math.Max(longest, Match(index, phrase));
        return longest;
    }

    /// <summary>The text of some tokens as it was typed.</summary>
    public string Text(int from, int to) => from >= to ? "" : Source[_tokens[from].Start.._tokens[to - 1].End];

    private static bool IsWordPart(Rune rune) => Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '′';

    private int EndOf(int start, Func<Rune, bool> belongs)
    {
        var end = start;
        while (end < Source.Length && Rune.GetRuneAt(Source, end) is var rune && belongs(rune))
            end += rune.Utf16SequenceLength;
        return end;
    }

    private Token Word(int start)
    {
        var end = EndOf(start, IsWordPart);
        var text = Folded.Fold(Source[start..end]);
        if (end < Source.Length && IsApostrophe(Source[end]))
        {
            if (text is "aujourd" && string.Compare(Source, end + 1, "hui", 0, 3, StringComparison.OrdinalIgnoreCase) == 0)
                return new(TokenKind.Word, "aujourd'hui", start, end + 4, false, false);
            if (Elided.Contains(text + "'"))
                return new(TokenKind.Word, text + "'", start, end + 1, false, false);
        }

        return new(TokenKind.Word, text, start, end, false, false);
    }

    private Token Digits(int start)
    {
        var end = EndOf(start, IsDigit);
        var ascii = new StringBuilder(end - start);
        foreach (var rune in Source.AsSpan(start, end - start).EnumerateRunes())
            ascii.Append((int)Rune.GetNumericValue(rune));
        return new(TokenKind.Digits, ascii.ToString(), start, end, false, false);
    }

    private Token Symbol(int start, Rune rune)
    {
        var text = Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation || rune.Value is 0x2212 ? "-"
            : rune.IsBmp && IsApostrophe((char)rune.Value) ? "'"
            : rune.ToString();
        return new(TokenKind.Symbol, text, start, start + rune.Utf16SequenceLength, false, false);
    }
}
