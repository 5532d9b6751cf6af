using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Il reste combien de questions ? »</summary>
internal sealed class RemainingPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["remaining"];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard.Waiting is not { Kind: WaitingKind.Question, Slot: { Question: var question } })
        {
            return heard.Waiting.Kind != WaitingKind.Reply && Put(dc, "où en est-on");
        }
        var turn = Turn.Of(dc.Context);
        var stage = Questions.StageOf(question);
        var skips = Skips.Of(turn.Answers);
        var open = Walk.Open(stage, turn.Answers, turn.Library).Where(s => !skips.IsPassed(s)).ToList();
        var essential = open.Count(s => s.Question.Essential || !s.Question.Skippable);
        var left = open.Count <= 1 ? turn.Texts.Say("questionsLeftOne") : turn.Texts.Say("questionsLeftMany", ("count", open.Count));
        var needed =
            essential == 0 ? turn.Texts.Say("questionsNeededNone")
            : essential == 1 ? turn.Texts.Say("questionsNeededOne")
            : turn.Texts.Say("questionsNeededMany", ("count", essential));
        return await AnswerAsync(dc, $"{left} {needed}", ct);
    }
}
