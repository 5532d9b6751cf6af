using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.PersonalData;

/// <summary>
/// Shows what goes, what is made anonymous and what the law keeps, asks for a yes, and for another one; only the second is acted on.
/// </summary>
internal sealed class EraseDialog(PersonalRecords records) : YesNoDialog(Name, "nothingChanged")
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "erase";

    private const string KindKey = "kind";
    private const string PartnerKey = "partner";
    private const string SureKey = "sure";

    protected override void Begin(IDictionary<string, object> state, object? options)
    {
        if (options is ErasureAsked asked)
        {
            state[KindKey] = asked.Kind.ToString();
            state[PartnerKey] = asked.PartnerId;
        }
    }

    protected override async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (!dc.ActiveDialog.State.ContainsKey(SureKey))
        {
            dc.ActiveDialog.State[SureKey] = true;
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
            return EndOfTurn;
        }
        if (await ErasureOfAsync(turn, Read(dc.ActiveDialog.State), ct) is not { } erasure)
        {
            return await RefuseAsync(dc, turn, ct);
        }
        turn.Work.PutNew(RowKeys.Erasure(erasure.Number), erasure.Write());
        turn.Effects.Add(erasure);
        if (erasure.Kind == ErasureKind.Person)
        {
            // The turn that erases somebody does not write them down again.
            turn.Effects.Add(new PersonForgotten());
        }
        if (erasure.Kind != ErasureKind.Contact)
        {
            turn.Choose(null);
        }
        await dc.Context.SendAsync(turn.Texts.Say("eraseReceipt", ("number", erasure.Number), ("date", turn.Today)), ct);
        return await dc.CancelAllDialogsAsync(ct);
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var asked = Read(instance.State);
        var said = instance.State.ContainsKey(SureKey)
            ? turn.Texts.Say("eraseAgain")
            : await new ErasurePreview(records).SayAsync(turn, asked, cancellationToken);
        await turnContext.SendAsync(said, cancellationToken, turn.Texts.Say("buttonYes"), turn.Texts.Say("buttonNo"));
    }

    private async Task<Erasure?> ErasureOfAsync(Turn turn, ErasureAsked asked, CancellationToken ct)
    {
        var number = string.Create(
            CultureInfo.InvariantCulture,
            $"{turn.Today:yyyyMMdd}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}"
        );
        var erasure = new Erasure(number, asked.Kind, turn.Scope.Library, turn.Scope.Own, asked.PartnerId, [], []);
        switch (asked.Kind)
        {
            case ErasureKind.Person:
                return await records.WhoAsync(turn.Scope.Own, turn.Scope.UserName, ct) is { } whose
                    ? erasure with
                    {
                        Ids = whose.Ids,
                        Names = whose.Names,
                    }
                    : null;
            case ErasureKind.Contact:
                if (await turn.PartnerAsync(asked.PartnerId, ct) is not { } partner)
                {
                    return null;
                }
                var (ids, names) = await ErasurePreview.ContactsAsync(turn, partner, ct);
                return erasure with { Ids = ids, Names = names };
            default:
                // Somebody else may answer for the library since it was asked.
                return turn.AnswersForLibrary ? erasure : null;
        }
    }

    private static ErasureAsked Read(IDictionary<string, object> state)
    {
        return new ErasureAsked(Enum.TryParse<ErasureKind>(Text(KindKey), out var kind) ? kind : ErasureKind.Contact, Text(PartnerKey));

        string Text(string key) => state.TryGetValue(key, out var value) ? value as string ?? "" : "";
    }
}
