using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Sessions;

/// <summary>« Séances »: those that are noted, the last ones first, and what they add up to.</summary>
internal sealed class SessionsRequest : Request
{
    private const string Earlier = "buttonEarlierSessions";
    private const string Later = "buttonLaterSessions";

    public override IReadOnlyList<Command> Commands => [Command.Sessions];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Sessions];

    public override IReadOnlyList<string> Titles => ["buttonSessions", "sheetSessions", Earlier, Later];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbSessions"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (await SessionPartnership.OfAsync(dc, asked, isList: true, ct) is not { } partnership)
        {
            return true;
        }
        var turn = Turn.Of(dc.Context);
        await CardTarget.ChooseAsync(dc, asked with { CardPartnership = partnership }, ct);
        var last = turn.Conversation.SessionsPage;
        await SessionReplies.ShowAllAsync(
            dc.Context,
            asked.Title switch
            {
                Earlier => last + 1,
                Later => last - 1,
                _ => asked.Card?.Page ?? 0,
            },
            ct
        );
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
