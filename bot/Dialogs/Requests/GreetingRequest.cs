using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Bonjour »: greets back, and offers to go on.</summary>
internal sealed class GreetingRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Greeting];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Scope.IsPersonal && ResumeRequest.CanGoOn(turn.Current))
        {
            await dc.Context.SendAsync(
                Sentences.Say(turn.Texts, "welcomeBack", ("partnership", turn.Current!.Name)), ct, turn.Texts.Say("buttonResume"));
        }
        else
        {
            await dc.Context.SendAsync(WelcomeCard.For(turn.CardContext, team: !turn.Scope.IsPersonal), ct);
        }
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
