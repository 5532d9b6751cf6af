using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>Asks with which sheet one is to be merged, and for a yes before a sheet is merged or taken off the list.</summary>
internal sealed class PartnerPlaceDialog() : WaitingDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "partner-place";

    private const string AboutKey = "about";
    private const string Merge = "merge";
    private const string Remove = "remove";
    private const char Between = '|';

    /// <param name="other">The sheet that goes into the other one; empty while that is to be asked.</param>
    public static string Merging(string kept, string other) => string.Join(Between, Merge, kept, other);

    public static string Removing(string partner) => string.Join(Between, Remove, partner, "");

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[AboutKey] = options as string ?? "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var (what, partner, other) = await ReadAsync(turn, dc.ActiveDialog, cancellationToken);
        if (partner is null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("partnerNotFound"), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        var answer = YesNoReader.Read(turn.Incoming.Text);
        if (answer == false || turn.Incoming.Command is Command.Back or Command.Cancel or Command.Later or Command.Skip)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingChanged"), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
        if (what == Merge && other is null)
        {
            if (await PartnerList.NamedAsync(turn, turn.Incoming.Text, cancellationToken) is { } named && named.Id != partner.Id)
            {
                dc.ActiveDialog.State[AboutKey] = Merging(partner.Id, named.Id);
            }
            else
            {
                await dc.Context.SendAsync(turn.Texts.Say("partnerNotFound"), cancellationToken);
            }
        }
        else if (answer == true)
        {
            return await DoAsync(dc, what, partner, other, cancellationToken);
        }
        else
        {
            await dc.Context.SendAsync(turn.Texts.Say("yesNoExpected"), cancellationToken);
        }
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var (what, partner, other) = await ReadAsync(turn, instance, cancellationToken);
        if (partner is null)
        {
            return;
        }
        if (what == Merge && other is null)
        {
            // Names that are near come first: they are what is merged.
            var others = (await turn.PartnersAsync(cancellationToken))
                .Where(p => p.Id != partner.Id)
                .OrderBy(p => NameMatcher.BestMatch(partner.Name, [p.Name]) is null ? 1 : 0);
            await PickPartner.AskAsync(
                turnContext,
                Name,
                new Phrase("mergeAskWith", ("partner", partner.Name)),
                [.. others],
                cancellationToken
            );
            return;
        }
        await turnContext.SendAsync(
            what == Merge
                ? Sentences.Say(turn.Texts, "mergeConfirm", ("partner", partner.Name), ("other", other!.Name))
                : Sentences.Say(turn.Texts, "removePartnerConfirm", ("partner", partner.Name)),
            cancellationToken,
            turn.Texts.Say("buttonYes"),
            turn.Texts.Say("buttonNo")
        );
    }

    private static async Task<DialogTurnResult> DoAsync(
        DialogContext dc,
        string what,
        KnownPartner partner,
        KnownPartner? other,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        await dc.EndDialogAsync(null, ct);
        if (what == Remove)
        {
            await PartnerChanges.RemoveAsync(turn, partner, isRemoved: true, ct);
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, "partnerRemoved", ("partner", partner.Name)), ct);
        }
        else if (!await PartnerChanges.MergeAsync(turn, partner, other!, ct))
        {
            await dc.Context.SendAsync(turn.Texts.Say("mergeBeyond", ("count", PartnerChanges.MostPartnerships)), ct);
        }
        else
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, "partnersMerged", ("partner", partner.Name)), ct);
            await PartnerRequest.ShowAsync(dc, (await turn.PartnerAsync(partner.Id, ct))!, ct);
        }
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private static async Task<(string What, KnownPartner? Partner, KnownPartner? Other)> ReadAsync(
        Turn turn,
        DialogInstance instance,
        CancellationToken ct
    ) =>
        (instance.State.TryGetValue(AboutKey, out var about) ? about as string : null)?.Split(Between) is [var what, var one, var other]
            ? (what, await turn.PartnerAsync(one, ct), await turn.PartnerAsync(other, ct))
            : ("", null, null);
}
