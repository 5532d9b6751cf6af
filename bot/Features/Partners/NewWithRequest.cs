using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Mentions;

namespace PartnershipBot.Features.Partners;

/// <summary>« Nouveau partenariat avec … »: with a partner of the list, of which what is known is not asked again.</summary>
internal sealed class NewWithRequest(Answering answering) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.NewPartnership];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.NewWith];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { } card)
        {
            if (await turn.PartnerAsync(card.Text(DataKeys.Partner), ct) is { } chosen)
            {
                await StartAsync(dc, chosen, ct);
                return true;
            }
            return await PartnerList.NobodyAsync(dc, asked, ct);
        }
        if (
            PartnerNamed.In(turn.Incoming.Text) is not { } name
            // « Avec l’école et l’EHPAD »: none of them may hide the other.
            || ContactFinders.Together(new Utterance(name)).Count > 0
            || await PartnerList.NamedAsync(turn, name, ct) is not { } partner
        )
        {
            return false;
        }
        await StartAsync(dc, partner, ct);
        return true;
    }

    private async Task StartAsync(DialogContext dc, KnownPartner partner, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        // The same button again goes on with what it began.
        if (turn.Current is not { Revision: 1, DiscardedAt: null } begun || begun.PartnerId != partner.Id)
        {
            turn.Choose(null);
            await answering.AcceptAsync(turn, ProspectQuestions.Name, new Outcome.Accepted(partner.Known()), ct);
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "startedWith", ("partner", partner.Name)), ct);
        await Continuing.ContinueAsync(dc, ct);
    }
}
