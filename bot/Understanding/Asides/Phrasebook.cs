using System.Collections.Frozen;
using PartnershipBot.Language;

namespace PartnershipBot.Understanding.Asides;

/// <summary>Templates, found by the words with which they begin, or else by a word without which they cannot fit.</summary>
/// <param name="templates">Each with what it stands for; the first that fits wins.</param>
internal sealed class Phrasebook<T>(IEnumerable<(Template Template, T Meaning)> templates)
{
    /// <summary>Under which those stand that need no word at all.</summary>
    private const string NoNeed = "";

    private readonly FrozenDictionary<string, List<(Template Template, T Meaning)>> _byFirst = Index(templates);
    private readonly Wild[] _wild = WithAnyFirst(templates);
    private readonly FrozenDictionary<string, int[]> _wildByNeed = ByNeed(WithAnyFirst(templates));

    /// <summary>What words stand for, with what stood in the places of the template; null when no template fits them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="whole">Whether they are to be used up; else the template is how they begin.</param>
    /// <param name="accepts">Whether what stands in the places will do; else one looks on.</param>
    public (T Meaning, Hearing Heard)? Find(IReadOnlyList<SpokenWord> words, bool whole = true, Func<Hearing, bool>? accepts = null)
    {
        if (words.Count == 0)
        {
            return null;
        }
        var possible = Possible(words);
        var near = _byFirst.TryGetValue(words[0].Text, out var begun) ? begun.Concat(possible) : possible;
        var hearing = new Hearing(words);
        foreach (var (template, meaning) in near)
        {
            hearing.Forget();
            if (template.Match(hearing, 0, at => (!whole || at == words.Count) && accepts?.Invoke(hearing) != false))
            {
                return (meaning, hearing);
            }
        }
        return null;
    }

    private static FrozenDictionary<string, List<(Template, T)>> Index(IEnumerable<(Template Template, T Meaning)> templates) =>
        templates
            .SelectMany(t => t.Template.Firsts().OfType<string>().Where(f => f.Length > 0).Distinct().Select(first => (first, t)))
            .GroupBy(p => p.first, p => p.t)
            .ToFrozenDictionary(g => g.Key, g => g.ToList());

    /// <summary>Those that may begin with any word, in their order, whose needed words are all there.</summary>
    private IEnumerable<(Template Template, T Meaning)> Possible(IReadOnlyList<SpokenWord> words)
    {
        var found = new SortedSet<int>(_wildByNeed.GetValueOrDefault(NoNeed) ?? []);
        foreach (var word in words)
        {
            found.UnionWith(_wildByNeed.GetValueOrDefault(word.Text) ?? []);
        }
        return found
            .Select(at => _wild[at])
            .Where(t => Array.TrueForAll(t.Needs, need => words.Any(w => need.Contains(w.Text))))
            .Select(t => (t.Template, t.Meaning));
    }

    /// <summary>Those that may begin with any word, each with the words without which it cannot fit.</summary>
    private static Wild[] WithAnyFirst(IEnumerable<(Template Template, T Meaning)> templates) =>
        [
            .. templates
                .Where(t => t.Template.Firsts().Contains(null))
                .Select(t => new Wild(t.Template, t.Meaning, [.. t.Template.Needs().Select(need => need.ToFrozenSet())])),
        ];

    private static FrozenDictionary<string, int[]> ByNeed(Wild[] wild) =>
        wild.SelectMany((t, at) => (t.Needs.MinBy(need => need.Count)?.AsEnumerable() ?? [NoNeed]).Select(word => (word, at)))
            .GroupBy(p => p.word, p => p.at)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private sealed record Wild(Template Template, T Meaning, FrozenSet<string>[] Needs);
}

/// <summary>Makes phrasebooks of the lexicons.</summary>
internal static class Phrasebook
{
    /// <summary>The phrases of some sections, in all languages; of two sections the first wins.</summary>
    public static Phrasebook<T> Of<T>(params (string Section, T Meaning)[] sections) =>
        new([
            .. sections.SelectMany(s =>
                Lexicon.All.SelectMany(l => l.List(s.Section).Select(phrase => (TemplateParser.Of(l).Parse(phrase), s.Meaning)))
            ),
        ]);
}
