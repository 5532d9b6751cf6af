using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Nouveau partenariat »: asks the first question of a new one; the one before stays as it is.</summary>
internal sealed class NewRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.NewPartnership];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.New];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        Turn.Of(dc.Context).Choose(null);
        await dc.BeginDialogAsync(DialogIds.Of(ContactStage.Stage), Cursor.Start.Write(ContactStage.Stage), ct);
        return true;
    }
}
