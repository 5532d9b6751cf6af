using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>
/// « Y a-t-il une école à Valmont ? »: asks, kind by kind of the guide, who there is in the library's commune; who is named is a
/// possible partner at once, so that whoever stops half-way loses nobody.
/// </summary>
internal sealed class FindPartnersDialog() : WaitingDialog(Name)
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "find-partners";

    private const string AtKey = "at";
    private const string AddedKey = "added";
    private const int MostAtOnce = 10;
    private const int LongestName = 120;

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var unknown = GuideKinds.Unknown(await PartnerList.AllAsync(Turn.Of(dc.Context), cancellationToken));
        dc.ActiveDialog.State[AddedKey] = 0;
        return await GoToAsync(dc, GuideKinds.All.Index().First(k => unknown.Contains(k.Item)).Index, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var text = TypedText.Clean(turn.Incoming.Text);
        var at = At(dc.ActiveDialog);
        switch (turn.Incoming.Command)
        {
            case Command.Later or Command.Cancel:
                return await FinishAsync(dc, cancellationToken);
            case Command.Back:
                return await GoToAsync(dc, Math.Max(0, at - 1), cancellationToken);
            case Command.Skip or Command.DontKnow:
                return await NextAsync(dc, at, cancellationToken);
        }
        switch (YesNoReader.Read(text))
        {
            case false:
                return await NextAsync(dc, at, cancellationToken);
            case true:
                await dc.Context.SendAsync(turn.Texts.Say("findAskName"), cancellationToken);
                return EndOfTurn;
        }
        var names = NamedNearby
            .Read(text)
            .Where(n => n.Name.Length is > 1 and <= LongestName && (n.Kind is not null || !SentenceShape.IsSentence(n.Name)))
            .Take(MostAtOnce)
            .ToList();
        if (names.Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("findAskName"), cancellationToken);
            return EndOfTurn;
        }
        await AddAsync(dc, names, GuideKinds.All[at], cancellationToken);
        return await NextAsync(dc, at, cancellationToken);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var kind = turn.Texts.Say($"findKind.{GuideKinds.All[At(instance)]}");
        var question = turn.Library.Text(Fields.LibraryMunicipality) is { } municipality
            ? Sentences.Say(
                turn.Texts,
                "findInTown",
                ("kind", kind),
                ("town", turn.Texts.Lang == Lang.Fr ? FrenchPlace.At(municipality) : municipality)
            )
            : turn.Texts.Say("findNearby", ("kind", kind));
        return turnContext.SendAsync(
            question,
            cancellationToken,
            turn.Texts.Say("buttonNo"),
            turn.Texts.Say("buttonSkip"),
            turn.Texts.Say("buttonLater")
        );
    }

    /// <summary>Which of the guide's kinds is asked about.</summary>
    private static int At(DialogInstance instance) =>
        instance.State.TryGetValue(AtKey, out var at)
            ? Math.Clamp(Convert.ToInt32(at, CultureInfo.InvariantCulture), 0, GuideKinds.All.Count - 1)
            : 0;

    /// <summary>Notes those who are not in the list yet, where the library is.</summary>
    private static async Task AddAsync(
        DialogContext dc,
        IReadOnlyList<(string Name, string? Kind)> names,
        string kind,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        var known = (await turn.PartnersAsync(ct)).Select(p => p.Name).ToList();
        foreach (var (name, own) in names)
        {
            if (known.Exists(k => TypedText.Fold(k) == TypedText.Fold(name)))
            {
                continue;
            }
            var columns = new Dictionary<string, object> { [Fields.PartnerName] = name, [Fields.PartnerKind] = own ?? kind };
            if (turn.Library.Text(Fields.LibraryMunicipality) is { } municipality)
            {
                columns[Fields.Municipality] = municipality;
            }
            turn.Work.PutNew(RowKeys.Partner(Guid.CreateVersion7(turn.Now).ToString("N")), columns);
            known.Add(name);
            dc.ActiveDialog.State[AddedKey] = Added(dc.ActiveDialog) + 1;
        }
    }

    private async Task<DialogTurnResult> NextAsync(DialogContext dc, int at, CancellationToken ct)
    {
        var unknown = GuideKinds.Unknown(await PartnerList.AllAsync(Turn.Of(dc.Context), ct));
        var next = GuideKinds.All.Index().Where(k => k.Index > at && unknown.Contains(k.Item)).Select(k => (int?)k.Index).FirstOrDefault();
        return next is { } kind ? await GoToAsync(dc, kind, ct) : await FinishAsync(dc, ct);
    }

    private async Task<DialogTurnResult> GoToAsync(DialogContext dc, int at, CancellationToken ct)
    {
        dc.ActiveDialog.State[AtKey] = at;
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> FinishAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var count = Added(dc.ActiveDialog);
        await dc.EndDialogAsync(null, ct);
        await dc.Context.SendAsync(
            count switch
            {
                0 => turn.Texts.Say("findDoneNone"),
                1 => turn.Texts.Say("findDoneOne"),
                _ => turn.Texts.Say("findDoneMany", ("count", count)),
            },
            ct,
            turn.Texts.Say("buttonPartners")
        );
        return new DialogTurnResult(DialogTurnStatus.Complete);
    }

    private static int Added(DialogInstance instance) =>
        instance.State.TryGetValue(AddedKey, out var added) ? Convert.ToInt32(added, CultureInfo.InvariantCulture) : 0;
}
