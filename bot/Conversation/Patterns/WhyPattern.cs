using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Pourquoi ? »: what the guide says of the stage, and what the answer is for.</summary>
internal sealed class WhyPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["why"];

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        return heard.Waiting.Slot is { Question: var question }
            ? AnswerAsync(dc, $"{texts.Say(Questions.StageOf(question).HelpKey)}\n\n{texts.Help(question.Id)}", ct)
            : Task.FromResult(Put(dc, "aide"));
    }
}
