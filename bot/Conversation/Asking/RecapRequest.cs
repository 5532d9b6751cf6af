using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// « Récapitulatif », and « Modifier » without a subject: all answers of the stage that is being asked or read over, or else of the
/// present one, to choose from.
/// </summary>
internal sealed class RecapRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Recap];

    public override IReadOnlyList<string> Titles => ["buttonEdit"];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbRecap"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (asked.Subject.Length > 0)
        {
            // « Récapitulatif du contact ».
            if (Named(asked.Subject) is not { } named)
            {
                return false;
            }
            await ShowAsync(dc, named, ct);
            return true;
        }
        var shown = CardTarget.OnCard(dc) ?? (asked.Title is null ? AskedOf(dc) : null);
        await ShowAsync(dc, shown?.IsOfLibrary == true ? null : shown, ct);
        return true;
    }

    /// <summary>The stage whose name ends what was typed, in either language.</summary>
    private static Stage? Named(string said) =>
        Questions.Stages.FirstOrDefault(stage =>
            stage is { IsOfLibrary: false, Within: null }
            && Replies
                .Titles(stage.NameKey)
                .Any(name =>
                    said == name
                    || said.EndsWith($" {name}", StringComparison.Ordinal)
                    || said.EndsWith($"’{name}", StringComparison.Ordinal)
                )
        );

    private static Stage? AskedOf(DialogContext dc) =>
        QuestionDialog.QuestionOf(dc.ActiveDialog) is { } question ? Questions.RecapOf(question) : null;

    /// <summary>The recap of a stage; by default the present one.</summary>
    public static async Task ShowAsync(DialogContext dc, Stage? stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is not { } partnership)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return;
        }
        if ((stage ?? StageRules.StageOf(partnership)) is not { } present)
        {
            await Navigation.AgreementAsync(dc, ct);
            return;
        }
        await dc.BeginDialogAsync(DialogIds.Recap, present.Id, ct);
    }
}
