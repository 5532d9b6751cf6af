using PartnershipBot.Language;

namespace PartnershipBot.Understanding.Asides;

/// <content>The phrases of the lexicons, and the clauses in which they are looked for.</content>
public static partial class AsideReader
{
    /// <summary>
    /// Whether a whole text is a demand made to the program, even if it names nothing that is there: « montre-moi le récap », « exporter ».
    /// </summary>
    public static bool IsDemand(string text) => Starts(text).Any(words => Demands.Find(words) is not null);

    /// <summary>Whether a short sentence has a speaker, and only words with which one speaks to the program: « je vois plus tard ça ».</summary>
    public static bool IsTalk(string text)
    {
        const int mostWords = 8;
        var words = Spoken.Words(text);
        return words.Count is > 1 and <= mostWords
            && Subjects.Contains(words[0].Text)
            && words.All(word => Known.Has(word.Text))
            && Clauses(text, words).Count == 1;
    }

    /// <summary>Whether a short question says « tu », « vous » or speaks of the questions themselves.</summary>
    private static bool IsAddressed(string text)
    {
        const int mostWords = 10;
        var words = Spoken.Words(text);
        var said = words.Count is > 0 and <= mostWords ? $" {string.Join(' ', words.Select(w => w.Text))} " : "";
        return Array.Exists(Address, word => said.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether the last word, politeness aside, is one that asks: « le préavis ça sert à quoi svp ? ».</summary>
    private static bool AsksAtItsEnd(string text)
    {
        var words = Spoken.Words(text);
        return words.Count is > 0 and <= MostWords
            && Peeled(words, fromEnd: true).Exists(n => n < words.Count && QuestionEnds.Contains(words[^(n + 1)].Text));
    }

    private static List<IReadOnlyList<SpokenWord>> Clauses(string text, IReadOnlyList<SpokenWord> words)
    {
        var clauses = new List<IReadOnlyList<SpokenWord>>();
        var clause = new List<SpokenWord>();
        foreach (var word in words)
        {
            if (
                clause.Count > 0
                && word.Start > clause[^1].End
                && text.AsSpan(clause[^1].End, word.Start - clause[^1].End).IndexOfAny(Ends) >= 0
            )
            {
                clauses.Add(clause);
                clause = [];
            }
            clause.Add(word);
        }
        clauses.Add(clause);
        return clauses;
    }

    /// <summary>All phrases, those that may be an answer first.</summary>
    private static List<(Template, AsideReading)> Read() =>
        [
            .. Lexicon.All.SelectMany(l => Of(l, "talk.maybe", isSure: false)),
            .. Lexicon.All.SelectMany(l => Of(l, "talk.phrases", isSure: true)),
        ];

    private static IEnumerable<(Template, AsideReading)> Of(Lexicon lexicon, string section, bool isSure)
    {
        var parser = TemplateParser.Of(lexicon);
        return [.. lexicon.Map(section).SelectMany(p => p.Value.Select(phrase => (parser.Parse(phrase), new AsideReading(p.Key, isSure))))];
    }
}
