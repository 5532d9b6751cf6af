using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Aide » where no question waits: what the guide says of the present stage, and what can be said.</summary>
internal sealed class HelpRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Help];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Help];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (dc.ActiveDialog?.Id is DialogIds.Question or DialogIds.More or DialogIds.Prospect && asked.Card is null)
        {
            // A question has a help of its own.
            return false;
        }
        var turn = Turn.Of(dc.Context);
        var stage = turn.Current is { } partnership ? StageRules.LastStageOf(partnership) : ContactStage.Stage;
        await dc.Context.SendAsync(
            string.Join(
                "\n\n", turn.Texts.Say(stage.HelpKey), turn.Texts.Say(turn.Scope.IsPersonal ? "helpReplies" : "teamHelp"), turn.Texts.Say("helpSource")), ct);
        if (dc.ActiveDialog is null)
        {
            await MenuRequest.ShowAsync(dc, ct);
        }
        else
        {
            await dc.RepromptDialogAsync(ct);
        }
        return true;
    }
}
