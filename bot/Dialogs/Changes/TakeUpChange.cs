using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Changes;

/// <summary>« Reprendre le partenariat »: what was suspended goes on.</summary>
internal sealed class TakeUpChange : Change
{
    public override string Id => Cards.Verbs.TakeUp;

    public override IReadOnlyList<string> Titles => ["buttonTakeUp"];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => Moves.WhyNotAsync(turn, LifecycleMove.TakeUp);

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) => Task.FromResult(
        turn.Answers.Text(Fields.SuspensionReason) is { } reason
            ? new Phrase("takeUpAsk", ("partnership", turn.Shown.Name), ("reason", reason))
            : new Phrase("takeUpAskPlain", ("partnership", turn.Shown.Name)));

    public override Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct) => Moves.ApplyAsync(
        dc, PartnershipStatus.Active, Id, "takenUp",
        new Dictionary<string, object?> { [Fields.SuspensionReason] = null, [Fields.TakeUpOn] = null }, ct);
}
