using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Contact;

/// <summary>The contact and the proposal inside it: who the partner is, and whether one goes on with it.</summary>
internal sealed class ContactStageUse(Stage stage) : StageUse(stage)
{
    /// <summary>What was thought of the proposal is in sight where it is decided.</summary>
    public override async Task<bool> ShowsAsync(ITurnContext context, Slot slot, CancellationToken ct)
    {
        if (slot.Question.Column == Fields.ProposalVerdict && Turn.Of(context) is { Current: { } proposed } turn)
        {
            await context.SendAsync(FitCard.For(turn.CardContext, proposed), ct);
        }
        return false;
    }

    /// <summary>The only question that reads more than the record: has this partner been met before?</summary>
    public override async Task<ReadingContext> ContextAsync(Turn turn, ReadingContext context, CancellationToken ct) =>
        context.Question.Column == Fields.PartnerName ? context with { Partners = await turn.PartnersAsync(ct) } : context;

    /// <summary>Once there is a project, the contact stays what it was: the project is abandoned instead.</summary>
    public override Phrase? WhyNot(Partnership partnership, Outcome.Accepted accepted) =>
        !Transitions.IsFirstContact(partnership.Status)
        && accepted.Changes.GetValueOrDefault(Fields.ContactOutcome) is string and not "positive"
            ? Answering.Forbidden("adviceAbandon")
            : null;

    /// <summary>The partner's key, and the day from which what stays open is recalled.</summary>
    public override void Adds(Turn turn, Partnership partnership, Question question, Dictionary<string, object?> changes)
    {
        if (changes.GetValueOrDefault(Fields.ContactOutcome) is "undecided")
        {
            changes[ReminderFields.UndecidedOn] = AnswerSheet.Write(turn.Today);
        }
        if (changes.GetValueOrDefault(Fields.InitiatedBy) is "partner" && !partnership.Answers.Has(Fields.ProposalVerdict))
        {
            // What came out of another first step says nothing of a proposal.
            changes[Fields.ContactOutcome] = null;
            changes[Fields.ContactOutcome + "_reason"] = null;
        }
        if (changes.GetValueOrDefault(Fields.ProposalVerdict) is "moreInfo")
        {
            changes[ReminderFields.MoreInfoOn] = AnswerSheet.Write(turn.Today);
        }
        PartnerProfiles.AddListed(turn, SeveralPartners.Others(changes));
        if (changes.GetValueOrDefault(Fields.CoPartners) is string)
        {
            changes[Fields.CoPartners] = CoPartners.Each(
                partnership.Answers.With(changes),
                facts =>
                    facts.Has(Fields.PartnerId)
                        ? new Dictionary<string, object?>()
                        : new Dictionary<string, object?> { [Fields.PartnerId] = Guid.CreateVersion7(turn.Now).ToString("N") }
            );
        }
        if (changes.ContainsKey(Fields.PartnerName) && !changes.ContainsKey(Fields.PartnerId) && partnership.PartnerId is null)
        {
            changes[Fields.PartnerId] = Guid.CreateVersion7(turn.Now).ToString("N");
        }
    }

    public override Task AnsweredAsync(Turn turn, Question question, Partnership before, CancellationToken ct) =>
        question.Column == Fields.PartnerName || turn.Current?.PartnerId != before.PartnerId
            ? PartnerProfiles.SaveAsync(turn, ct)
            : Task.CompletedTask;

    public override (IEnumerable<AdaptiveAction> First, IEnumerable<AdaptiveAction> Last) RecapButtons(
        CardContext ctx,
        AnswerSheet answers
    ) => ([], ContactStage.IsFromThePartner(answers) ? [CardActions.Button(ctx, ctx.Texts.Say("buttonProposal"), Verbs.Proposal)] : []);

    public override async Task ConfirmedAsync(DialogContext dc, Partnership before, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await PartnerProfiles.SaveAsync(turn, ct);
        await ReplyRequest.ShowAsync(dc, ct);
        switch (turn.Answers.Text(Fields.ContactOutcome))
        {
            case "positive":
                await Continuing.StartAsync(dc, ct);
                break;
            case "negative":
                await dc.Context.SendAsync(turn.Texts.Say("contactDeclined"), ct);
                break;
            default:
                await dc.Context.SendAsync(turn.Texts.Say("contactUndecided"), ct);
                break;
        }
    }
}
