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
            .ToDictionary(usual => usual.Slot.ToString(), Value);
        foreach (var (id, value) in FeatureBook.Of(stage).Prefilled(turn, turn.CurrentOrNew))
        {
            filled[id] = value;
        }
        return filled;
    }

    /// <summary>A choice as its code, a day as a calendar has it, anything else as it is typed.</summary>
    private static string Value(UsualAnswer usual) =>
        usual.Slot.Question.Kind is AnswerKind.Choice or AnswerKind.Date
        && usual.Accepted.Changes.GetValueOrDefault(usual.Slot.Question.Column) is string code
            ? code
            : usual.Said;
}
