using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PartnershipBot.Cards;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Dialogs.Turns;

/// <summary>One attempt at one turn: what was read, what will be written, and in which words to answer.</summary>
public sealed partial class Turn
{
    private Turn(UnitOfWork work, ConversationRecord conversation, Scope scope, Activity activity, DateTimeOffset now)
    {
        Work = work;
        Conversation = conversation;
        Scope = scope;
        Now = now;
        // One time zone until a library can choose its own.
        Today = DayOf(now);
        Universal = activity.ChannelId == Channels.Msteams;
        Incoming = Incoming.Of(activity);
        (Team, Viewers) = PlaceOf(activity);
    }

    private readonly List<ReminderRow> _reminders = [];

    /// <summary>For how long of silence a conversation's copy of the library's own answers is good.</summary>
    private static readonly TimeSpan LibraryKept = TimeSpan.FromMinutes(10);

    /// <summary>No key of ours is longer; what a card carries may be anything.</summary>
    internal const int LongestId = 64;

    /// <summary>The time zone in which days are counted.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>Everything that this turn reads and writes.</summary>
    public UnitOfWork Work { get; }

    public ConversationRecord Conversation { get; }

    public Scope Scope { get; }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    /// <summary>When the school year begins here.</summary>
    public SchoolCalendar SchoolYear { get; set; } = SchoolCalendar.Usual;

    /// <summary>What came in.</summary>
    public Incoming Incoming { get; set; }

    /// <summary>The partnership last worked on, or null.</summary>
    public Partnership? Current { get; private set; }

    /// <summary>The same, or the beginning of a new one, which nothing stores before its first answer.</summary>
    public Partnership Shown => Current
        ?? new Partnership("", PartnershipStatus.Identified, AnswerSheet.Empty, Scope.UserId, Scope.UserName, 0, Now, Now);

    /// <summary>The library's own answers.</summary>
    public AnswerSheet Library { get; private set; } = AnswerSheet.Empty;

    /// <summary>The person's language, and the library's name for its service.</summary>
    public Texts Texts => new(Conversation.Lang, Library.Text(Fields.ServiceName) ?? Texts.DefaultService);

    /// <summary>The answers of the partnership last worked on.</summary>
    public AnswerSheet Answers => Current?.Answers ?? AnswerSheet.Empty;

    /// <summary>The day of a moment, where the library is.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The turn of a context.</summary>
    public static Turn Of(ITurnContext context) => context.TurnState.Get<Turn>();

    /// <summary>The reminders that the turn makes necessary; they are stored before its batch, and without it they find themselves untrue.</summary>
    public IReadOnlyList<ReminderRow> Reminders => _reminders;

    /// <summary>The keys of undelivered reminders that this turn has shown.</summary>
    public List<string> SeenReminders { get; } = [];

    /// <summary>How the library wants to be reminded.</summary>
    public ReminderSettings ReminderSettings => ReminderSettings.Read(Library);

    /// <summary>Reads what an ordinary turn needs: two rows, and the library's own answers where nothing was said of late.</summary>
    public static async Task<Turn> OpenAsync(UnitOfWork work, Activity activity, Scope scope, DateTimeOffset now, CancellationToken ct)
    {
        var conversation = ConversationRecord.Read(await work.GetAsync(RowKeys.Conversation(scope.Conversation), ct));
        conversation.Thread = ThreadTopics.ThreadOf(activity);
        var turn = new Turn(work, conversation, scope, activity, now);
        turn.Arrive();
        turn.Library = conversation.Library;
        if (conversation.UsedAt is not { } used || now - used > LibraryKept)
        {
            await turn.ReadLibraryAsync(ct);
        }
        if (conversation.PartnershipId is { } id)
        {
            turn.Current = await turn.FindAsync(id, ct);
        }
        return turn;
    }

    /// <summary>The partnership of an id, or null when there is none in this library.</summary>
    public async Task<Partnership?> FindAsync(string id, CancellationToken ct) =>
        id.Length <= LongestId && await Work.GetAsync(RowKeys.Partnership(id), ct) is { } row ? PartnershipRows.Read(row) : null;

    /// <summary>All partnerships of the library, the one that changed last first.</summary>
    public async Task<IReadOnlyList<Partnership>> AllAsync(CancellationToken ct) =>
        [.. (await Work.QueryAsync(RowKeys.Partnerships, ct)).Select(PartnershipRows.Read).OfType<Partnership>().OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Cycle)];

    /// <summary>The library's list of partners.</summary>
    public async Task<IReadOnlyList<KnownPartner>> PartnersAsync(CancellationToken ct) =>
        [.. (await Work.QueryAsync(RowKeys.Partners, ct)).Select(r => new KnownPartner(r.RowKey[RowKeys.Partners.Length..], PartnerRows.Read(r)))];

    /// <summary>The partner of an id, or null when there is none in this library's list.</summary>
    public async Task<KnownPartner?> PartnerAsync(string? id, CancellationToken ct) =>
        id is { Length: > 0 and <= LongestId } && await Work.GetAsync(RowKeys.Partner(id), ct) is { } row ? new KnownPartner(id, PartnerRows.Read(row)) : null;

    /// <summary>Works on this partnership from now on; null for one that has no answer yet.</summary>
    public void Choose(Partnership? partnership)
    {
        Current = partnership;
        Conversation.PartnershipId = partnership?.Id;
    }

    /// <summary>What an answer for that place is read against.</summary>
    public ReadingContext ContextOf(Slot slot) =>
        new(slot, Answers, Library, Today, Texts, Current?.OwnerName ?? Scope.UserName) { SchoolYear = SchoolYear };

    /// <summary>Stores what changed of the partnership, with a line of history; both go with the turn's one batch.</summary>
    /// <param name="about">What changed of another row with it, when that is what happened.</param>
    public void Save(Partnership partnership, string what, IReadOnlyDictionary<string, object?> changes, RowChange? about = null)
    {
        var before = changes.Keys.ToDictionary(k => k, k => Current?.Answers[k]);
        var after = changes.Keys.ToDictionary(k => k, k => partnership.Answers[k]);
        if (Current?.Status != partnership.Status)
        {
            before["status"] = Current?.Status.ToString();
            after["status"] = partnership.Status.ToString();
        }
        if (Current is { } former && former.OwnerId != partnership.OwnerId)
        {
            (before["owner"], after["owner"]) = (former.OwnerName, partnership.OwnerName);
        }
        var changed = partnership with { Revision = partnership.Revision + 1, UpdatedAt = Now };
        if (partnership.Revision == 0)
        {
            Work.PutNew(RowKeys.Partnership(changed.Id), PartnershipRows.Write(changed));
        }
        else
        {
            Work.Put(RowKeys.Partnership(changed.Id), PartnershipRows.Write(changed));
        }
        foreach (var fields in HistoryRows.Fitting(before, after))
        {
            Work.PutNew(
                RowKeys.History(changed.Id, HistoryRows.NewId(Now, changed.Revision)),
                HistoryRows.Write(Now, Scope.UserId, Scope.UserName, what, Only(before, fields), Only(after, fields), about));
            about = null;
        }
        Replan(Current?.Id == changed.Id ? Current : null, changed);
        Choose(changed);
    }

    /// <summary>
    /// Stores what has become of a reminder, with a line of history. It is no change of the partnership: its cards stay good.
    /// </summary>
    public void Mark(Partnership partnership, ReminderMark mark)
    {
        var marks = ReminderMarks.Read(partnership.Answers).With(mark).Write();
        var changed = partnership with { Answers = partnership.Answers.With([KeyValuePair.Create<string, object?>(ReminderFields.Marks, marks)]) };
        Work.Put(RowKeys.Partnership(changed.Id), PartnershipRows.Write(changed));
        var after = new Dictionary<string, object?>
        {
            ["rule"] = mark.Rule,
            ["day"] = AnswerSheet.Write(mark.Nominal),
            ["state"] = $"{mark.Kind}",
            ["until"] = mark.Until is { } until ? AnswerSheet.Write(until) : null,
        };
        Work.PutNew(
            RowKeys.History(changed.Id, HistoryRows.NewId(Now, changed.Revision)),
            HistoryRows.Write(Now, Scope.UserId, Scope.UserName, "reminder", new Dictionary<string, object?>(), after));
        Replan(partnership, changed);
        if (Current?.Id == changed.Id)
        {
            Current = changed;
        }
    }

    private static Dictionary<string, object?> Only(Dictionary<string, object?> values, IReadOnlySet<string> fields) =>
        values.Where(v => fields.Contains(v.Key)).ToDictionary();

    private void Replan(Partnership? before, Partnership changed)
    {
        var settings = ReminderSettings;
        _reminders.AddRange(Replanning.Rows(Scope.Library, before, changed, settings, settings, Now));
    }

    /// <summary>Adds a line to a partnership's history: what changed of another row, while the partnership itself did not.</summary>
    public void Record(string partnershipId, string what, RowChange about) => Work.PutNew(
        RowKeys.History(partnershipId, HistoryRows.NewId(Now, Current?.Id == partnershipId ? Current.Revision : 0)),
        HistoryRows.Write(Now, Scope.UserId, Scope.UserName, what, new Dictionary<string, object?>(), new Dictionary<string, object?>(), about));

    /// <summary>Reads the library's own answers anew: the conversation has a copy, which somebody else may have outdated.</summary>
    /// <returns>The name of whoever wrote them last; empty when nobody did.</returns>
    public async Task<string> ReadLibraryAsync(CancellationToken ct)
    {
        if (await Work.GetAsync(RowKeys.Settings, ct) is not { } row)
        {
            return "";
        }
        Library = Conversation.Library = AnswerSheet.Of(row.Columns);
        return row.Columns.GetValueOrDefault("byName") as string ?? "";
    }

    /// <summary>Stores what changed of the library's own answers; what somebody else wrote beside it stays.</summary>
    public async Task SaveLibraryAsync(IReadOnlyDictionary<string, object?> changes, CancellationToken ct)
    {
        var row = await Work.GetAsync(RowKeys.Settings, ct);
        var before = ReminderSettings;
        var library = AnswerSheet.Of(row?.Columns ?? new Dictionary<string, object>()).With(changes);
        Work.Put(RowKeys.Settings, library.With([KeyValuePair.Create<string, object?>("byName", Scope.UserName)]).Values);
        var replans = ReminderSettings.Columns.Any(c => !Equals(Library[c], library[c]));
        Library = Conversation.Library = library;
        if (replans)
        {
            _reminders.AddRange((await AllAsync(ct)).SelectMany(p => Replanning.Rows(Scope.Library, p, p, before, ReminderSettings, Now)));
        }
    }

    /// <summary>Puts the conversation's own row into the batch, with the mark of this attempt.</summary>
    public void Close(string? activityId, string nonce)
    {
        Conversation.UserId = Scope.UserId;
        Conversation.Left = false;
        Conversation.Handle(activityId, nonce, Now);
        Work.Put(RowKeys.Conversation(Scope.Conversation), Conversation.Write());
    }
}
