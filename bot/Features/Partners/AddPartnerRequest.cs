using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

/// <summary>« Ajouter un partenaire »: a possible partner, noted without contact.</summary>
internal sealed class AddPartnerRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.AddPartner];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.AddPartner];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(ProspectDialog.Name, null, ct);
        return true;
    }
}
