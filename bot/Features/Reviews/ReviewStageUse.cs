using AdaptiveCards;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Reviews;

/// <summary>The review: the log of the sessions proposes its figures; once it is final, its deliveries are asked.</summary>
internal sealed class ReviewStageUse() : StageUse(EvaluationStage.Stage)
{
    private static readonly string[] Limits = [ProjectQuestions.LimitsLibrary, ProjectQuestions.LimitsPartner];

    /// <summary>Difficulties are seen against the limits that were set at the start.</summary>
    public override IEnumerable<string> Recalls(Turn turn, Slot slot)
    {
        if (slot.Question == EvaluationStage.Difficulties)
        {
            var words = Limits
                .Select(id => new Slot(Questions.Find(id)!))
                .Select(place => string.Join(' ', place.OfEach(turn.Answers).Select(of => Limit(turn, of)).Where(said => said.Length > 0)))
                .ToList();
            yield return Sentences.Say(turn.Texts, "limitsRecalled", ("library", words[0]), ("partner", words[1]));
        }
    }

    /// <summary>The limits of a side; of one of several partners with its name.</summary>
    private static string Limit(Turn turn, Slot place) =>
        place.Question.Reader.Describe(turn.ContextOf(place)) is not { } said ? ""
        : !place.Question.IsOfEachPartner || !CoPartners.AreSeveral(turn.Answers) ? said.TrimEnd('.') + "."
        : turn.Texts.Say(
            "lineOf",
            ("label", CoPartners.View(turn.Answers, place.Partner).Text(Fields.PartnerName) ?? ""),
            ("value", said.TrimEnd('.') + ".")
        );

    public override async Task AnsweredAsync(Turn turn, Question question, Partnership before, CancellationToken ct)
    {
        var after = turn.Current!;
        if (question.Column == Fields.EvaluationPeriod && after.Evaluation.Period is var (from, to))
        {
            var sessions = await SessionLog.AllAsync(turn, after.Id, ct);
            var log = new Dictionary<string, object?>
            {
                [Fields.EvaluationLog] = AnswerSheet.Write(new[] { SessionTotals.Of(sessions, from, to) }),
                [Fields.EvaluationMonths] = AnswerSheet.Write(MonthOfSessions.Of(sessions, from, to)),
            };
            turn.Save(after, after with { Answers = after.Answers.With(log) }, Deed.CountSessions, log);
        }
        else if (!EvaluationStage.IsFinding(question))
        {
            await DeliveredAsync(turn, after, ct);
        }
    }

    public override async Task<bool> EndsAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { IsSigned: true, Evaluation.IsFinal: true } partnership)
        {
            return false;
        }
        await dc.Context.SendAsync(ReviewCard.For(turn.CardContext, partnership), ct);
        return true;
    }

    public override AdaptiveAction ConfirmButton(CardContext ctx, AnswerSheet answers) =>
        new Evaluation(answers).IsDraft
            ? CardActions.Button(ctx, ctx.Texts.Say("buttonFinalise"), Verbs.Finalise).Positive()
            : base.ConfirmButton(ctx, answers);

    public override string ConfirmWord(AnswerSheet answers) => new Evaluation(answers).IsDraft ? "finaliser" : base.ConfirmWord(answers);

    /// <summary>The results as they were found, against the version that was signed.</summary>
    public override void Reached(Turn turn)
    {
        var partnership = turn.Current!;
        var evaluation = partnership.Evaluation;
        var columns = Records.Own(partnership.Answers, "evaluation_");
        columns.Remove(Fields.Measures);
        columns["criteria"] = AnswerSheet.Write(evaluation.Results.Select(RecordedResult.Of).ToList());
        columns["version"] = partnership.Agreement.Version;
        columns["limits_library"] = partnership.Answers.Text(Fields.LibraryLimits) ?? "";
        columns["limits_partner"] = string.Join('\n', partnership.OfPartners(Fields.PartnerLimits));
        turn.Work.PutNew(RowKeys.Evaluation(partnership.Id, evaluation.Reviews.Count), Records.Stamped(turn, columns));
    }

    /// <summary>The review is final: it is shown, and its deliveries are asked; each may be passed.</summary>
    public override async Task ConfirmedAsync(DialogContext dc, Partnership before, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(ReviewCard.For(turn.CardContext, turn.Current!), ct);
        if (turn.Current!.Status != before.Status)
        {
            await dc.Context.SendAsync(turn.Texts.Say("reviewFinalised"), ct);
            await Continuing.StartAsync(dc, Stage, ct);
        }
    }

    /// <summary>The review's own row learns to whom it was given; its results stay as they are.</summary>
    private static async Task DeliveredAsync(Turn turn, Partnership partnership, CancellationToken ct)
    {
        var key = RowKeys.Evaluation(partnership.Id, partnership.Evaluation.Reviews.Count);
        if (await turn.Work.GetAsync(key, ct) is { } row)
        {
            string[] deliveries = [Fields.SentToPartnerOn, Fields.SentToElectedOn, Fields.SentToElectedBy, Fields.InAnnualReport];
            turn.Work.Put(key, AnswerSheet.Of(row.Columns).With(deliveries.ToDictionary(f => f, f => partnership.Answers[f])).Values);
        }
    }
}
