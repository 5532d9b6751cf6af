using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Changes;

/// <summary>« Rouvrir le projet »: what was abandoned is worked on again, with all its answers.</summary>
internal sealed class ReopenChange : Change
{
    public override string Id => Cards.Verbs.Reopen;

    public override IReadOnlyList<string> Titles => ["buttonReopen"];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => Moves.WhyNotAsync(turn, LifecycleMove.Reopen);

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) => Task.FromResult(
        turn.Answers.Text(Fields.AbandonReason) is { } reason
            ? new Phrase("reopenAsk", ("partnership", turn.Shown.Name), ("reason", reason))
            : new Phrase("reopenAskPlain", ("partnership", turn.Shown.Name)));

    public override Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct) => Moves.ApplyAsync(
        dc, PartnershipStatus.ProjectDrafting, Id, "reopened", new Dictionary<string, object?> { [Fields.AbandonReason] = null }, ct);
}
