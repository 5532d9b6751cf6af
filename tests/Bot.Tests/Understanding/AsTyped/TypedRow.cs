using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Understanding.AsTyped;

/// <summary>An answer as people type it, at its question, and what is to come of it.</summary>
/// <param name="Kind">What rows of its kind have in common.</param>
internal sealed record TypedRow(string Kind, string Question, string Said, string Wanted, string Given)
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["YEAR"] = "calendar_startDate=2025-09-15; calendar_endDate=2026-07-03",
        ["MARK"] = Criterion("Satisfaction des enseignants", "4", "/5"),
        ["SHARE"] = Criterion("Familles présentes (sur 58)", "30", "%"),
        ["LOANS"] = Criterion("Prêts aux élèves", "1500", "prêts"),
    };

    /// <summary>The rows of the file.</summary>
    public static IReadOnlyList<TypedRow> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Understanding", "AsTyped", "rows.txt"))
            .Where(line => line.Length > 0 && line[0] is not '#')
            .Select(Parse),
    ];

    /// <summary>What becomes of it.</summary>
    public Outcome Outcome => Clause.Say(Question, Said, Given);

    /// <summary>What the person is shown of an outcome: the sentence that asks back, or the answer as it stands in the recap.</summary>
    public string Shown(Outcome outcome)
    {
        var context = Clause.Context(Question, Given);
        return outcome switch
        {
            Outcome.Accepted accepted => string.Join(
                '\n',
                accepted
                    .Notes.Select(context.Texts.Say)
                    .Prepend(
                        context.Question.Reader.Describe(
                            context with
                            {
                                Answers = context.Answers.With(accepted.Changes),
                                Library = context.Library.With(accepted.Changes),
                            }
                        ) ?? ""
                    )
            ),
            Outcome.Confirm confirm => context.Texts.Say(confirm.What),
            Outcome.Ask ask => context.Texts.Say(ask.What),
            Outcome.Refused refused => context.Texts.Say(refused.Why),
            _ => "",
        };
    }

    private static TypedRow Parse(string line)
    {
        var parts = line.Split(" | ");
        var given = parts.Length > 4 ? parts[4].Trim() : "";
        return new TypedRow(parts[0], parts[1], parts[2], parts[3].Trim(), Known.GetValueOrDefault(given, given));
    }

    private static string Criterion(string indicator, string target, string unit) =>
        $"criteria=[{{\"objective\":0,\"indicator\":\"{indicator}\",\"kind\":\"quantitative\",\"target\":{target},\"direction\":\"atLeast\",\"unit\":\"{unit}\",\"source\":\"carnet\"}}]";
}
