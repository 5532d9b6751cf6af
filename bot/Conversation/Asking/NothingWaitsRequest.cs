using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Asking;

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
        await Navigation.MenuAsync(dc, ct);
        return true;
    }
}
