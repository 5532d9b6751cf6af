using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Files;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements;

/// <summary>A file that somebody has sent: asks whether it is to be joined to the convention, or says why it cannot be.</summary>
internal sealed class FileReceived(SignedCopies copies)
{
    /// <summary>The most characters of an address that is kept until the answer comes; a stack of dialogs takes no more.</summary>
    private const int MostOfUrl = 6000;

    /// <returns>False when what waits has an answer of its own to a file.</returns>
    public async Task<bool> OfferAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var isForSigning = turn.Current is { DiscardedAt: null } partnership && IsForSigning(partnership);
        if (turn.Incoming.Files.Count == 0 || (!isForSigning && dc.ActiveDialog is not null))
        {
            return false;
        }
        var (refusal, question) = await LookAsync(turn, isForSigning, ct);
        if (question is null)
        {
            await dc.Context.SendAsync(turn.Texts.Say(refusal!), ct);
            await CardTarget.GoOnAsync(dc, ct);
            return true;
        }
        var options = AttachDialog.Options(question);
        // Another file before the answer takes the place of the first one.
        await (
            dc.ActiveDialog?.Id == AttachDialog.Name
                ? dc.ReplaceDialogAsync(AttachDialog.Name, options, ct)
                : dc.BeginDialogAsync(AttachDialog.Name, options, ct)
        );
        return true;
    }

    private async Task<(string? Refusal, AttachDialog.Question? Question)> LookAsync(Turn turn, bool isForSigning, CancellationToken ct)
    {
        if (turn.Incoming.Files is not [var file])
        {
            return ("fileOneAtATime", null);
        }
        if (turn.Current is not { DiscardedAt: null } partnership)
        {
            return ("fileNoPartnership", null);
        }
        if (!isForSigning)
        {
            return ("fileTooSoon", null);
        }
        if (!copies.MayFetch(file))
        {
            return ("fileHostRefused", null);
        }
        if (file.Url.Length <= MostOfUrl)
        {
            return (null, new AttachDialog.Question(partnership.Id, file, null));
        }
        // What stands in the message itself is kept now: the message will not come again.
        return await copies.TakeAsync(file, turn.Scope.Library, partnership.Id, ct) switch
        {
            Taken.Kept kept => (null, new AttachDialog.Question(partnership.Id, file with { Url = "" }, kept)),
            Taken.Not not => (not.Sentence, null),
            _ => throw new InvalidOperationException("There is no third case."),
        };
    }

    /// <summary>Whether there is a convention that could be on paper: it is being prepared, waits to be signed, or is signed.</summary>
    private static bool IsForSigning(Partnership partnership) =>
        partnership.IsSigned || StageRules.LastStageOf(partnership).Id == AgreementStage.Stage.Id;
}
