using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

/// <summary>« Bonjour »: greets back, and offers to go on.</summary>
internal sealed class GreetingRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Greeting];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Scope.IsPersonal && Continuing.IsPossible(turn.Current))
        {
            await dc.Context.SendAsync(
                Sentences.Say(turn.Texts, "welcomeBack", ("partnership", turn.Current!.Name)),
                ct,
                turn.Texts.Say("buttonResume")
            );
        }
        else
        {
            await dc.Context.SendAsync(WelcomeCard.For(turn.CardContext, team: !turn.Scope.IsPersonal), ct);
        }
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
