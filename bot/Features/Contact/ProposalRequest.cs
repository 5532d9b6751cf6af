using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Contact;

/// <summary>« Voir la proposition »: what the partner proposes and what the library thinks of it; what waits goes on waiting.</summary>
internal sealed class ProposalRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Proposal];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Proposal];

    public override IReadOnlyList<string> Titles => ["buttonProposal"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is { } partnership && ContactStage.IsFromThePartner(partnership.Answers))
        {
            await dc.Context.SendAsync(FitCard.For(turn.CardContext, partnership), ct);
        }
        else
        {
            if (turn.Current is null)
            {
                await TooEarly.NothingOpenAsync(dc, null, ct);
                return true;
            }
            await TooEarly.SayAsync(dc, turn.Texts.Say("noProposal"), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
