using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Libraries;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Passer la main », « passer la main à Claire Martin »: what a person follows goes to a colleague of the team.</summary>
internal sealed class HandOverRequest(LibraryDesk desk) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.HandOver];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbHandOver", "buttonHandOver"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var refusal = LibraryKeys.Team(turn.Scope.Library) is null ? "handOverAlone"
            : (await HandOverDialog.FollowedAsync(turn, ct)).Count == 0 ? "handOverNothing"
            : null;
        var colleagues = refusal is null ? await HandOverDialog.ColleaguesAsync(turn, desk, ct) : [];
        refusal ??= colleagues.Count == 0 ? "handOverNobody" : null;
        if (refusal is not null)
        {
            await dc.Context.SendAsync(turn.Texts.Say(refusal), ct);
            await Shown.GoOnAsync(dc, ct);
            return true;
        }
        var named = asked.Subject.Length > 0 ? HandOverDialog.Named(colleagues, asked.Subject) : null;
        await (dc.ActiveDialog?.Id == DialogIds.HandOver
            ? dc.ReplaceDialogAsync(DialogIds.HandOver, named?.UserId, ct)
            : dc.BeginDialogAsync(DialogIds.HandOver, named?.UserId, ct));
        return true;
    }
}
