using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PartnershipBot.Understanding.Text;

/// <summary>
/// An answer cut into folded words, runs of digits and symbols, in one pass whose time grows with its length only.
/// « l’école » is cut after its apostrophe; « aujourd’hui » is one word; « 1er » is two tokens.
/// </summary>
internal sealed class Tokens
{
    private static readonly FrozenSet<string> Elided = KnownWords.All.Set("answers.elided");

    /// <summary>How many texts are kept: an answer, its command, and two of its parts.</summary>
    private const int Kept = 4;

    [ThreadStatic]
    private static Tokens?[]? _recent;

    [ThreadStatic]
    private static int _next;

    private readonly List<Token> _tokens = [];

    private Tokens(string source)
    {
        Source = source;
        var spaced = false;
        var newLine = false;
        var at = 0;
        while (at < Source.Length)
        {
            var rune = RuneAt(at);
            if (Rune.IsWhiteSpace(rune))
            {
                spaced = true;
                newLine |= rune.Value is '\n';
                at += rune.Utf16SequenceLength;
                continue;
            }

            var token =
                IsWordPart(rune) ? Word(at)
                : IsDigit(rune) ? Digits(at)
                : Symbol(at, rune);
            _tokens.Add(token with { Spaced = spaced, NewLine = newLine });
            at = token.End;
            spaced = newLine = false;
        }
    }

    /// <summary>The text that the tokens' places refer to: the clean one, unless it was taken verbatim.</summary>
    public string Source { get; }

    public int Count => _tokens.Count;

    /// <summary>The tokens of what was typed, made clean.</summary>
    public static Tokens Of(string input) => Verbatim(TypedText.Clean(input));

    /// <summary>
    /// The tokens of a part of a clean text, whose places are those in the part: nothing is trimmed. Many readers look at one answer,
    /// one after the other: they share its tokens, which never change.
    /// </summary>
    public static Tokens Verbatim(string text)
    {
        var recent = _recent ??= new Tokens?[Kept];
        foreach (var tokens in recent)
        {
            if (tokens?.Source == text)
            {
                return tokens;
            }
        }

        _next = (_next + 1) % Kept;
        return recent[_next] = new(text);
    }

    public Token this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : Token.None;

    /// <summary>How many tokens a phrase (words separated by spaces, in folded form) takes here; 0 when it does not stand here.</summary>
    public int Match(int index, string phrase)
    {
        var length = 0;
        for (var from = 0; from < phrase.Length; length++)
        {
            // « mi-mars », « après-demain »: a hyphen joins words as a space does.
            if (length > 0 && this[index + length].Is("-") && !this[index + length].Spaced)
            {
                length++;
            }

            var space = phrase.IndexOf(' ', from);
            var to = space < 0 ? phrase.Length : space;
            if (!phrase.AsSpan(from, to - from).SequenceEqual(this[index + length].Text))
            {
                return 0;
            }

            from = to + 1;
        }

        return length;
    }

    /// <summary>The length of the longest of these phrases that stands here; 0 when none does.</summary>
    public int MatchAny(int index, ReadOnlySpan<string> phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            longest = Math.Max(longest, Match(index, phrase));
        }

        return longest;
    }

    /// <summary>The text of some tokens as it was typed.</summary>
    public string Text(int from, int to) => from >= to ? "" : Source[_tokens[from].Start.._tokens[to - 1].End];

    private static bool IsWordPart(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '′';

    /// <summary>The character at a place; half a surrogate pair, which a verbatim text may hold, counts as a symbol.</summary>
    private Rune RuneAt(int at) => Rune.TryGetRuneAt(Source, at, out var rune) ? rune : Rune.ReplacementChar;

    private int EndOf(int start, Func<Rune, bool> belongs)
    {
        var end = start;
        while (end < Source.Length && RuneAt(end) is var rune && belongs(rune))
        {
            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    private Token Word(int start)
    {
        var end = EndOf(start, IsWordPart);
        var text = TypedText.Fold(Source[start..end]);
        if (end < Source.Length && IsApostrophe(Source[end]))
        {
            if (text is "aujourd" && string.Compare(Source, end + 1, "hui", 0, 3, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return new(TokenKind.Word, "aujourd'hui", start, end + 4, false, false);
            }

            if (Elided.Contains(text + "'"))
            {
                return new(TokenKind.Word, text + "'", start, end + 1, false, false);
            }
        }

        return new(TokenKind.Word, text, start, end, false, false);
    }

    private Token Digits(int start)
    {
        var end = EndOf(start, IsDigit);
        var typed = Source[start..end];
        return new(TokenKind.Digits, Ascii.IsValid(typed) ? typed : InAscii(typed), start, end, false, false);
    }

    private static string InAscii(string digits)
    {
        var ascii = new StringBuilder(digits.Length);
        foreach (var rune in digits.EnumerateRunes())
        {
            ascii.Append((int)Rune.GetNumericValue(rune));
        }

        return ascii.ToString();
    }

    private Token Symbol(int start, Rune rune)
    {
        var text =
            Rune.GetUnicodeCategory(rune) is UnicodeCategory.DashPunctuation || rune.Value is 0x2212 ? "-"
            : rune.IsBmp && IsApostrophe((char)rune.Value) ? "'"
            : rune.ToString();
        return new(TokenKind.Symbol, text, start, start + rune.Utf16SequenceLength, false, false);
    }
}
