using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Forms;

/// <summary>For whom and about what a form is made.</summary>
internal static class FormContext
{
    /// <summary>
    /// That of the turn; a form that still asks for a partner or a municipality lets one choose among those of the library.
    /// </summary>
    public static Task<CardContext> OfAsync(Turn turn, Stage stage, CancellationToken ct) => OfAsync(turn, stage, turn.Answers, ct);

    /// <summary>The same of a partnership that is not the one worked on.</summary>
    public static async Task<CardContext> OfAsync(Turn turn, Stage stage, AnswerSheet answers, CancellationToken ct)
    {
        return turn.CardContext with
        {
            Partners = Asks(AnswerPartKind.Partner) ? await PartnerChoices.AllAsync(turn, ct) : [],
            Towns = Asks(AnswerPartKind.Municipality) ? await TownChoices.AllAsync(turn, ct) : [],
        };

        bool Asks(AnswerPartKind kind) =>
            stage.Flow.Any(q => q.Parts.Any(p => p.Kind == kind) && !(q.IsOfLibrary ? turn.Library : answers).Has(q.Column));
    }
}
