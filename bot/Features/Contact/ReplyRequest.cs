using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Contact;

/// <summary>« Réponse au partenaire »: the draft of a reply to his proposal. What it needs and nobody said yet is asked.</summary>
internal sealed class ReplyRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.ReplyToPartner];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Reply];

    public override IReadOnlyList<string> Titles => ["buttonReply"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Command is not null && turn.Current is { Evaluation.IsFinal: true })
        {
            // « Lettre au partenaire » after a review is the one that goes with it.
            return false;
        }
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership || !ContactStage.IsFromThePartner(partnership.Answers))
        {
            if (turn.Current is null)
            {
                await TooEarly.NothingOpenAsync(dc, null, ct);
                return true;
            }
            await TooEarly.SayAsync(dc, turn.Texts.Say("noProposal"), ct);
            await CardTarget.GoOnAsync(dc, ct);
            return true;
        }
        if (ProposalReply.Missing(partnership.Answers) is { } id)
        {
            var slot = new Slot(Questions.Find(id)!);
            await dc.Context.SendAsync(turn.Texts.Say(Answering.Missing("stageMissing", [slot])), ct);
            await EditRequest.EditAsync(dc, slot, ct);
            return true;
        }
        await ShowAsync(dc, ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>Shows the draft of the reply, when there is one.</summary>
    public static async Task ShowAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (ContactStage.IsFromThePartner(turn.Answers) && ProposalReply.Draft(turn.Texts, turn.Answers, Senders.Of(turn)) is { } letter)
        {
            await dc.Context.SendAsync(LetterCard.For(turn.CardContext, turn.Texts.Say("buttonReply"), letter), ct);
        }
    }
}
