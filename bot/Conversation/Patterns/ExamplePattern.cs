using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Tu peux me donner un exemple ? »</summary>
internal sealed class ExamplePattern : Pattern
{
    public override IReadOnlyList<string> Names => ["example"];

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        return heard.Waiting.Slot is { } slot
            ? AnswerAsync(dc, texts.Say("helpExample", ("example", texts.Example(slot.Question.Id))), ct)
            : Task.FromResult(Put(dc, "aide"));
    }
}
