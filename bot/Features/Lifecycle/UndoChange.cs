using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Annuler la dernière réponse »: what it was before comes back from history, after both values were shown.</summary>
internal sealed class UndoChange : Change
{
    public override string Id => Cards.Verbs.Undo;

    public override IReadOnlyList<Command> Commands => [Command.Undo];

    public override IReadOnlyList<string> Titles => ["buttonUndo"];

    public override async Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) =>
        turn.Current is not { DiscardedAt: null } partnership ? new Phrase("openFirst")
        : await LastAnswer.FindAsync(turn, ct) is not { } last ? new Phrase("undoNothing")
        : Answering.WhyClosed(partnership, last.Slot.Question) is { } why ? why
        : last.IsOvertaken(partnership) ? new Phrase("undoOvertaken", ("label", new LabelOf(last.Slot.Question.Id)))
        : null;

    public override async Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        if (await LastAnswer.FindAsync(turn, ct) is not { } last)
        {
            return new Phrase("undoNothing");
        }
        var label = new LabelOf(last.Slot.Question.Id);
        var (before, after) = (Described(turn, last, turn.Answers.With(last.Changes)), Described(turn, last, turn.Answers));
        var asked =
            last.IsFirst ? new Phrase("undoFirstAsk", ("label", label), ("after", after ?? ""))
            : before is null ? new Phrase("undoEraseAsk", ("label", label), ("after", after ?? ""))
            : new Phrase("undoAsk", ("label", label), ("after", after ?? new Phrase("undoPassed")), ("before", before));
        return last.Line.By == turn.Scope.UserId || last.Line.ByName.Length == 0
            ? asked
            : new Phrase("undoOfOther", ("name", last.Line.ByName), ("question", Sentences.Say(turn.Texts, asked)));
    }

    public override async Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var (partnership, last) = (turn.Current!, (await LastAnswer.FindAsync(turn, ct))!);
        if (last.IsFirst)
        {
            await DropAsync(dc, partnership, last, ct);
            return;
        }
        var changes = last.Changes;
        // A correction goes back where it came from; that is no step in the life of the partnership.
        turn.Save(
            partnership,
            partnership with
            {
                Answers = partnership.Answers.With(changes),
                Status = last.Status ?? partnership.Status,
            },
            last.Undoing,
            changes
        );
        await FeatureBook.Of(last.Slot.Question).AnsweredAsync(turn, last.Slot.Question, partnership, ct);
        await CorrectPartnerAsync(turn, last, ct);
        var label = new LabelOf(last.Slot.Question.Id);
        await dc.Context.SendAsync(
            Described(turn, last, turn.Answers) is { } before
                ? Sentences.Say(turn.Texts, "undone", ("label", label), ("before", before))
                : Sentences.Say(turn.Texts, "undoneErased", ("label", label)),
            ct
        );
        var stage = Questions.StageOf(last.Slot.Question);
        var asking = StageRules.StageOf(turn.Current!);
        await (
            asking is not null && asking.Flow.Contains(last.Slot.Question) && !Walk.IsAnswered(last.Slot, turn.Answers, turn.Library)
                ? dc.BeginDialogAsync(DialogIds.Of(asking), Cursor.Ask(last.Slot).Write(asking, turn.Answers), ct)
                : dc.BeginDialogAsync(DialogIds.Recap, Questions.RecapOf(last.Slot.Question).Id, ct)
        );
    }

    /// <summary>The partnership that began with the answer is put aside, and the partner that was entered with it goes.</summary>
    private static async Task DropAsync(DialogContext dc, Partnership partnership, LastAnswer last, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        turn.Save(partnership, partnership with { DiscardedAt = turn.Now }, last.Undoing, new Dictionary<string, object?>());
        turn.Choose(null);
        var others = (await turn.AllAsync(ct)).Where(p => p.Id != partnership.Id).SelectMany(p => p.PartnerIds).ToHashSet();
        foreach (var partner in partnership.PartnerIds.Where(id => !others.Contains(id)))
        {
            if (await turn.Work.GetAsync(RowKeys.Partner(partner), ct) is not null)
            {
                turn.Work.Delete(RowKeys.Partner(partner));
            }
        }
        await dc.Context.SendAsync(
            Sentences.Say(
                turn.Texts,
                "undoneFirst",
                ("partnership", partnership.Name),
                ("date", turn.Today.AddDays(Partnership.DaysToRestore))
            ),
            ct
        );
    }

    /// <summary>The library's list of partners loses what was said wrong of one.</summary>
    private static async Task CorrectPartnerAsync(Turn turn, LastAnswer last, CancellationToken ct)
    {
        if (turn.Current?.PartnerId is not { } id || await turn.Work.GetAsync(RowKeys.Partner(id), ct) is not { } row)
        {
            return;
        }
        var profile = AnswerSheet.Of(row.Columns);
        var wrong = last
            .Changes.Where(c => row.Columns.ContainsKey(c.Key) && Equals(profile[c.Key], last.Line.After[c.Key]))
            .Where(c => c.Key != Fields.PartnerId)
            .ToList();
        if (wrong.Count > 0)
        {
            turn.Work.Put(RowKeys.Partner(id), profile.With(wrong).Values);
        }
    }

    /// <summary>What the answer is in a sheet, in words; null when there is none.</summary>
    private static object? Described(Turn turn, LastAnswer last, AnswerSheet answers) =>
        last.Slot.Question.Reader.Describe(turn.ContextOf(last.Slot) with { Answers = answers }) is { Length: > 0 } value ? value
        : Skips.Of(answers).Contains(last.Slot) ? new Phrase("undoPassed")
        : null;
}
