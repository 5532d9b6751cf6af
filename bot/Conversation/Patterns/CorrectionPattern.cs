using Microsoft.Bot.Builder.Dialogs;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Je me suis trompée », « reviens en arrière »: the question before, with its answer.</summary>
internal sealed class CorrectionPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["back"];

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        Task.FromResult(
            heard.Waiting.Kind switch
            {
                WaitingKind.Nothing => Put(dc, "récapitulatif"),
                _ => Put(dc, "retour"),
            }
        );
}
