using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>One text of one objective: the objective itself, or what it brings to either side.</summary>
/// <param name="min">Fewest characters.</param>
/// <param name="max">Most characters.</param>
public sealed class ObjectiveReader(int min, int max) : AnswerReader
{
    /// <summary>The most objectives that a project has.</summary>
    public const int Most = 5;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var id = context.Question.Id;
        if (CheckLength(text, min, max) is { } wrong)
        {
            return wrong;
        }
        if (id == "PJ3")
        {
            // Both only advise: whoever keeps the objective as it is says so once.
            if (!InfinitiveReader.StartsWithInfinitive(text, context.Texts.Lang) && Kept(draft, "verb") != true)
            {
                return new Outcome.Confirm("verb", new Phrase("objectiveVerb"), Again.OnYes);
            }
            if (VagueObjective.IsVague(text) && Kept(draft, "vague") != true)
            {
                return new Outcome.Confirm("vague", new Phrase("objectiveVague"), Again.OnYes);
            }
        }
        var objectives = context.Answers.List<Objective>(Fields.Objectives).ToList();
        if (context.Slot.Objective > objectives.Count || (context.Slot.Objective == objectives.Count && id != "PJ3"))
        {
            return Refuse("objectiveFirst");
        }
        if (context.Slot.Objective >= Most)
        {
            return Refuse("listTooLong", ("count", objectives.Count + 1), ("max", Most));
        }
        if (context.Slot.Objective == objectives.Count)
        {
            objectives.Add(new Objective(text, null, null));
        }
        else
        {
            var now = objectives[context.Slot.Objective];
            objectives[context.Slot.Objective] = id switch
            {
                "PJ3" => now with { Text = text },
                "PJ4" => now with { LibraryBenefit = text },
                _ => now with { PartnerBenefit = text },
            };
        }
        return Changes.Accept((Fields.Objectives, AnswerSheet.Write(objectives)));
    }

    public override string? Describe(ReadingContext context) =>
        context.Answers.List<Objective>(Fields.Objectives).ElementAtOrDefault(context.Slot.Objective) is { } objective
            ? Part(objective, context.Question.Id)
            : null;

    /// <summary>The text of an objective that a question asks for.</summary>
    public static string? Part(Objective objective, string questionId) => questionId switch
    {
        "PJ3" => objective.Text,
        "PJ4" => objective.LibraryBenefit,
        "PJ5" => objective.PartnerBenefit,
        _ => null,
    };

    /// <summary>« Souhaitez-vous le reformuler ? » Non: it is kept.</summary>
    private static bool? Kept(Draft draft, string key) =>
        draft.Confirmed.TryGetValue(key, out var again) ? !again : draft.FromForm ? true : null;
}
