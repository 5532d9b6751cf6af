using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>What the changes of a partnership's status have in common.</summary>
internal static class StatusChange
{
    public static Task<Phrase?> WhyNotAsync(Turn turn, Transition move) =>
        Task.FromResult(
            turn.Current is not { DiscardedAt: null } partnership ? new Phrase("openFirst")
            : Advice.Against(move, partnership) is { } advice ? Answering.Forbidden(advice)
            : null
        );

    /// <summary>Stores the status with what is known of it, says so, and shows the sheet.</summary>
    public static async Task ApplyAsync(
        DialogContext dc,
        PartnershipStatus status,
        Deed deed,
        string said,
        IReadOnlyDictionary<string, object?> changes,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        // A text that waits for a council comes back to the desk before it is given up.
        var moved = (partnership.Status, status) is (PartnershipStatus.AwaitingApproval, PartnershipStatus.Abandoned)
            ? partnership.TransitionedTo(PartnershipStatus.AgreementDrafting).TransitionedTo(status)
            : partnership.TransitionedTo(status);
        turn.Save(partnership, moved with { Answers = partnership.Answers.With(changes) }, deed, changes);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, said, ("partnership", partnership.Name)), ct);
        await Navigation.SheetAsync(dc, turn.Current!, ct);
    }
}
