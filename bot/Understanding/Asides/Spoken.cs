using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Asides;

/// <summary>
/// What was typed as the words that people would say: without accents, marks and the « ne » that nobody says, abbreviations
/// written out.
/// </summary>
public static class Spoken
{
    private static readonly FrozenSet<string> Silent = KnownWords.All.Set("talk.silent");

    private static readonly FrozenDictionary<string, string[]> Shorthands = Lexicon
        .All.SelectMany(l => l.Map("talk.shorthands"))
        .DistinctBy(s => TypedText.Fold(s.Key))
        .ToFrozenDictionary(s => TypedText.Fold(s.Key), s => Plain(s.Value[0]).Select(w => w.Text).ToArray());

    [ThreadStatic]
    private static (string Text, IReadOnlyList<SpokenWord> Words) _last;

    /// <summary>The words of a text, in order. Several readers look at one message, one after the other: they share its words.</summary>
    public static IReadOnlyList<SpokenWord> Words(string text)
    {
        if (_last.Text != text)
        {
            _last = (text, Read(text));
        }
        return _last.Words;
    }

    private static List<SpokenWord> Read(string text)
    {
        var words = new List<SpokenWord>();
        foreach (var word in Plain(text))
        {
            if (Shorthands.TryGetValue(word.Text, out var meant))
            {
                words.AddRange(meant.Select(m => word with { Text = m }));
            }
            else
            {
                words.Add(word);
            }
        }
        return words;
    }

    /// <summary>The words of a phrase of the lexicon, joined by spaces.</summary>
    public static string Key(string phrase) => string.Join(' ', Plain(phrase).Select(w => w.Text));

    private static IEnumerable<SpokenWord> Plain(string text)
    {
        var words = Word.In(text);
        var at = 0;
        while (at < words.Count)
        {
            var word = words[at++];
            // « 3e », « 20h » are said as one word.
            for (; at < words.Count && words[at].Start == word.End; at++)
            {
                word = new Word(word.Start, words[at].End, word.Folded + words[at].Folded);
            }

            if (!Silent.Contains(word.Folded))
            {
                yield return new SpokenWord(word.Folded is "j" ? "je" : word.Folded, word.Start, word.End);
            }
        }
    }
}
