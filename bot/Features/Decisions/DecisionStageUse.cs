using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Decisions;

/// <summary>The decision: it is kept for good, and leads to a new cycle, an amendment or the closure.</summary>
internal sealed class DecisionStageUse() : StageUse(DecisionStage.Stage)
{
    /// <summary>Whoever joins by an amendment may have a sheet in the library’s list.</summary>
    public override async Task<ReadingContext> ContextAsync(Turn turn, ReadingContext context, CancellationToken ct) =>
        context.Question.Column == Fields.Adjustments ? context with { Partners = await turn.PartnersAsync(ct) } : context;

    public override void Reached(Turn turn) => DecisionRecords.Write(turn);

    public override async Task ConfirmedAsync(DialogContext dc, Partnership before, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        switch (partnership.Status)
        {
            case PartnershipStatus.AgreementDrafting when before.Decision.NewPeriod is var (from, to):
                await dc.Context.SendAsync(
                    turn.Texts.Say(
                        "decisionRenewed",
                        ("ordinal", PartnershipLines.Ordinal(partnership.Cycle)),
                        ("start", from),
                        ("end", to)
                    ),
                    ct
                );
                if (partnership.Answers.Text(Fields.RenewalChange) is { } change)
                {
                    await dc.Context.SendAsync(Sentences.Say(turn.Texts, "decisionRenewedChange", ("change", change)), ct);
                }
                // All that was taken over is read over, and changed at will, before anything is asked.
                await dc.BeginDialogAsync(DialogIds.Recap, StageRules.StageOf(partnership)!.Id, ct);
                break;
            case PartnershipStatus.Active:
                await dc.Context.SendAsync(turn.Texts.Say(Continued(partnership.Agreement, turn.Today)), ct);
                if (before.Answers.Text(Fields.DecisionChange) is { } wanted)
                {
                    await dc.Context.SendAsync(Sentences.Say(turn.Texts, "decisionChangeNeedsAmendment", ("change", wanted)), ct);
                }
                break;
            case PartnershipStatus.Amending:
                await dc.Context.SendAsync(turn.Texts.Say("decisionAdjusted"), ct);
                await AmendmentStageUse.ShowAsync(dc.Context, ct);
                await Continuing.StartAsync(dc, ct);
                break;
            case PartnershipStatus.Stopping:
                await dc.Context.SendAsync(ClosingCard.For(turn.CardContext, partnership), ct);
                break;
            case PartnershipStatus.Stopped:
                await dc.Context.SendAsync(turn.Texts.Say("decisionStopped"), ct);
                break;
        }
    }

    /// <summary>Until when it goes on: an agreement that renews itself says what follows, as long as nobody gives notice.</summary>
    private static Phrase Continued(Agreement agreement, DateOnly today) =>
        agreement.PeriodOn(today) is { RenewsItself: true } period && !period.IsTooLate(today)
            ? new Phrase(
                "decisionRenewsItself",
                ("from", period.End.AddDays(1)),
                ("end", agreement.Periods.First(p => p.Number == period.Number + 1).End)
            )
            : new Phrase("decisionContinued", ("end", (agreement.SureOn(today)?.End ?? agreement.End)!));
}
