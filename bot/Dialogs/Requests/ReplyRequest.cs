using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Documents;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

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
        if (await Shown.ChooseAsync(dc, asked, ct) is not { } partnership || !ContactStage.IsFromThePartner(partnership.Answers))
        {
            await dc.Context.SendAsync(turn.Texts.Say("noProposal"), ct);
            await Shown.GoOnAsync(dc, ct);
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
        await Shown.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>Shows the draft of the reply, when there is one.</summary>
    public static async Task ShowAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (ContactStage.IsFromThePartner(turn.Answers) && ProposalReply.Draft(turn.Texts, turn.Answers, From(turn)) is { } letter)
        {
            await dc.Context.SendAsync(LetterCard.For(turn.CardContext, turn.Texts.Say("buttonReply"), letter), ct);
        }
    }

    /// <summary>Who signs: the person who speaks; nobody has told what they are in the library.</summary>
    public static Correspondent From(Turn turn) => new(turn.Scope.UserName, null, turn.Library.Text(Fields.LibraryName));
}
