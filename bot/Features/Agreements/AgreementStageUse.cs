using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements;

/// <summary>The convention: it is shown before it is signed, and the signed version is kept for good.</summary>
internal sealed class AgreementStageUse() : StageUse(AgreementStage.Stage)
{
    public override bool TellsWhenComplete => true;

    /// <summary>What is to be signed is shown before its signature is asked for.</summary>
    public override async Task OpensAsync(ITurnContext context, Question question, CancellationToken ct)
    {
        if (question.Column == Fields.SignedOn && Turn.Of(context).Current is { } partnership)
        {
            await ShowAsync(context, ct);
            await TemplateNotice.TellAsync(context, partnership, ct);
        }
    }

    /// <summary>A renewed partnership takes its project over: it is read over with the convention.</summary>
    public override IReadOnlyList<Stage> RecapsAlso(AnswerSheet answers) =>
        IsTakenOver(answers) ? [Questions.StageOf(Questions.Find(ProjectQuestions.Rhythm)!)] : [];

    /// <summary>What a new agreement does not take over is asked once the rest was read over.</summary>
    public override async Task<bool> ConfirmsAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (
            turn.Current is not { Status: PartnershipStatus.AgreementDrafting }
            || !IsTakenOver(turn.Answers)
            || Walk.FirstOpen(Stage, turn.Answers, turn.Library) is null
        )
        {
            return false;
        }
        await Continuing.StartAsync(dc, Stage, ct);
        return true;
    }

    private static bool IsTakenOver(AnswerSheet answers) => answers.Whole(Fields.Cycle) > 1;

    public override Phrase? WhyNotYet(Turn turn, Question question) =>
        question.Column == Fields.SignedOn && Walk.MissingForSignature(turn.Answers, turn.Library).ToList() is { Count: > 0 } missing
            ? Answering.Missing("agreementMissing", missing)
            : null;

    public override Task AnsweredAsync(Turn turn, Question question, Partnership before, CancellationToken ct)
    {
        if (
            question.Column == Fields.SignedOn
            && turn.Current is { Status: PartnershipStatus.Active } signed
            && before.Status != PartnershipStatus.Active
        )
        {
            turn.Work.PutNew(RowKeys.Version(signed.Id, 1), PartnershipRows.Write(signed));
            SignedText.Keep(turn, signed, 1);
        }
        return Task.CompletedTask;
    }

    public override async Task<bool> EndsAsync(DialogContext dc, CancellationToken ct)
    {
        if (Turn.Of(dc.Context).Current is not { IsSigned: true })
        {
            return false;
        }
        await ShowAsync(dc.Context, ct);
        return true;
    }

    public override async Task<bool> EndsEditAsync(DialogContext dc, Question question, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (question.Column == Fields.SignedOn && turn.Current is { IsSigned: true } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say("agreementActive", ("end", partnership.Agreement.End!)), ct);
        }
        return await EndsAsync(dc, ct);
    }

    public override Task ConfirmedAsync(DialogContext dc, Partnership before, CancellationToken ct) => ShowAsync(dc.Context, ct);

    /// <summary>The convention of the partnership worked on, as it stands.</summary>
    internal static Task ShowAsync(ITurnContext context, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var partnership = turn.Current!;
        return context.SendAsync(AgreementCard.For(turn.CardContext, partnership, turn.Library, partnership.OwnerName), ct);
    }
}
