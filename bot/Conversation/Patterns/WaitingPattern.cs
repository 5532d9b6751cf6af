using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Un instant »: the question stays. « Je reviens demain »: everything is kept until then.</summary>
internal sealed class WaitingPattern : Pattern
{
    private const string Later = "later";

    public override IReadOnlyList<string> Names => ["wait", Later];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        heard switch
        {
            { Said.Name: Later, Waiting.Kind: WaitingKind.Nothing } => await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say("goodbye"), ct),
            { Said.Name: Later } => Put(dc, "plus tard"),
            _ => await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say("takeYourTime"), ct),
        };
}
