using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Libraries;

/// <summary>« Déplacer »: a partnership of one's own library goes, with all that belongs to it, to that of a team.</summary>
internal sealed class TransferChange : Change
{
    private const string Where = "where";

    public override string Id => Cards.Verbs.Transfer;

    public override IReadOnlyList<Command> Commands => [Command.Move];

    public override IReadOnlyList<string> Titles => ["buttonMove"];

    public override IReadOnlyList<ChangePart> Parts { get; } =
    [
        new(Where, "askMoveWhere", false, (_, _) => (null, new Phrase("moveWhereUnknown")))
        {
            ReadAsync = async (turn, said, ct) =>
                await NamedAsync(turn, said, ct) is { } team ? (team.Library, null) : (null, new Phrase("moveWhereUnknown")),
            ChoicesAsync = async (turn, ct) => [.. (await TeamsAsync(turn, ct)).Select(t => t.Name)],
        },
    ];

    public override async Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) =>
        turn.Current is not { DiscardedAt: null } ? new Phrase("openFirst")
        : turn.Scope.IsElsewhere ? new Phrase("moveOnlyOwn")
        : (await TeamsAsync(turn, ct)).Count == 0 ? new Phrase("moveNoTeam")
        : null;

    public override async Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        new("moveAsk", ("partnership", turn.CurrentOrNew.Name), ("library", await NameAsync(turn, parts[Where], ct)));

    public override async Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var (partnership, target) = (turn.Current!, parts[Where]);
        switch (await turn.Libraries.OfAsync(target, turn.Scope.UserId, ct))
        {
            case Membership.Unknown:
                await dc.Context.SendAsync(turn.Texts.Say("libraryUnchecked"), ct);
                return;
            case Membership.Refused:
                await dc.Context.SendAsync(turn.Texts.Say("libraryNotYours"), ct);
                return;
        }
        var name = await NameAsync(turn, target, ct);
        Start(turn, target, partnership);
        await dc.Context.SendAsync(
            Sentences.Say(turn.Texts, "moved", ("partnership", partnership.Name), ("library", name)),
            ct,
            turn.Texts.Say("buttonLibrary", ("library", name))
        );
    }

    /// <summary>Sends a partnership to another library: with the turn's batch nobody changes it here any more.</summary>
    private static void Start(Turn turn, string library, Partnership partnership)
    {
        var changed = partnership with { Revision = partnership.Revision + 1, UpdatedAt = turn.Now };
        turn.Work.Put(RowKeys.Partnership(changed.Id), PartnershipRows.WriteTransferring(changed, library));
        turn.Work.PutNew(
            RowKeys.History(changed.Id, HistoryRows.NewId(turn.Now, changed.Revision)),
            HistoryRows.Write(
                turn.Now,
                turn.Scope.UserId,
                turn.Scope.UserName,
                Deed.Transfer,
                new Dictionary<string, object?> { ["library"] = turn.Scope.Library },
                new Dictionary<string, object?> { ["library"] = library }
            )
        );
        turn.Effects.Add(new Transfer(turn.Scope.Library, changed.Id));
        turn.Choose(null);
    }

    /// <summary>Teams that have told their names: the others cannot be asked for.</summary>
    private static async Task<IReadOnlyList<SeenLibrary>> TeamsAsync(Turn turn, CancellationToken ct) =>
        [.. (await turn.Libraries.OfTeamsAsync(LibraryKeys.Tenant(turn.Scope.Own), turn.Scope.UserId, ct)).Where(t => t.Name.Length > 0)];

    private static async Task<SeenLibrary?> NamedAsync(Turn turn, string said, CancellationToken ct) =>
        LibraryRequest.Named(await TeamsAsync(turn, ct), said);

    private static async Task<string> NameAsync(Turn turn, string library, CancellationToken ct) =>
        turn.NameOf((await TeamsAsync(turn, ct)).FirstOrDefault(t => t.Library == library)?.Name ?? "");
}
