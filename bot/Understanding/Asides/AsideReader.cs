using System.Buffers;
using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Asides;

/// <summary>
/// Knows what is said to the program: « ça veut dire quoi ? », « je reviens plus tard », « merci ! ». Only a whole sentence
/// counts, whatever its politeness, abbreviations and slips: words among others are never taken away from an answer.
/// </summary>
public static partial class AsideReader
{
    private const int MostWords = 24;
    private const int WordsOfWhichOneMaySlip = 3;
    private static readonly SearchValues<char> Ends = SearchValues.Create(".,;:!?…\n()");

    /// <summary>Of several sentences the weightiest counts: « merci, à demain » leaves.</summary>
    private static readonly string[] ByWeight =
    [
        "mood",
        "laugh",
        "hello",
        "thanks",
        "sorry",
        "wait",
        "goOn",
        "alreadySaid",
        "tooLong",
        "nevermind",
        "complaint",
        "about",
        "repeat",
        "why",
        "required",
        "remaining",
        "meaning",
        "example",
        "define",
        "mayGoBack",
        "mayStop",
        "unknown",
        "skip",
        "back",
        "later",
        "restart",
    ];

    /// <summary>What is answered before anything is passed over.</summary>
    private static readonly FrozenSet<string> QuestionsBack = ["repeat", "why", "required", "remaining", "meaning", "example", "define"];

    private static readonly List<(Template Template, AsideReading Meaning)> Templates = Read();

    private static readonly Phrasebook<AsideReading> Phrases = new(Templates);

    private static readonly Phrasebook<string> Openings = Phrasebook.Of(("talk.questions", "question"), ("talk.requests", "request"));

    private static readonly Phrasebook<bool> Demands = Phrasebook.Of(("talk.demands", true));

    private static readonly string[] Address = [.. KnownWords.All.Entries("talk.address").Select(said => $" {said} ")];

    private static readonly FrozenSet<string> QuestionEnds = KnownWords.All.Set("talk.questionEnds");

    private static readonly FrozenSet<string> Subjects = KnownWords.All.Set("talk.subjects");

    private static readonly FrozenSet<string> Fillers = KnownWords.All.Written("talk.fillers").Select(Spoken.Key).ToFrozenSet();

    /// <summary>The first and last words of fillers.</summary>
    private static readonly FrozenSet<string> FillerEdges = Fillers
        .Select(f => f.Split(' '))
        .SelectMany(f => new[] { f[0], f[^1] })
        .ToFrozenSet();

    private static readonly Vocabulary Known = new(
        Templates
            .SelectMany(t => t.Template.Vocabulary())
            .Concat(Names.Terms.Keys.Concat(Names.Places.Keys).Concat(Fillers).SelectMany(n => n.Split(' ')))
    );

    /// <summary>The names of all patterns.</summary>
    public static IReadOnlyList<string> All => ByWeight;

    /// <summary>What a text says to the program; null when it does not speak to it.</summary>
    public static AsideReading? Read(string text)
    {
        var words = Spoken.Words(text);
        if (words.Count is 0 or > MostWords)
        {
            return null;
        }
        if ((Of(words) ?? Asked(text, words) ?? RunTogether(words)) is { } whole)
        {
            return whole;
        }
        AsideReading? weightiest = null,
            asked = null;
        var clauses = Clauses(text, words);
        if (clauses.Count == 1)
        {
            return null;
        }
        foreach (var clause in clauses)
        {
            if (Of(clause) is { } said)
            {
                weightiest = weightiest is null || Weight(said) >= Weight(weightiest) ? said : weightiest;
                asked = QuestionsBack.Contains(said.Name) ? said : asked;
            }
            else if (!IsFiller(clause))
            {
                return null;
            }
        }
        // « Je ne sais pas trop, ça change quoi ? » wants to know before it passes.
        return asked is not null && EndsAsQuestion(text) && weightiest!.Name is "unknown" or "skip" ? asked : weightiest;
    }

    /// <summary>
    /// Whether a text asks the program something: it ends with a question mark and begins or ends as such questions do (« RPE, ça veut
    /// dire quoi ? »); words between quotation marks are somebody else's.
    /// </summary>
    public static bool IsQuestion(string text) =>
        !(text.Length > 0 && text[0] is '«' or '"' or '“')
        && EndsAsQuestion(text)
        && (
            IsAddressed(text) || AsksAtItsEnd(text) || Starts(text).Any(words => Openings.Find(words, whole: false)?.Meaning == "question")
        );

    /// <summary>Whether a text begins as requests do: « je voudrais… », « montre-moi… ».</summary>
    public static bool IsRequest(string text) => Starts(text).Any(words => Openings.Find(words, whole: false)?.Meaning == "request");

    /// <summary>The words as they were meant, where a letter slipped; none when none did.</summary>
    internal static IReadOnlyList<SpokenWord> Slipped(IReadOnlyList<SpokenWord> words)
    {
        List<SpokenWord>? meant = null;
        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at].Text;
            if (Known.Meant(word) is var known && known != word)
            {
                (meant ??= [.. words])[at] = words[at] with { Text = known };
            }
        }
        return meant ?? [];
    }

    private static AsideReading? Of(IReadOnlyList<SpokenWord> words)
    {
        if (Exactly(words) is { } exact)
        {
            return exact;
        }
        return Slipped(words) is { Count: > 0 } meant && Exactly(meant) is { } slipped
            ? slipped with
            {
                IsSure = slipped.IsSure && words.Count >= WordsOfWhichOneMaySlip,
            }
            : null;
    }

    /// <summary>A question of which one word slipped into another that is known, or is too short to be known alone.</summary>
    private static AsideReading? Asked(string text, IReadOnlyList<SpokenWord> words) =>
        words.Count < WordsOfWhichOneMaySlip || !EndsAsQuestion(text)
            ? null
            : Enumerable
                .Range(0, words.Count)
                .SelectMany(at =>
                    Known.Near(words[at].Text).Select(near => Exactly([.. words.Select((w, i) => i == at ? w with { Text = near } : w)]))
                )
                .FirstOrDefault(said => said is not null);

    /// <summary>« Attendez je cherche »: two of them without a mark between; the weightier counts.</summary>
    private static AsideReading? RunTogether(IReadOnlyList<SpokenWord> words)
    {
        const int longestFirst = 3;
        const int mostWords = 10;
        for (var length = 1; length <= longestFirst && length < words.Count && words.Count <= mostWords; length++)
        {
            if (Exactly([.. words.Take(length)]) is { IsSure: true } first && Exactly([.. words.Skip(length)]) is { IsSure: true } second)
            {
                return Weight(first) > Weight(second) ? first : second;
            }
        }
        return null;
    }

    private static int Weight(AsideReading said) => Array.IndexOf(ByWeight, said.Name);

    private static bool EndsAsQuestion(string text) => text.AsSpan().TrimEnd(" !\u00A0\u202F»").EndsWith("?", StringComparison.Ordinal);

    /// <summary>The same without the fillers around it; as few of them as possible are taken away.</summary>
    private static AsideReading? Exactly(IReadOnlyList<SpokenWord> words)
    {
        var ends = Peeled(words, fromEnd: true);
        foreach (var start in Peeled(words, fromEnd: false))
        {
            foreach (var end in ends.Where(e => start + e < words.Count))
            {
                if (Phrases.Find([.. words.Skip(start).Take(words.Count - start - end)]) is var (meaning, heard))
                {
                    return meaning with { Term = heard.Name("term") is { } name ? Names.Terms[name] : null };
                }
            }
        }
        return null;
    }

    private static IEnumerable<IReadOnlyList<SpokenWord>> Starts(string text)
    {
        var words = Spoken.Words(text);
        return words.Count is 0 or > MostWords
            ? []
            : Peeled(words, fromEnd: false).Where(n => n < words.Count).Select(n => words.Skip(n).ToList());
    }

    /// <summary>How many words fillers can take away from one end, none first.</summary>
    private static List<int> Peeled(IReadOnlyList<SpokenWord> words, bool fromEnd)
    {
        const int longestFiller = 5;
        var found = new List<int> { 0 };
        for (var i = 0; i < found.Count; i++)
        {
            var left = words.Count - found[i];
            if (left == 0 || !FillerEdges.Contains(words[fromEnd ? left - 1 : found[i]].Text))
            {
                continue;
            }
            for (var length = 1; length <= longestFiller && length <= left; length++)
            {
                var filler = words.Skip(fromEnd ? left - length : found[i]).Take(length);
                if (Fillers.Contains(string.Join(' ', filler.Select(w => w.Text))) && !found.Contains(found[i] + length))
                {
                    found.Add(found[i] + length);
                }
            }
        }
        found.Sort();
        return found;
    }

    private static bool IsFiller(IReadOnlyList<SpokenWord> words) => Peeled(words, fromEnd: false).Contains(words.Count);
}
