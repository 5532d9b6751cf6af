using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

/// <summary>« Aide » where no question waits: what the guide says of the present stage, and what can be said.</summary>
internal sealed class HelpRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Help];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Help];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (
            asked.Card is null
            && (
                dc.ActiveDialog?.Id is DialogIds.Question or DialogIds.More
                || FeatureBook.All.Any(f => f.Answers(Command.Help, dc.ActiveDialog))
            )
        )
        {
            // A question has a help of its own.
            return false;
        }
        var turn = Turn.Of(dc.Context);
        var about = turn.Current is { } partnership ? StageRules.LastStageOf(partnership).HelpKey : "helpStart";
        await dc.Context.SendAsync(
            string.Join(
                "\n\n",
                turn.Texts.Say(about),
                turn.Texts.Say(turn.Scope.IsPersonal ? "helpReplies" : "teamHelp"),
                turn.Texts.Say("helpSource"),
                turn.Texts.Say("helpVersion", ("version", ProgramVersion.Text))
            ),
            ct
        );
        if (dc.ActiveDialog is null)
        {
            await Navigation.MenuAsync(dc, ct);
        }
        else
        {
            await dc.RepromptDialogAsync(ct);
        }
        return true;
    }
}
