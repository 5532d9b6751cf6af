using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Features.Sessions;

/// <summary>Notes a session that was told in one sentence: what was understood is read over, and validated once.</summary>
internal static class SessionTelling
{
    private const int ShortestWord = 4;

    private static readonly Answering Answers = new();

    /// <summary>Takes a sentence that tells of a session; false when it tells of none.</summary>
    public static async Task<bool> TakesAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (SessionTold.Read(text, turn.Today) is not { } told)
        {
            return false;
        }
        if (!turn.Scope.IsPersonal)
        {
            await TeamReplies.ElsewhereAsync(dc, text, ct);
            return true;
        }
        var underWay = (await turn.AllAsync(ct)).Where(FollowUp.IsUnderWay).ToList();
        if (underWay.Count == 0)
        {
            if (turn.Current is null || !await SessionReplies.IsForbiddenAsync(dc.Context, turn.Current, ct))
            {
                await dc.Context.SendAsync(turn.Texts.Say("sessionNothingSigned"), ct);
            }
            return true;
        }
        var meant = Named(underWay, text) ?? underWay.Find(p => p.Id == turn.Current?.Id) ?? (underWay is [var only] ? only : null);
        if (meant is not null)
        {
            await NoteAsync(dc, meant, told, ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(SessionWhichDialog.Name, text, ct);
        return true;
    }

    /// <summary>Keeps what was told of a session of a partnership, and shows it to be validated.</summary>
    public static async Task NoteAsync(DialogContext dc, Partnership partnership, SessionTold told, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current?.Id != partnership.Id)
        {
            turn.Choose(partnership);
        }
        if (await SessionReplies.IsForbiddenAsync(dc.Context, partnership, ct))
        {
            return;
        }
        if (FollowUp.IsBeingNoted(partnership.Answers))
        {
            await dc.Context.SendAsync(turn.Texts.Say("sessionToldLater"), ct);
            await SessionReplies.BeginAsync(dc, partnership, ct);
            return;
        }
        SessionLog.Begin(turn);
        var why = new List<string>();
        foreach (var slot in FollowUpStage.Stage.Flow.Select(q => new Slot(q)))
        {
            if (told.Answers.TryGetValue(slot.Question.Id, out var value) && slot.Applies(turn.Answers))
            {
                await KeepAsync(turn, slot, value, why, ct);
            }
        }
        foreach (var sentence in why)
        {
            await dc.Context.SendAsync(sentence, ct);
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "sessionTold", ("partnership", partnership.Name)), ct);
        await dc.BeginDialogAsync(DialogIds.Recap, FollowUpStage.Stage.Id, ct);
    }

    /// <summary>Keeps one answer, everything that was inferred being read over at once; says why one cannot be kept.</summary>
    private static async Task KeepAsync(Turn turn, Slot slot, string value, List<string> why, CancellationToken ct)
    {
        // What one tells in words is kept as in a form: whoever names somebody in it is warned afterwards.
        var draft = new Draft(value, turn.Today)
        {
            FromForm = slot.Question.Kind == AnswerKind.LongText || slot.Question.Id == SessionQuestions.Held,
        };
        switch (await Answers.SettledAsync(turn, slot, draft, ct))
        {
            case Outcome.Accepted accepted:
                await Answers.AcceptAsync(turn, slot, accepted, ct);
                why.AddRange(accepted.Notes.Select(note => Sentences.Say(turn.Texts, note)));
                break;
            case Outcome.Refused refused:
                why.Add(Sentences.Say(turn.Texts, refused.Why));
                break;
            default:
                why.Add(Sentences.Say(turn.Texts, "notedNowhere", ("left", value)));
                break;
        }
    }

    /// <summary>The partnership that a sentence names by a word of its title or of its partner’s name; null when none or several.</summary>
    private static Partnership? Named(IEnumerable<Partnership> partnerships, string text)
    {
        var words = Spoken.Words(text).Select(w => w.Text).Where(w => w.Length >= ShortestWord).ToHashSet();
        var scores = partnerships
            .Select(p => (Partnership: p, Score: NamesOf(p).Count(words.Contains)))
            .Where(p => p.Score > 0)
            .OrderByDescending(p => p.Score)
            .Take(2)
            .ToList();
        return scores is [var only] || (scores is [var first, var second] && (only = first).Score > second.Score) ? only.Partnership : null;
    }

    /// <summary>The words that tell a partnership from others; what a session may be called does not.</summary>
    private static IEnumerable<string> NamesOf(Partnership partnership) =>
        partnership
            .OfPartners(Fields.PartnerName)
            .Append(partnership.Answers.Text(Fields.Title) ?? "")
            .SelectMany(Spoken.Words)
            .Select(w => w.Text)
            .Where(w => !Understanding.Text.WordLists.Activities.Has(w) && !Understanding.Text.WordLists.People.Has(w))
            .Distinct();
}
