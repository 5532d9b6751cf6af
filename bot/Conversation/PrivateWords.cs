using Microsoft.Bot.Builder;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>Asks whether words that seem to be private are to be kept, outside of the interview.</summary>
internal static class PrivateWords
{
    /// <summary>The warning, with what might be written instead.</summary>
    public static Task AskAsync(ITurnContext context, string? instead, CancellationToken ct)
    {
        var texts = Turn.Of(context).Texts;
        string[] buttons = instead is null
            ? [texts.Say("buttonRephrase"), texts.Say("buttonSaveAnyway")]
            : [texts.Say("buttonRephrase"), texts.Say("buttonTakeInstead"), texts.Say("buttonSaveAnyway")];
        return context.SendAsync($"{Sentences.Say(texts, Privacy.Warning(instead))} {texts.Say("warningAsk")}", ct, buttons);
    }
}
