using System.Collections.Frozen;
using PartnershipBot.Language;

namespace PartnershipBot.Understanding.Asides;

/// <summary>Templates, found by the words with which they begin, or else by a word without which they cannot fit.</summary>
internal sealed class Phrasebook<T>
{
    private readonly FrozenDictionary<string, (Template Template, T Meaning)[]> _byFirst;
    private readonly Wild[] _wild;

    /// <summary>Those that need no word at all.</summary>
    private readonly int[] _free;

    private readonly FrozenDictionary<string, int[]> _byNeed;

    /// <param name="templates">Each with what it stands for; the first that fits wins.</param>
    public Phrasebook(IReadOnlyList<(Template Template, T Meaning)> templates)
    {
        _byFirst = templates
            .SelectMany(t => t.Template.Firsts().OfType<string>().Where(f => f.Length > 0).Distinct().Select(first => (first, t)))
            .GroupBy(p => p.first, p => p.t)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
        _wild =
        [
            .. templates
                .Where(t => t.Template.Firsts().Contains(null))
                .Select(t => new Wild(t.Template, t.Meaning, [.. t.Template.Needs().Select(need => need.ToFrozenSet())])),
        ];
        _free = [.. _wild.Index().Where(t => t.Item.Needs.Length == 0).Select(t => t.Index)];
        _byNeed = _wild
            .Index()
            .Where(t => t.Item.Needs.Length > 0)
            .SelectMany(t => t.Item.Needs.MinBy(need => need.Count)!.Select(word => (word, t.Index)))
            .GroupBy(p => p.word, p => p.Index)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

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
        Hearing? hearing = null;
        if (_byFirst.TryGetValue(words[0].Text, out var begun))
        {
            hearing = new Hearing(words);
            foreach (var (template, meaning) in begun)
            {
                if (Fits(template, hearing, whole, accepts))
                {
                    return (meaning, hearing);
                }
            }
        }
        foreach (var at in Possible(words))
        {
            hearing ??= new Hearing(words);
            if (Fits(_wild[at].Template, hearing, whole, accepts))
            {
                return (_wild[at].Meaning, hearing);
            }
        }
        return null;
    }

    private static bool Fits(Template template, Hearing hearing, bool whole, Func<Hearing, bool>? accepts)
    {
        hearing.Forget();
        return template.Match(hearing, 0, at => (!whole || at == hearing.Count) && accepts?.Invoke(hearing) != false);
    }

    /// <summary>Those that may begin with any word, in their order, whose needed words are all there.</summary>
    private IEnumerable<int> Possible(IReadOnlyList<SpokenWord> words)
    {
        List<int>? found = null;
        foreach (var word in words)
        {
            if (_byNeed.TryGetValue(word.Text, out var places))
            {
                (found ??= [.. _free]).AddRange(places);
            }
        }
        return found is null ? _free : found.Where(at => _wild[at].IsPossible(words)).Distinct().Order();
    }

    /// <summary>One that may begin with any word, with the words without which it cannot fit.</summary>
    private sealed record Wild(Template Template, T Meaning, FrozenSet<string>[] Needs)
    {
        public bool IsPossible(IReadOnlyList<SpokenWord> words) => Array.TrueForAll(Needs, need => words.Any(w => need.Contains(w.Text)));
    }
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
