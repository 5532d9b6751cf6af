using PartnershipBot.Language;

namespace PartnershipBot.Understanding.Asides;

/// <content>The phrases of the lexicons, and the clauses in which they are looked for.</content>
public static partial class AsideReader
{
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
