using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Abandonner »: a project stops before its convention is signed, for a reason that is kept.</summary>
internal sealed class AbandonChange : Change
{
    private const string Reason = "reason";

    public override string Id => Cards.Verbs.Abandon;

    public override IReadOnlyList<Command> Commands => [Command.Abandon];

    public override IReadOnlyList<string> Titles => ["buttonAbandon"];

    public override IReadOnlyList<ChangePart> Parts { get; } = [ChangePart.Text(Reason, "askAbandonReason", 3, 500)];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => StatusChange.WhyNotAsync(turn, Transition.Abandon);

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult(new Phrase("abandonAsk", ("partnership", turn.CurrentOrNew.Name), ("reason", parts[Reason])));

    public override Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        StatusChange.ApplyAsync(
            dc,
            PartnershipStatus.Abandoned,
            Deed.ChangeStatus(Id),
            "abandoned",
            new Dictionary<string, object?> { [Fields.AbandonReason] = parts[Reason] },
            ct
        );
}
