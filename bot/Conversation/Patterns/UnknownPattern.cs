using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Faut que je demande à ma directrice », « on verra »: the question stays open.</summary>
internal sealed class UnknownPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["unknown"];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        heard.Waiting.Kind switch
        {
            WaitingKind.Nothing => false,
            WaitingKind.Card => await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say("takeYourTime"), ct),
            _ => Put(dc, "je ne sais pas encore"),
        };
}
