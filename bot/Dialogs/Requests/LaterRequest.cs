using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Plus tard »: leaves; what is answered is stored already.</summary>
internal sealed class LaterRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Later];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (dc.ActiveDialog?.Id == DialogIds.Prospect)
        {
            // Whoever adds a partner leaves with it or without it: that dialog knows which.
            return false;
        }
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        await dc.Context.SendAsync(turn.Texts.Say(turn.Current is null ? "nothingKept" : "confirmLater"), ct);
        return true;
    }
}
