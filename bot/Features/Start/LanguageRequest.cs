using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

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
