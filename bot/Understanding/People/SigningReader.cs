using System.Collections.Frozen;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>
/// Knows how people tell of a signature: « la directrice a signé hier », « le maire refuse de signer : il attend le budget », and
/// whose signature they mean.
/// </summary>
public static class SigningReader
{
    private const int MostWords = 18;

    /// <summary>« Directeur » and « directrice » begin alike; shorter beginnings are shared by other words.</summary>
    private const int FewestAlike = 4;

    private static readonly char[] Breaks = [':', ';', ',', '.', '(', '–', '—', '\n'];
    private static readonly char[] Edges = [.. " \u00A0\u202F,;:.!–—-()\n«»\"“”"];

    private static readonly Phrasebook<SignatureEvent> Phrases = new([
        .. Lexicon.All.SelectMany(l =>
            l.Section("signatures").Select(entry => (TemplateParser.Of(l).Parse(entry.Text), KnownWords.KindOf<SignatureEvent>(entry)))
        ),
    ]);

    private static readonly FrozenSet<string> Idle = KnownWords.All.Set("signatures.idle");
    private static readonly FrozenSet<string> Everybody = Wordings("signatures.everybody");
    private static readonly FrozenSet<string> OwnSide = Wordings("signatures.ownSide");
    private static readonly FrozenSet<string> PartnerSide = Wordings("signatures.partnerSide");
    private static readonly FrozenSet<string> Articles = KnownWords.All.Set("people.articles");

    /// <summary>They stand before what somebody is called, or for somebody who was named before.</summary>
    private static readonly FrozenSet<string> Pronouns = KnownWords.All.Set("signatures.pronouns");

    /// <summary>Words of the sentence, which are never part of what somebody is called.</summary>
    private static readonly FrozenSet<string> NobodyIsCalled = KnownWords.All.Set("signatures.never");

    private static readonly IReadOnlyList<string[]> Because =
    [
        .. Lexicon.All.SelectMany(l => l.List("signatures.because")).Select(said => Spoken.Key(said).Split(' ')),
    ];

    /// <summary>What a text tells; null when it tells of no signature.</summary>
    public static SigningReading? Read(string input, DateOnly today)
    {
        var text = TypedText.Clean(input);
        if (text.EndsWith('?'))
        {
            return null;
        }
        foreach (var cut in Cuts(text))
        {
            var (head, on) = WithoutDay(text[..cut].Trim(Edges), today);
            var words = Bare(Spoken.Words(head));
            if (words.Count is 0 or > MostWords)
            {
                continue;
            }
            if (
                Phrases.Find(words, accepts: heard => heard.Words("who") is { } said && IsSomebody(said)) is var (what, found)
                && found.Range("who") is var (start, end)
            )
            {
                var rest = text[cut..].Trim(Edges);
                on ??= WithoutDay(rest, today).On;
                var who = head[start..end].Trim(Edges);
                return new SigningReading(what, who, on, what == SignatureEvent.Refused && rest.Length > 0 ? rest : null)
                {
                    IsEverybody = Everybody.Contains(Spoken.Key(who)),
                };
            }
        }
        return null;
    }

    private static bool IsSomebody(string said) => !said.Split(' ').Any(NobodyIsCalled.Contains);

    /// <summary>Whose of these signatures somebody means: by name, by capacity, or by the side that the person signs for.</summary>
    /// <param name="partner">What the partner is called.</param>
    public static IReadOnlyList<SignatureLine> Meant(IReadOnlyList<SignatureLine> lines, string who, string? partner)
    {
        var said = Spoken.Key(who);
        var bare = Names(said);
        if (bare.Count == 0)
        {
            // « Elle a signé »: the only one who has not.
            return [.. lines.Where(line => line.IsMissing)];
        }
        var named = lines.Where(line => bare.TrueForAll(word => IsNamed(line.Who, word)));
        return named.ToList() is { Count: > 0 } found ? found
            : OwnSide.Contains(said) ? [.. lines.Where(line => line.IsOfLibrary)]
            : PartnerSide.Contains(said) || bare.TrueForAll(word => Names(Spoken.Key(partner ?? "")).Contains(word))
                ? [.. lines.Where(line => line is { IsOfLibrary: false, IsVisa: false })]
            : [];
    }

    /// <summary>A name but for a slip; a capacity or a visa in its other gender too, « le directeur » for « directrice ».</summary>
    private static bool IsNamed(Signatory who, string said) =>
        Names(Spoken.Key(who.Name)).Exists(word => word == said || (said.Length > FewestAlike && TypedText.Distance(word, said, 1) <= 1))
        || Names(Spoken.Key(who.Capacity ?? who.Name))
            .Exists(word =>
                word == said
                || (Alike(word, said) is var alike && alike >= FewestAlike && alike >= Math.Min(word.Length, said.Length) - FewestAlike)
            );

    private static int Alike(string a, string b) => a.Zip(b).TakeWhile(pair => pair.First == pair.Second).Count();

    private static List<string> Names(string said) =>
        [
            .. said.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(w => !Articles.Contains(w) && !PersonReader.IsCivility(w) && !Pronouns.Contains(w)),
        ];

    private static IEnumerable<int> Cuts(string text)
    {
        var words = Spoken.Words(text);
        var joints = Enumerable
            .Range(1, Math.Max(0, words.Count - 1))
            .Where(at => Because.Any(joint => words.Skip(at).Take(joint.Length).Select(w => w.Text).SequenceEqual(joint)))
            .Select(at => words[at].Start);
        var marks = Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(at => Array.IndexOf(Breaks, text[at]) >= 0);
        return new[] { text.Length }.Concat(marks.Concat(joints).Order()).Distinct();
    }

    private static (string Text, DateOnly? On) WithoutDay(string text, DateOnly today) =>
        text.Length > 0 && DateReader.Read(text, today, Lang.Fr, DateExpectation.Past) is DateReading.Found(var day, _, var rest)
            ? (rest, day)
            : (text, null);

    /// <summary>The words without what stands around a sentence and says nothing of it.</summary>
    private static List<SpokenWord> Bare(IReadOnlyList<SpokenWord> words) =>
        [.. words.SkipWhile(w => Idle.Contains(w.Text)).Reverse().SkipWhile(w => Idle.Contains(w.Text)).Reverse()];

    private static FrozenSet<string> Wordings(string section) =>
        Lexicon.All.SelectMany(l => l.List(section)).Select(Spoken.Key).ToFrozenSet(StringComparer.Ordinal);
}
