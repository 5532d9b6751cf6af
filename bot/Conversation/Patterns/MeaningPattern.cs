using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Ça veut dire quoi ? », « je comprends pas »: what the question means, with an example.</summary>
internal sealed class MeaningPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["meaning"];

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        if (heard.Waiting.Slot is not { Question.Id: var id })
        {
            return Task.FromResult(Put(dc, "aide"));
        }
        var example = texts.Say("helpExample", ("example", texts.Example(id)));
        return AnswerAsync(dc, $"{texts.Help(id)}\n\n{example}", ct);
    }
}
