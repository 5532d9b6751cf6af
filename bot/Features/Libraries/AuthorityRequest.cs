using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;

namespace PartnershipBot.Features.Libraries;

/// <summary>« Informations pour les conventions »: what conventions say of the authority.</summary>
internal sealed class AuthorityRequest : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Authority];

    public override IReadOnlyList<string> Titles => ["buttonAuthority"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        await Continuing.StartAsync(dc, AuthorityStage.Stage, ct);
        return true;
    }
}
