using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Features.Decisions;

/// <summary>« Fait : … »: a task before closing is done; with the last one the partnership is closed.</summary>
internal sealed class TaskDoneRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.TaskDone];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonTaskDoneBare"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await CardTarget.ChooseAsync(dc, asked, ct);
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
        var said = named == ClosingReader.Notice ? Given(turn, partnership, changes) : null;
        var closed = tasks.TrueForAll(t => t.DoneOn is not null);
        if (closed)
        {
            changes[Fields.ClosedOn] = AnswerSheet.Write(turn.Today);
        }
        var changed = partnership with { Answers = partnership.Answers.With(changes) };
        turn.Save(partnership, closed ? changed.TransitionedTo(PartnershipStatus.Stopped) : changed, Deed.CloseTask, changes);
        await dc.Context.ShowAsync(ClosingCard.For(turn.CardContext, turn.Current!), turn.Incoming.Button is not null, ct);
        if (said is not null)
        {
            await dc.Context.SendAsync(turn.Texts.Say(said), ct);
        }
        if (closed)
        {
            await dc.Context.SendAsync(turn.Texts.Say("decisionStopped"), ct);
        }
        return true;
    }

    /// <summary>The letter of notice has left: an agreement that renews itself remembers it, and what follows is said.</summary>
    private static Phrase? Given(Turn turn, Partnership partnership, Dictionary<string, object?> changes)
    {
        if (partnership.Agreement.PeriodOn(turn.Today) is not { } period)
        {
            return null;
        }
        if (period.RenewsItself)
        {
            changes[Fields.NoticeGivenOn] = AnswerSheet.Write(turn.Today);
            changes[Fields.NoticeGivenBy] = GiveNoticeChange.Library;
        }
        return NoticeWords.Effect(partnership.Agreement, turn.Today, turn.Texts);
    }

    private static string? Named(string subject, Turn turn) =>
        ChoiceReader.Read(subject, [.. ClosingReader.Tasks.Select(t => ChoiceAnswer.Option(DecisionQuestions.Closing, t, turn.Texts))])
            is ChoiceReading.One one
            ? one.Code
            : null;
}
