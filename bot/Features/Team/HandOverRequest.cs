using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Team;

/// <summary>« Passer la main », « passer la main à Claire Martin »: what a person follows goes to a colleague of the team.</summary>
internal sealed class HandOverRequest(LibraryDirectory libraries) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.HandOver];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbHandOver", "buttonHandOver"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var refusal =
            LibraryKeys.Team(turn.Scope.Library) is null ? "handOverAlone"
            : (await HandOverDialog.FollowedAsync(turn, ct)).Count == 0 ? "handOverNothing"
            : null;
        var colleagues = refusal is null ? await HandOverDialog.ColleaguesAsync(turn, libraries, ct) : [];
        refusal ??= colleagues.Count == 0 ? "handOverNobody" : null;
        if (refusal is not null)
        {
            await dc.Context.SendAsync(turn.Texts.Say(refusal), ct);
            await CardTarget.GoOnAsync(dc, ct);
            return true;
        }
        var named = asked.Subject.Length > 0 ? HandOverDialog.Named(colleagues, asked.Subject) : null;
        await (
            dc.ActiveDialog?.Id == HandOverDialog.Name
                ? dc.ReplaceDialogAsync(HandOverDialog.Name, named?.UserId, ct)
                : dc.BeginDialogAsync(HandOverDialog.Name, named?.UserId, ct)
        );
        return true;
    }
}
