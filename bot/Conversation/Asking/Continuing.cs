using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>Goes on with a partnership where its questions wait.</summary>
internal static class Continuing
{
    /// <summary>Whether questions of a partnership wait for answers.</summary>
    public static bool IsPossible(Partnership? partnership) =>
        partnership is { DiscardedAt: null } && StageRules.StageOf(partnership) is not null;

    /// <summary>Asks the first open question of the present stage, or shows its recap.</summary>
    public static Task ContinueAsync(DialogContext dc, CancellationToken ct) =>
        Turn.Of(dc.Context).Current is { } partnership ? ContinueAsync(dc, StageRules.StageOf(partnership), ct) : Task.CompletedTask;

    /// <summary>Walks the present stage from its beginning: what is answered or passed is not asked.</summary>
    public static Task StartAsync(DialogContext dc, CancellationToken ct) =>
        Turn.Of(dc.Context).Current is { } partnership && StageRules.StageOf(partnership) is { } stage
            ? StartAsync(dc, stage, ct)
            : Task.CompletedTask;

    /// <summary>The same for a stage.</summary>
    public static Task StartAsync(DialogContext dc, Stage stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        return turn.IsOnForms && FormFields.Of(stage, turn.Answers, turn.Library).Any(f => !f.IsOptional)
            ? dc.BeginDialogAsync(DialogIds.Form, FormDialog.Options(stage, 0), ct)
            : dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Start.Write(stage), ct);
    }

    /// <summary>The same for a stage, or the convention when no question waits.</summary>
    public static async Task ContinueAsync(DialogContext dc, Stage? stage, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (stage is null)
        {
            await Navigation.AgreementAsync(dc, ct);
            return;
        }
        var open = Walk.FirstOpen(stage, turn.Answers, turn.Library) ?? stage.AskedAgain(turn.Answers);
        await (
            open is { } slot
                ? dc.BeginDialogAsync(DialogIds.Of(stage), Cursor.Ask(slot).Write(stage, turn.Answers), ct)
                : dc.BeginDialogAsync(DialogIds.Recap, stage.Id, ct)
        );
    }
}
