using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Requests;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Changes;

/// <summary>What the changes of a partnership's status have in common.</summary>
internal static class Moves
{
    public static Task<Phrase?> WhyNotAsync(Turn turn, LifecycleMove move) => Task.FromResult(
        turn.Current is not { DiscardedAt: null } partnership ? new Phrase("openFirst")
        : Advice.Against(move, partnership) is { } advice ? Answering.Forbidden(partnership, advice)
        : null);

    /// <summary>Stores the status with what is known of it, says so, and shows the sheet.</summary>
    public static async Task ApplyAsync(
        DialogContext dc, PartnershipStatus status, string what, string said, IReadOnlyDictionary<string, object?> changes, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        // A text that waits for a council comes back to the desk before it is given up.
        var moved = (partnership.Status, status) is (PartnershipStatus.AwaitingApproval, PartnershipStatus.Abandoned)
            ? partnership.MovedTo(PartnershipStatus.AgreementDrafting).MovedTo(status)
            : partnership.MovedTo(status);
        turn.Save(moved with { Answers = partnership.Answers.With(changes) }, what, changes);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, said, ("partnership", partnership.Name)), ct);
        await OpenRequest.ShowAsync(dc.Context, turn.Current!, ct);
    }
}
