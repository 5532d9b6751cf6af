using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Fait : … »: a task before closing is done; with the last one the partnership is closed.</summary>
internal sealed class TaskDoneRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.TaskDone];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonTaskDoneBare"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await Shown.ChooseAsync(dc, asked, ct);
        var named = asked.Card is { } card ? card.Text(DataKeys.Value) : Named(asked.Subject, turn);
        if (turn.Current is not { } partnership || named is null)
        {
            return false;
        }
        var tasks = partnership.Decision.Closing.ToList();
        var at = tasks.FindIndex(t => t.Task == named);
        if (partnership.Status != PartnershipStatus.Stopping || at < 0 || tasks[at].DoneOn is not null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
            return true;
        }
        tasks[at] = tasks[at] with { DoneOn = turn.Today };
        var changes = new Dictionary<string, object?> { [Fields.Closing] = AnswerSheet.Write(tasks) };
        var changed = partnership with { Answers = partnership.Answers.With(changes) };
        var closed = tasks.TrueForAll(t => t.DoneOn is not null);
        turn.Save(closed ? changed.MovedTo(PartnershipStatus.Stopped) : changed, "task done", changes);
        if (turn.Incoming.Payload is null)
        {
            await dc.Context.SendAsync(ClosingCard.For(turn.CardContext, turn.Current!), ct);
        }
        else
        {
            turn.CardReply = ClosingCard.For(turn.CardContext, turn.Current!);
        }
        if (closed)
        {
            await dc.Context.SendAsync(turn.Texts.Say("decisionStopped"), ct);
        }
        return true;
    }

    private static string? Named(string subject, Turn turn) =>
        ChoiceReader.Read(subject, [.. ClosingReader.Tasks.Select(t => ChoiceAnswer.Option("DC6", t, turn.Texts))]) is ChoiceReading.One one
            ? one.Code
            : null;
}
