using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Projects;

/// <summary>One text of one objective: the objective itself, or what it brings to either side.</summary>
/// <param name="min">Fewest characters.</param>
/// <param name="max">Most characters.</param>
public sealed class ObjectiveReader(int min, int max) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var id = context.Question.Id;
        if (CheckLength(text, min, max) is { } wrong)
        {
            return wrong;
        }
        if (id == ProjectQuestions.Objective)
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
        if (context.Slot.Index > objectives.Count || (context.Slot.Index == objectives.Count && id != ProjectQuestions.Objective))
        {
            return Refuse("objectiveFirst");
        }
        if (context.Slot.Index >= Project.MostObjectives)
        {
            return Refuse("listTooLong", ("count", objectives.Count + 1), ("max", Project.MostObjectives));
        }
        if (context.Slot.Index == objectives.Count)
        {
            objectives.Add(new Objective(text, null, null));
        }
        else
        {
            var now = objectives[context.Slot.Index];
            objectives[context.Slot.Index] = id switch
            {
                ProjectQuestions.Objective => now with { Text = text },
                ProjectQuestions.LibraryBenefit => now with { LibraryBenefit = text },
                _ => now with { PartnerBenefit = text },
            };
        }
        return Changes.Accept((Fields.Objectives, AnswerSheet.Write(objectives)));
    }

    protected override string? InWords(ReadingContext context) =>
        context.Answers.List<Objective>(Fields.Objectives).ElementAtOrDefault(context.Slot.Index) is { } objective
            ? context.Question.OfObjective(objective)
            : null;

    /// <summary>« Souhaitez-vous le reformuler ? » Non: it is kept.</summary>
    private static bool? Kept(Draft draft, string key) =>
        draft.Confirmed.TryGetValue(key, out var again) ? !again
        : draft.FromForm ? true
        : null;
}
