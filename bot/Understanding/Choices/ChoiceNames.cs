using System.Collections.Concurrent;
using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Choices;

/// <summary>The folded words of the options of a choice, ready to be compared with an answer.</summary>
internal sealed class ChoiceNames
{
    private const int ShortestPrefix = 3;
    private const int ShortestForgiven = 5;
    private const int LongWord = 9;

    private static readonly FrozenSet<string> Negligible = KnownWords.All.Set("choices.negligible");

    /// <summary>
    /// The names of choices as they were read before: they are few, and read at every answer. Those of libraries' own services are not.
    /// </summary>
    private static readonly ConcurrentDictionary<string, Reading> Read = new(StringComparer.Ordinal);

    private const int MostRead = 4_000;

    private readonly List<(string Code, string Whole, string[] Words)> _names = [];

    /// <summary>Words that say nothing beside other choices, but are the name of one here: « Oui ».</summary>
    private readonly HashSet<string> _telling;

    public ChoiceNames(IReadOnlyList<ChoiceOption> options)
    {
        Options = options;
        _telling = [.. options.SelectMany(option => option.Names).Select(name => Of(name).Whole).Where(Negligible.Contains)];
        foreach (var option in options)
        {
            foreach (var name in option.Names.Append(option.Code))
            {
                Add(option.Code, name);
                if (name.IndexOf('(') is > 0 and var open)
                {
                    Add(option.Code, name[..open]);
                }
            }
        }
    }

    /// <summary>The options, numbered from 1 in their order.</summary>
    public IReadOnlyList<ChoiceOption> Options { get; }

    /// <summary>The words of a text that resemble no name of these options and say something.</summary>
    public string Unlike(string text, IReadOnlyCollection<string> codes)
    {
        var tokens = Tokens.Of(text);
        var used = new UsedWords(tokens);
        var parts = _names.Where(name => codes.Contains(name.Code)).SelectMany(name => name.Words).Distinct().ToArray();
        for (var at = 0; at < tokens.Count; at++)
        {
            var word = tokens[at].Text;
            if (
                Negligible.Contains(word)
                || Array.Exists(parts, part => IsLike(word, part))
                || (tokens[at].IsDigits && tokens[at].Value <= Options.Count)
            )
            {
                used.Use(at, at + 1);
            }
        }

        return used.Left;
    }

    /// <summary>The option that goes by exactly this name.</summary>
    public string? Exact(string text)
    {
        var whole = TypedText.Fold(text);
        return whole.Length == 0 ? null : Only(_names.Where(name => name.Whole == whole));
    }

    /// <summary>The option whose name has exactly these words, negligible ones aside.</summary>
    public string? SameWords(string text)
    {
        var words = Words(text);
        return words.Length == 0 ? null : Only(_names.Where(name => name.Words.Length > 0 && name.Words.ToHashSet().SetEquals(words)));
    }

    /// <summary>The longest name that begins this text and ends at the end of a word, and its length in the text.</summary>
    public (string Code, int Length)? Prefix(string text)
    {
        var tokens = Tokens.Of(text);
        for (var count = Math.Min(tokens.Count, 12); count > 0; count--)
        {
            if (tokens[count - 1].Kind is not TokenKind.Symbol && Exact(tokens.Text(0, count)) is { } code)
            {
                return (code, tokens[count - 1].End);
            }
        }

        return null;
    }

    /// <summary>
    /// The options that fit the words of this text. Whole: one of their names covers every word, or stands complete among them;
    /// otherwise they only share a word with it.
    /// </summary>
    public (IReadOnlyList<string> Codes, bool IsWhole) Resembling(string text)
    {
        var words = Words(text).Take(40).ToArray();
        if (words.Length == 0)
        {
            return ([], false);
        }
        // A name inside a longer text, the longest such names: « une école primaire publique ».
        var inside = _names.Where(name => name.Words.Length > 0 && name.Words.All(part => words.Any(word => word == part))).ToList();
        var longest = inside.Count == 0 ? 0 : inside.Max(name => name.Words.Length);
        var covering = Codes(_names.Where(name => words.All(word => name.Words.Any(part => IsLike(word, part)))));
        if (covering.Count > 0)
        {
            return (Codes(inside.Where(name => name.Words.Length == words.Length)) is [var complete] ? [complete] : covering, true);
        }

        if (longest > 1 || (longest == 1 && (words.Length == 1 || Codes(inside).Count > 1)))
        {
            return (Codes(inside.Where(name => name.Words.Length == longest)), true);
        }

        var shared = _names
            .Select(name =>
                (name.Code, Count: words.Count(word => word.Length > ShortestPrefix && name.Words.Any(part => IsLike(word, part))))
            )
            .ToList();
        var most = shared.Max(name => name.Count);
        return (most == 0 ? [] : [.. shared.Where(name => name.Count == most).Select(name => name.Code).Distinct()], false);
    }

    /// <summary>Whether some name has this word: « sans » denies nothing beside « Sans reconduction ».</summary>
    public bool Have(string word) => _names.Exists(name => name.Words.Contains(word));

    public string[] Words(string text) => Telling(WordsOf(text));

    private string[] Telling(Word[] words) =>
        [.. words.Where(word => !word.IsNegligible || _telling.Contains(word.Text)).Select(word => word.Text)];

    private static Reading Of(string name)
    {
        if (!Read.TryGetValue(name, out var reading))
        {
            reading = new Reading(TypedText.Fold(name), WordsOf(name));
            if (Read.Count < MostRead)
            {
                Read.TryAdd(name, reading);
            }
        }

        return reading;
    }

    private static Word[] WordsOf(string text)
    {
        var tokens = Tokens.Of(text);
        return
        [
            .. Enumerable
                .Range(0, tokens.Count)
                .Select(at => tokens[at])
                .Where(token => token.Kind is not TokenKind.Symbol)
                .Select(token => new Word(token.Text, token.Is(Negligible))),
        ];
    }

    private void Add(string code, string name)
    {
        var reading = Of(name);
        _names.Add((code, reading.Whole, Telling(reading.Words)));
    }

    private static bool IsLike(string word, string part) =>
        word == part
        || (word.Length >= ShortestPrefix && part.StartsWith(word, StringComparison.Ordinal))
        || (
            word.Length >= ShortestForgiven
            && part.Length >= ShortestForgiven
            && TypedText.Distance(word, part, 2) <= (Math.Min(word.Length, part.Length) >= LongWord ? 2 : 1)
        );

    private static string? Only(IEnumerable<(string Code, string, string[])> names) => Codes(names) is [var code] ? code : null;

    private static List<string> Codes(IEnumerable<(string Code, string, string[])> names) =>
        [.. names.Select(name => name.Code).Distinct()];

    private readonly record struct Word(string Text, bool IsNegligible);

    private sealed record Reading(string Whole, Word[] Words);
}
