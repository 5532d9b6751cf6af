using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>
/// Whatever ends a conversation has something to go on with: where nothing waits any more, and nothing that was said in the turn can be
/// pressed, what comes next most often is offered below the last words.
/// </summary>
internal static class NoDeadEnd
{
    /// <summary>Puts the suggestions there, where they are needed.</summary>
    public static void Mend(DialogContext dc)
    {
        var turn = Turn.Of(dc.Context);
        if (
            turn.Scope.IsPersonal
            && dc.ActiveDialog is null
            && dc.Context.Adapter is HoldingAdapter { Said: [.., var last] said }
            && !said.Any(LeadsOn)
        )
        {
            last.SuggestedActions = Sending.Suggest(dc.Context, Next(turn));
        }
    }

    private static List<string> Next(Turn turn) =>
        [
            turn.Texts.Say(turn.Current is { DiscardedAt: null } ? "buttonProgress" : "buttonNew"),
            turn.Texts.Say("buttonMyPartnerships"),
            turn.Texts.Say("buttonHelp"),
        ];

    private static bool LeadsOn(Activity said) =>
        said.Type == ActivityTypes.Message
        && (
            said.SuggestedActions?.Actions is { Count: > 0 } || said.Attachments?.Any(a => a.Content is JObject card && Acts(card)) == true
        );

    private static bool Acts(JObject card) =>
        card.Descendants()
            .OfType<JProperty>()
            .Any(p => p is { Name: "type", Value: JValue { Value: string type } } && type.StartsWith("Action.", StringComparison.Ordinal));
}
