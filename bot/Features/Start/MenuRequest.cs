using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

/// <summary>« Menu »: what can be asked for, as buttons.</summary>
internal sealed class MenuRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Menu];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Menu];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        await ShowAsync(dc, ct);
        return true;
    }

    public static Task ShowAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        return dc.Context.SendAsync(
            turn.Scope.IsPersonal ? MenuCard.For(turn.CardContext, turn.Current) : TeamMenuCard.For(turn.CardContext, turn.Current),
            ct
        );
    }
}
