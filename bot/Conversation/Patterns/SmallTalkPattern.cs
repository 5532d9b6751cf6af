using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>Thanks, apologies, laughter, « ça va ? »: a word back, and on with the matter.</summary>
internal sealed class SmallTalkPattern : Pattern
{
    public override IReadOnlyList<string> Names => ["thanks", "sorry", "laugh", "mood", "hello", "about"];

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        return AnswerAsync(
            dc,
            heard.Said.Name switch
            {
                "thanks" => texts.Say("youAreWelcome"),
                "sorry" => texts.Say("noHarmDone"),
                "laugh" => texts.Say("smileBack"),
                "mood" => texts.Say(heard.Waiting.MayPass ? "moodHeard" : "moodHeardNeeded"),
                "about" => texts.Say("aboutMe"),
                _ => texts.Say("howAreYou"),
            },
            ct
        );
    }
}
