using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Decisions;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>
/// « Force majeure »: the one case in which a signed partnership ends without a review and without notice. What remains to be
/// done is kept as a list, as for any other end.
/// </summary>
internal sealed class StopAtOnceChange : Change
{
    private const string Reason = "reason";

    /// <summary>What remains to be done; there is no notice to give.</summary>
    private static readonly string[] Tasks = ["returnLoans", "thanks", "inform"];

    public override string Id => Verbs.StopAtOnce;

    public override IReadOnlyList<Command> Commands => [Command.StopAtOnce];

    public override IReadOnlyList<string> Titles => ["buttonStopAtOnce"];

    public override IReadOnlyList<ChangePart> Parts { get; } = [ChangePart.Text(Reason, "askForceMajeure", 10, 1000)];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => StatusChange.WhyNotAsync(turn, Transition.StopAtOnce);

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult(new Phrase("stopAtOnceAsk", ("partnership", turn.CurrentOrNew.Name), ("reason", parts[Reason])));

    public override async Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        var due = turn.Today.AddMonths(1);
        var changes = partnership.Answers.Clearing("decision_");
        changes[Fields.DecisionOutcome] = Decision.Stop;
        changes[Fields.DecisionReason] = parts[Reason];
        changes[Fields.ForceMajeure] = true;
        // What cannot be held any more does not renew itself.
        changes[Fields.ClosedOn] = AnswerSheet.Write(turn.Today);
        changes[Fields.Closing] = AnswerSheet.Write(Tasks.Select(task => new ClosingTask(task, due)).ToList());
        var stopping = (
            partnership.Status == PartnershipStatus.Evaluating ? partnership : partnership.TransitionedTo(PartnershipStatus.Evaluating)
        )
            .TransitionedTo(PartnershipStatus.DecisionDue)
            .TransitionedTo(PartnershipStatus.Stopping);
        turn.Save(partnership, stopping with { Answers = partnership.Answers.With(changes) }, Deed.ChangeStatus(Id), changes);
        DecisionRecords.WriteAtOnce(turn);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "stoppedAtOnce", ("partnership", partnership.Name)), ct);
        await dc.Context.SendAsync(ClosingCard.For(turn.CardContext, turn.Current!), ct);
    }
}
