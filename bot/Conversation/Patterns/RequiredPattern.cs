using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« C’est obligatoire ? »</summary>
internal sealed class RequiredPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["required"];

    public override async Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard.Waiting.Slot is not { Question: var question })
        {
            return false;
        }
        var key =
            question.Skippable ? "questionMayWait"
            : question.Essential ? "questionMustBe"
            : "questionNeeded";
        return await AnswerAsync(dc, Turn.Of(dc.Context).Texts.Say(key), ct);
    }
}
