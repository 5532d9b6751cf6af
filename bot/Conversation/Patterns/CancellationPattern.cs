using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Laisse tomber », « non rien »: nothing was said. « On recommence à zéro »: asks before it gives anything up.</summary>
internal sealed class CancellationPattern : Pattern
{
    private const string Restart = "restart";

    public override IReadOnlyList<string> Names => ["nevermind", Restart];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        heard switch
        {
            { Said.Name: Restart } => Put(dc, "annuler"),
            { Waiting.Kind: WaitingKind.Reply } => Put(dc, "retour"),
            { Waiting.Kind: WaitingKind.Nothing } => await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say("neverMindIdle"), ct),
            _ => await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say("neverMind"), ct),
        };
}
