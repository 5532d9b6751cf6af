using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« English », « français »: what waits is asked again in that language.</summary>
internal sealed class LanguageRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.English, Command.French];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        turn.Conversation.Lang = asked.Command == Command.English ? Lang.En : Lang.Fr;
        await dc.Context.SendAsync(turn.Texts.Say("languageChanged"), ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
