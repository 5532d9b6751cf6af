using PartnershipBot.Domain;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns.Remembered;

/// <summary>
/// What is remembered of one conversation: where its dialog is, on which partnership it works, in which language, and which
/// activities were handled. Never an answer.
/// </summary>
public sealed partial class ConversationRecord
{
    /// <summary>The library's own answers, by name.</summary>
    public static readonly IReadOnlyList<string> LibraryFields =
    [
        Fields.LibraryName,
        Fields.LibraryMunicipality,
        Fields.ServiceName,
        Fields.ServiceAddress,
        Fields.ServiceCatalogue,
        .. ReminderSettings.Columns,
    ];

    /// <summary>The column that says that the person has gone to another library.</summary>
    public const string LeftColumn = "left";

    // Their ids go with every card: few are enough, for whoever looks speaks.
    private const int MostViewers = 10;
    private const int LongestViewer = 200;

    private readonly Dictionary<string, object> _columns;

    private readonly HandledActivities _handled;

    private ConversationRecord(Dictionary<string, object> columns, bool isNew)
    {
        _columns = columns;
        IsNew = isNew;
        _handled = HandledActivities.Read(Text("handled"));
    }

    public static ConversationRecord Read(TableRow? row) =>
        new(new Dictionary<string, object>(row?.Columns ?? new Dictionary<string, object>()), row is null);

    /// <summary>Whether nothing was said here before.</summary>
    public bool IsNew { get; }

    /// <summary>The thread of a team's channel in which the turn is; not stored. Each thread is about a partnership of its own.</summary>
    public string? Thread { get; set; }

    /// <summary>The ids, in the channel, of those who spoke here last, this one first; the others are forgotten.</summary>
    public IReadOnlyList<string> SeenBy(string speaker)
    {
        List<string> viewers =
        [
            speaker,
            .. (Text("viewers") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(v => v != speaker),
        ];
        viewers = [.. viewers.Where(v => v.Length <= LongestViewer && !v.Contains(' ')).Take(MostViewers)];
        Set("viewers", viewers.Count == 0 ? null : string.Join(' ', viewers));
        return viewers;
    }

    /// <summary>The partnership last worked on.</summary>
    public string? PartnershipId
    {
        get => Thread is { } thread ? ThreadTopics.Read(Text("threads")).Of(thread) : Text("partnership");
        set
        {
            if (Thread is { } thread)
            {
                Set("threads", ThreadTopics.Read(Text("threads")).With(thread, value).Write());
                return;
            }
            Set("partnership", value);
        }
    }

    /// <summary>The language chosen; French when nothing was.</summary>
    public Lang Lang
    {
        get => LangCode.Read(Text("language")) ?? Lang.Fr;
        set => Set("language", LangCode.Of(value));
    }

    /// <summary>The dialog stack, as plain data.</summary>
    public string? State
    {
        get => Text("state");
        set => Set("state", value);
    }

    /// <summary>Whether the welcome was said: clients ask for it several times.</summary>
    public bool Welcomed
    {
        get => _columns.GetValueOrDefault("welcomed") is true;
        set => _columns["welcomed"] = value;
    }

    /// <summary>The files that were last offered here, and what became of each offer.</summary>
    public FileOffers Offers
    {
        get => FileOffers.Read(Text("offers"));
        set => Set("offers", value.Write());
    }

    /// <summary>When an answer was last accepted.</summary>
    public DateTimeOffset? LastAnswerAt
    {
        get => _columns.GetValueOrDefault("lastAnswerAt") as DateTimeOffset?;
        private set => Set("lastAnswerAt", value);
    }

    /// <summary>When this row was last used.</summary>
    public DateTimeOffset? UsedAt
    {
        get => _columns.GetValueOrDefault("usedAt") as DateTimeOffset?;
        private set => Set("usedAt", value);
    }

    /// <summary>Whose conversation it is; in a group, who spoke last.</summary>
    public string? UserId
    {
        get => Text(MissedReminder.UserColumn);
        set => Set(MissedReminder.UserColumn, value);
    }

    /// <summary>Reminders that could not be delivered, to be shown at this visit.</summary>
    public IReadOnlyList<MissedReminder> Missed
    {
        get => MissedReminder.Read(_columns);
        set => Set(MissedReminder.Column, value.Count == 0 ? null : MissedReminder.Write(value));
    }

    /// <summary>Whether the person has gone to another library since: an instance that does not know yet looks again.</summary>
    public bool Left
    {
        get => _columns.GetValueOrDefault(LeftColumn) is true;
        set => Set(LeftColumn, value ? true : null);
    }

    /// <summary>The mark of the turn that last changed this row.</summary>
    public string? LastNonce
    {
        get => Text("nonce");
        private set => Set("nonce", value);
    }

    /// <summary>The library's own answers, carried here so that an ordinary turn does not read them.</summary>
    public AnswerSheet Library
    {
        get => AnswerSheet.Of(_columns.Where(c => LibraryFields.Contains(c.Key)));
        set
        {
            foreach (var name in LibraryFields)
            {
                Set(name, value[name]);
            }
        }
    }

    /// <summary>Remembers that words, folded, were accepted as an answer: a print of them, never the words.</summary>
    public void Accept(string words, DateTimeOffset now)
    {
        Set("lastAnswer", TextPrint.Of(words));
        LastAnswerAt = now;
    }

    /// <summary>Whether these words, folded, were the last to be accepted as an answer.</summary>
    public bool IsLastAnswer(string words) => Text("lastAnswer") == TextPrint.Of(words);

    /// <summary>The mark of the attempt that handled an activity, empty when that is long ago; null when none did.</summary>
    public string? NonceOf(string? activityId) => activityId is { Length: > 0 } ? _handled.NonceOf(activityId) : null;

    /// <summary>Whether an attempt of that mark was stored.</summary>
    public bool Knows(string nonce) => LastNonce == nonce || _handled.Knows(nonce);

    /// <summary>Remembers that an activity was handled, and by which attempt; an activity may have no id.</summary>
    public void Handle(string? activityId, string nonce, DateTimeOffset now)
    {
        LastNonce = nonce;
        UsedAt = now;
        _handled.Add(activityId is { Length: > 0 } ? activityId : nonce, nonce, now);
        _columns["handled"] = _handled.Write();
    }

    /// <summary>The row as it is stored.</summary>
    public IReadOnlyDictionary<string, object> Write() => _columns;

    private string? Text(string column) => _columns.GetValueOrDefault(column) as string;

    private void Set(string column, object? value)
    {
        if (value is null)
        {
            _columns.Remove(column);
        }
        else
        {
            _columns[column] = value;
        }
    }
}
