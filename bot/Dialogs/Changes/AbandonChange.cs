using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Changes;

/// <summary>« Abandonner »: a project stops before its convention is signed, for a reason that is kept.</summary>
internal sealed class AbandonChange : Change
{
    private const string Reason = "reason";

    public override string Id => Cards.Verbs.Abandon;

    public override IReadOnlyList<Command> Commands => [Command.Abandon];

    public override IReadOnlyList<string> Titles => ["buttonAbandon"];

    public override IReadOnlyList<ChangePart> Parts { get; } = [ChangePart.Text(Reason, "askAbandonReason", 3, 500)];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => Moves.WhyNotAsync(turn, LifecycleMove.Abandon);

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult(new Phrase("abandonAsk", ("partnership", turn.Shown.Name), ("reason", parts[Reason])));

    public override Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct) => Moves.ApplyAsync(
        dc, PartnershipStatus.Abandoned, Id, "abandoned", new Dictionary<string, object?> { [Fields.AbandonReason] = parts[Reason] }, ct);
}
