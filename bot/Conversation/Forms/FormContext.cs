using PartnershipBot.Cards;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Forms;

/// <summary>For whom and about what a form is made.</summary>
internal static class FormContext
{
    /// <summary>That of the turn; a form that still asks for the partner lets one choose among those of the library.</summary>
    public static async Task<CardContext> OfAsync(Turn turn, Stage stage, CancellationToken ct) =>
        stage.Flow.Any(q => q.Parts.Any(p => p.Kind == AnswerPartKind.Partner) && !turn.Answers.Has(q.Column))
            ? turn.CardContext with
            {
                Partners = await PartnerChoices.AllAsync(turn, ct),
            }
            : turn.CardContext;
}
