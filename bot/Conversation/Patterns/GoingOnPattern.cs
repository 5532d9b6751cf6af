using Microsoft.Bot.Builder.Dialogs;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Me revoilà », « on continue »: what waits is asked again.</summary>
internal sealed class GoingOnPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["goOn"];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard.Waiting.Kind == WaitingKind.Nothing)
        {
            return Put(dc, "reprendre");
        }
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
