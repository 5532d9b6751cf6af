using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Exchanges;

/// <summary>
/// Knows how people tell of an exchange: « j’ai eu la directrice au téléphone : elle préfère le jeudi », « hier, mail de
/// Mme Martin, qui voudrait une date ».
/// </summary>
public static class ExchangeReader
{
    /// <summary>More words than that are not the beginning of a sentence that says with whom and how.</summary>
    private const int MostWordsOfHead = 16;

    private static readonly char[] Breaks = [':', ',', ';', '.', '–', '—', '\n', '('];
    private static readonly char[] Edges = [.. " \u00A0\u202F,;:.!–—-()\n«»\"“”"];

    private static readonly FrozenSet<string> Idle = KnownWords.All.Set("exchanges.idle");

    private static readonly Phrasebook<string> Phrases = new([
        .. Lexicon.All.SelectMany(l =>
            l.Map("exchanges").SelectMany(way => way.Value.Select(phrase => (TemplateParser.Of(l).Parse(phrase), way.Key)))
        ),
    ]);

    private static readonly IReadOnlyList<string[]> Joints =
    [
        .. Lexicon.All.SelectMany(l => l.List("exchanges.joints")).Select(joint => Spoken.Key(joint).Split(' ')),
    ];

    /// <summary>What a text tells; null when it tells of no exchange.</summary>
    public static ExchangeReading? Read(string input, DateOnly today)
    {
        var text = TypedText.Clean(input);
        // The shortest beginning that names somebody is the one that was meant: what follows is what was said.
        foreach (var cut in Cuts(text))
        {
            var (head, on) = WithoutDay(text[..cut].Trim(Edges), today);
            var words = Bare(Spoken.Words(head));
            if (words.Count > MostWordsOfHead)
            {
                return null;
            }
            if (Phrases.Find(words) is var (how, heard))
            {
                var with = heard.Range("who") is var (start, end) ? head[start..end].Trim(Edges) : null;
                // « Que », « qui » lead to what was said and are none of it.
                var told = Tokens.Of(text[cut..].Trim(Edges));
                var said = told.Text(WordLists.Telling.Match(told, 0), told.Count);
                return new ExchangeReading(how, with, on, said.Length > 0 ? said : null);
            }
        }
        return null;
    }

    /// <summary>Where the beginning of a text may end: at a mark, before a word that goes on with what was said, at its end.</summary>
    private static IEnumerable<int> Cuts(string text)
    {
        var words = Spoken.Words(text);
        var marks = Enumerable
            .Range(1, Math.Max(0, text.Length - 1))
            .Where(at => Array.IndexOf(Breaks, text[at]) >= 0 && !IsCivility(text, at));
        var joints = Enumerable
            .Range(1, Math.Max(0, words.Count - 1))
            .Where(at => Joints.Any(joint => words.Skip(at).Take(joint.Length).Select(w => w.Text).SequenceEqual(joint)))
            .Select(at => words[at].Start);
        return marks.Concat(joints).Append(text.Length).Order().Distinct();
    }

    /// <summary>The text without the day that it names, and that day.</summary>
    private static (string Text, DateOnly? On) WithoutDay(string text, DateOnly today) =>
        DateReader.Read(text, today, Lang.Fr, DateExpectation.Past) is DateReading.Found(var day, _, var rest) && day <= today
            ? (rest, day)
            : (text, null);

    /// <summary>The words without what stands around a sentence and says nothing of it.</summary>
    private static List<SpokenWord> Bare(IReadOnlyList<SpokenWord> words) =>
        [.. words.SkipWhile(w => Idle.Contains(w.Text)).Reverse().SkipWhile(w => Idle.Contains(w.Text)).Reverse()];

    /// <summary>« M. Renaud » goes on behind its full stop.</summary>
    private static bool IsCivility(string text, int at) =>
        text[at] == '.' && (at < 2 || !char.IsLetter(text[at - 2])) && char.IsUpper(text[at - 1]);
}
