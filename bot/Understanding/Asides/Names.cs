using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Asides;

/// <summary>The names that can stand in a phrase: what the glossary explains, and what people call the questions.</summary>
public static class Names
{
    private static readonly FrozenSet<string> Articles = KnownWords.All.Set("talk.articles");

    /// <summary>The terms of the glossary by their names.</summary>
    public static FrozenDictionary<string, string> Terms { get; } =
        Lexicon
            .All.SelectMany(l => l.Map("names.terms"))
            .SelectMany(t => t.Value.Select(name => (Name: Bare(Spoken.Key(name)), Term: t.Key)))
            .DistinctBy(t => t.Name)
            .ToFrozenDictionary(t => t.Name, t => t.Term);

    /// <summary>The ids of the questions by what people call them.</summary>
    public static FrozenDictionary<string, IReadOnlyList<string>> Places { get; } =
        Lexicon
            .All.SelectMany(l => l.Map("names.places"))
            .SelectMany(p => p.Value.Select(name => (Name: Bare(Spoken.Key(name)), Id: p.Key)))
            .Concat(Labels())
            .Distinct()
            .GroupBy(p => p.Name)
            .ToFrozenDictionary(p => p.Key, IReadOnlyList<string> (p) => [.. p.Select(x => x.Id)]);

    /// <summary>The ids of the questions by the verbs whose object answers them.</summary>
    public static FrozenDictionary<string, IReadOnlyList<string>> Verbs { get; } =
        Lexicon
            .All.SelectMany(l => l.Map("names.verbs"))
            .SelectMany(v => v.Value.Select(verb => (Verb: Spoken.Key(verb), Id: v.Key)))
            .Distinct()
            .GroupBy(v => v.Verb)
            .ToFrozenDictionary(v => v.Key, IReadOnlyList<string> (v) => [.. v.Select(x => x.Id)]);

    /// <summary>A name without the articles before it.</summary>
    public static string Bare(string name)
    {
        var words = name.Split(' ');
        var at = 0;
        while (at < words.Length - 1 && Articles.Contains(words[at]))
        {
            at++;
        }
        return string.Join(' ', words[at..]);
    }

    private static IEnumerable<(string Name, string Id)> Labels() =>
        Catalogue
            .Keys.Where(key => key.EndsWith(".label", StringComparison.Ordinal))
            .SelectMany(key =>
                Enum.GetValues<Lang>().Select(lang => (Bare(Spoken.Key(Catalogue.Find(key, lang))), key[..^".label".Length]))
            );
}
