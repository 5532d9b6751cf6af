using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Retour », « passer », « je ne sais pas encore » where no question waits.</summary>
internal sealed class NothingWaitsRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Back, Command.Skip, Command.DontKnow];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (dc.ActiveDialog is not null)
        {
            return false;
        }
        await dc.Context.SendAsync(Turn.Of(dc.Context).Texts.Say("notUnderstood"), ct);
        await MenuRequest.ShowAsync(dc, ct);
        return true;
    }
}
