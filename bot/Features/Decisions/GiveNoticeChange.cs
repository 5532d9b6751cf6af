using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;
using static PartnershipBot.Domain.Progress.PartnershipStatus;

namespace PartnershipBot.Features.Decisions;

/// <summary>
/// « Noter la dénonciation »: one side has written that an agreement is not to renew itself. It runs to its end, and is
/// reviewed there like any other; a letter that came too late is kept for the period that follows.
/// </summary>
internal sealed class GiveNoticeChange : Change
{
    /// <summary>How the sides are stored.</summary>
    public const string Library = "library";

    private const string Partner = "partner";
    private const string By = "by";
    private const string Day = "day";

    public override string Id => Verbs.GiveNotice;

    public override IReadOnlyList<Command> Commands => [Command.GiveNotice];

    public override IReadOnlyList<string> Titles => ["buttonGiveNotice"];

    public override IReadOnlyList<ChangePart> Parts { get; } =
    [
        new(By, "askNoticeBy", false, ReadSide)
        {
            ChoicesAsync = (turn, _) =>
                Task.FromResult<IReadOnlyList<string>>([turn.Texts.Say("sideLibrary"), turn.Texts.Say("sidePartner")]),
        },
        new(Day, "askNoticeDay", false, ReadDay)
        {
            ChoicesAsync = (turn, _) => Task.FromResult<IReadOnlyList<string>>([turn.Texts.Say("buttonToday")]),
        },
    ];

    public override Task<Phrase?> WhyNotAsync(Turn turn, CancellationToken ct) => Task.FromResult(WhyNot(turn));

    public override Task<Phrase> ConfirmationAsync(Turn turn, IReadOnlyDictionary<string, string> parts, CancellationToken ct) =>
        Task.FromResult(
            new Phrase(
                parts[By] == Partner ? "noticeByPartnerAsk" : "noticeByLibraryAsk",
                ("partnership", turn.CurrentOrNew.Name),
                ("effect", NoticeWords.Effect(turn.Current!.Agreement, Date(parts), turn.Texts))
            )
        );

    public override async Task ApplyAsync(DialogContext dc, IReadOnlyDictionary<string, string> parts, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        var changes = new Dictionary<string, object?> { [Fields.NoticeGivenOn] = parts[Day], [Fields.NoticeGivenBy] = parts[By] };
        turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, Deed.GiveNotice, changes);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "noticeNoted", ("partnership", partnership.Name)), ct);
        await Navigation.SheetAsync(dc, turn.Current!, ct);
    }

    private static Phrase? WhyNot(Turn turn) =>
        turn.Current is not { DiscardedAt: null } partnership ? new Phrase("openFirst")
        : !partnership.IsSigned ? Answering.Forbidden("adviceSignFirst")
        : partnership.Status == Renewed ? Answering.Forbidden("adviceRenewed")
        : partnership.Status == Stopped ? Answering.Forbidden("adviceClosed")
        : partnership.Status == Stopping ? Answering.Forbidden("adviceNoticeTask")
        : partnership.Agreement is { NoticeGivenOn: { } given, Periods: [.., var last] }
            ? new Phrase("noticeAlready", ("date", given), ("end", last.End))
        : partnership.Agreement.PeriodOn(turn.Today) is not { RenewsItself: true } period
            ? new Phrase("noticeNothing", ("end", (partnership.Agreement.EndOn(turn.Today) ?? turn.Today)))
        : null;

    private static (string? Kept, Phrase? Why) ReadSide(Turn turn, string said) =>
        SideReader.Read(said) switch
        {
            Side.Library => (Library, null),
            Side.Partner => (Partner, null),
            _ => (null, new Phrase("sideNotUnderstood")),
        };

    private static (string? Kept, Phrase? Why) ReadDay(Turn turn, string said)
    {
        var first = turn.Current?.Agreement.Start ?? turn.Today.AddYears(-1);
        return ChangePart.ReadDay(
            turn,
            said,
            DateExpectation.Past,
            day =>
                day > turn.Today ? new Phrase("dateInFuture")
                : day < first ? new Phrase("dateOutOfRange", ("min", first), ("max", turn.Today))
                : null
        );
    }

    private static DateOnly Date(IReadOnlyDictionary<string, string> parts) =>
        DateOnly.ParseExact(parts[Day], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
