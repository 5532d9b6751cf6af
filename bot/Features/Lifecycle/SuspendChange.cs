using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Suspendre »: the convention stays signed, and nothing takes place for a while.</summary>
internal sealed class SuspendChange : Change
{
    private const string Reason = "reason";
    private const string Until = "until";
    private const int MostYears = 5;

    public override string Id => Cards.Verbs.Suspend;

    public override IReadOnlyList<Command> Commands => [Command.Suspend];

    public override IReadOnlyList<string> Titles => ["buttonSuspend"];

    public override IReadOnlyList<ChangePart> Parts { get; } =
    [ChangePart.Text(Reason, "askSuspendReason", 3, 500), ChangePart.OptionalDay(Until, "askTakeUpOn", MostYears)];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => StatusChange.WhyNotAsync(turn, Transition.Suspend);

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult(
            DateOnly.TryParse(parts[Until], System.Globalization.CultureInfo.InvariantCulture, out var day)
                ? new Phrase(
                    "suspendUntilAsk",
                    ("partnership", turn.CurrentOrNew.Name),
                    ("reason", parts[Reason]),
                    ("date", new WithWeekday(day))
                )
                : new Phrase("suspendAsk", ("partnership", turn.CurrentOrNew.Name), ("reason", parts[Reason]))
        );

    public override Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        StatusChange.ApplyAsync(
            dc,
            PartnershipStatus.Suspended,
            Deed.ChangeStatus(Id),
            "suspended",
            new Dictionary<string, object?>
            {
                [Fields.SuspensionReason] = parts[Reason],
                [Fields.TakeUpOn] = parts[Until].Length > 0 ? parts[Until] : null,
            },
            ct
        );
}
