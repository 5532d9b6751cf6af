using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Requests;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Libraries;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs.Changes;

/// <summary>« Déplacer »: a partnership of one's own library goes, with all that belongs to it, to that of a team.</summary>
internal sealed class MoveChange : Change
{
    private const string Where = "where";

    public override string Id => Cards.Verbs.Move;

    public override IReadOnlyList<Command> Commands => [Command.Move];

    public override IReadOnlyList<string> Titles => ["buttonMove"];

    public override IReadOnlyList<ChangePart> Parts { get; } =
    [
        new(Where, "askMoveWhere", false, (_, _) => (null, new Phrase("moveWhereUnknown")))
        {
            ReadAsync = async (turn, said, ct) => await NamedAsync(turn, said, ct) is { } team ? (team.Library, null) : (null, new Phrase("moveWhereUnknown")),
            ChoicesAsync = async (turn, ct) => [.. (await TeamsAsync(turn, ct)).Select(t => t.Name)],
        },
    ];

    public override async Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) =>
        turn.Current is not { DiscardedAt: null } ? new Phrase("openFirst")
        : turn.Scope.IsElsewhere ? new Phrase("moveOnlyOwn")
        : (await TeamsAsync(turn, ct)).Count == 0 ? new Phrase("moveNoTeam")
        : null;

    public override async Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        new("moveAsk", ("partnership", turn.Shown.Name), ("library", await NameAsync(turn, parts[Where], ct)));

    public override async Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var (partnership, target) = (turn.Current!, parts[Where]);
        switch (await turn.Libraries!.OfAsync(target, turn.Scope.UserId, ct))
        {
            case Membership.Unknown:
                await dc.Context.SendAsync(turn.Texts.Say("libraryUnchecked"), ct);
                return;
            case Membership.Refused:
                await dc.Context.SendAsync(turn.Texts.Say("libraryNotYours"), ct);
                return;
        }
        var name = await NameAsync(turn, target, ct);
        turn.MoveTo(target, partnership);
        await dc.Context.SendAsync(
            Sentences.Say(turn.Texts, "moved", ("partnership", partnership.Name), ("library", name)), ct, turn.Texts.Say("buttonLibrary", ("library", name)));
    }

    /// <summary>Teams that have told their names: the others cannot be asked for.</summary>
    private static async Task<IReadOnlyList<SeenLibrary>> TeamsAsync(Turn turn, CancellationToken ct) =>
        [.. (await turn.Libraries!.OfTeamsAsync(LibraryKeys.Tenant(turn.Scope.Own), turn.Scope.UserId, ct)).Where(t => t.Name.Length > 0)];

    private static async Task<SeenLibrary?> NamedAsync(Turn turn, string said, CancellationToken ct) =>
        LibraryRequest.Named(await TeamsAsync(turn, ct), said);

    private static async Task<string> NameAsync(Turn turn, string library, CancellationToken ct) =>
        turn.NameOf((await TeamsAsync(turn, ct)).FirstOrDefault(t => t.Library == library)?.Name ?? "");
}
