using System.Collections.Frozen;
using System.Globalization;
using PartnershipBot.Language;

namespace PartnershipBot.Understanding.Text;

/// <summary>
/// The tables of words that readers compare answers with, from the lexicons of all languages at once: whoever types English is
/// understood beside French. Each table is folded as answers are.
/// </summary>
public sealed class KnownWords(IReadOnlyList<Lexicon> lexicons)
{
    /// <summary>Those of the program.</summary>
    public static KnownWords All { get; } = new(Lexicon.All);

    /// <summary>The folded words and phrases of a section, and signs that no language has to itself.</summary>
    public FrozenSet<string> Set(string section, params ReadOnlySpan<string> signs) =>
        Entries(section).Concat(signs.ToArray()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same in their order: beginnings of words, or what is looked for inside a text.</summary>
    public string[] Entries(string section) => [.. In(section).Select(entry => TypedText.Fold(entry.Text)).Distinct()];

    /// <summary>The phrases of a section as <see cref="Tokens.Match"/> compares them, and signs that no language has to itself.</summary>
    public string[] Phrases(string section, params ReadOnlySpan<string> signs) =>
        [.. In(section).Select(entry => InTokens(entry.Text)).Concat(signs.ToArray()).Distinct()];

    /// <summary>The phrases of a section as folded words with a space between them.</summary>
    public FrozenSet<string> Wordings(string section) =>
        In(section).Select(entry => string.Join(' ', Word.In(entry.Text).Select(word => word.Folded))).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words of a section as they are written.</summary>
    public IReadOnlyList<string> Written(string section) => [.. In(section).Select(entry => entry.Text)];

    /// <summary>The words of a section as they are written, each with its key.</summary>
    public IReadOnlyList<(string Key, string Text)> WrittenByKey(string section) =>
        [.. In(section).Select(entry => (KeyOf(entry), entry.Text))];

    /// <summary>The key of each folded word.</summary>
    public FrozenDictionary<string, string> Names(string section) => ByWord(In(section), KeyOf);

    /// <summary>The number of each folded word; of one language only, where two mean different things by a word.</summary>
    public FrozenDictionary<string, int> Numbers(string section, Lang? lang = null) => ByWord(In(section, lang), NumberOf);

    /// <summary>The kind of each folded word.</summary>
    public FrozenDictionary<string, T> Kinds<T>(string section)
        where T : struct, Enum => ByWord(In(section), KindOf<T>);

    /// <summary>The phrases of a section with the kind that each stands for.</summary>
    internal PhraseTable<T> PhraseKinds<T>(string section)
        where T : struct, Enum => new(In(section).Select(entry => (InTokens(entry.Text), KindOf<T>(entry))));

    /// <summary>The phrases of a section with the number that each stands for.</summary>
    internal PhraseTable<int> PhraseNumbers(string section) => new(In(section).Select(entry => (InTokens(entry.Text), NumberOf(entry))));

    /// <summary>What a key names.</summary>
    /// <exception cref="LexiconException">It names nothing.</exception>
    public static T KindOf<T>(LexiconEntry entry)
        where T : struct, Enum =>
        Enum.TryParse<T>(entry.Key, out var kind) && Enum.IsDefined(kind)
            ? kind
            : throw entry.Wrong($"« {entry.Key} » is no {typeof(T).Name}");

    /// <summary>A phrase as the tokens of an answer are compared with it.</summary>
    internal static string InTokens(string entry)
    {
        var tokens = Tokens.Of(entry);
        return string.Join(' ', Enumerable.Range(0, tokens.Count).Where(at => !tokens[at].Is("-")).Select(at => tokens[at].Text));
    }

    private static string KeyOf(LexiconEntry entry) => entry.Key ?? throw entry.Wrong($"« {entry.Text} » has no key");

    private static int NumberOf(LexiconEntry entry) =>
        int.TryParse(entry.Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw entry.Wrong($"« {entry.Key} » is no number");

    private static FrozenDictionary<string, T> ByWord<T>(IEnumerable<LexiconEntry> entries, Func<LexiconEntry, T> meaning)
        where T : notnull
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var word = TypedText.Fold(entry.Text);
            if (!meanings.TryAdd(word, meaning(entry)) && !meanings[word].Equals(meaning(entry)))
            {
                throw entry.Wrong($"« {entry.Text} » is already {meanings[word]}");
            }
        }
        return meanings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private List<LexiconEntry> In(string section, Lang? lang = null)
    {
        var entries = lexicons
            .Where(lexicon => lang is null || lexicon.Lang == lang)
            .SelectMany(lexicon => lexicon.Section(section))
            .ToList();
        return entries.Count > 0 ? entries : throw new LexiconException($"No lexicon has words for [{section}].");
    }
}
