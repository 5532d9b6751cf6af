using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>A change by which what was abandoned or suspended goes on: it asks for no reason, and forgets the one it had.</summary>
internal abstract class BackAgainChange : Change
{
    /// <summary>What it is in the life of a partnership.</summary>
    protected abstract Transition Transition { get; }

    /// <summary>The status that it takes back.</summary>
    protected abstract PartnershipStatus From { get; }

    /// <summary>The status to which it leads.</summary>
    protected abstract PartnershipStatus To { get; }

    /// <summary>The keys of the question: where the reason is known, and where it is not.</summary>
    protected abstract (string WithReason, string Plain) Question { get; }

    /// <summary>The key of what is said once it is done.</summary>
    protected abstract string Said { get; }

    /// <summary>The field of the reason, and those that go with it.</summary>
    protected abstract IReadOnlyList<string> Forgets { get; }

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => StatusChange.WhyNotAsync(turn, Transition);

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult(
            turn.Answers.Text(Forgets[0]) is { } reason
                ? new Phrase(Question.WithReason, ("partnership", turn.CurrentOrNew.Name), ("reason", reason))
                : new Phrase(Question.Plain, ("partnership", turn.CurrentOrNew.Name))
        );

    public override Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        StatusChange.ApplyAsync(dc, To, Deed.ChangeStatus(Id), Said, Forgets.ToDictionary(field => field, _ => (object?)null), ct);

    public override bool GoesOnWith(Partnership partnership) => partnership.Status == From;
}
