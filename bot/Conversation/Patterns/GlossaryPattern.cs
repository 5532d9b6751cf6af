using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« C’est quoi une convention ? »: what a word of the trade means.</summary>
internal sealed class GlossaryPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["define"];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct) =>
        heard.Said.Term is { } term && await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say($"glossary.{term}"), ct);
}
