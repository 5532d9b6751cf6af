using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Forms;

/// <summary>What stands in the inputs of a form before anything is typed: usual answers, and what its feature knows.</summary>
internal static class FormPrefill
{
    /// <summary>The values by input, as the client gives them back.</summary>
    public static IReadOnlyDictionary<string, string> Of(Turn turn, Stage stage)
    {
        var filled = stage
            .Flow.Select(q => q.Together)
            .OfType<Bundle>()
            .Distinct()
            .SelectMany(bundle => bundle.Proposed(stage, turn.ContextOf(new Slot(stage.Flow.First(q => q.Together == bundle)))))
            .ToDictionary(usual => usual.Slot.Address(turn.Answers), usual => Value(usual.Slot.Question, usual.Said, usual.Accepted));
        foreach (var (id, value) in FeatureBook.Of(stage).Prefilled(turn, turn.CurrentOrNew))
        {
            filled[id] = value;
        }
        return filled;
    }

    /// <summary>A choice as its code, a day as a calendar has it, anything else as it is typed.</summary>
    public static string Value(Question question, string said, Outcome.Accepted? accepted) =>
        question.Kind is AnswerKind.Choice or AnswerKind.Date && accepted?.Changes.GetValueOrDefault(question.Column) is string code
            ? code
            : said;
}
