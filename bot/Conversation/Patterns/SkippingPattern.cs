using Microsoft.Bot.Builder.Dialogs;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Question suivante », « je préfère ne pas répondre »: passes the question.</summary>
internal sealed class SkippingPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["skip"];

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        Task.FromResult(heard.Waiting.Kind != WaitingKind.Nothing && Put(dc, "passer"));
}
