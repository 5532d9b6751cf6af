using Microsoft.Bot.Builder;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Turns.Remembered;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Turns;

/// <summary>One attempt at one turn: what was read, what will be written, and in which words to answer.</summary>
public sealed partial class Turn
{
    private Turn(UnitOfWork work, ConversationRecord conversation, TurnStart start)
    {
        Work = work;
        Conversation = conversation;
        Scope = start.Scope;
        Now = start.Now;
        // One time zone until a library can choose its own.
        Today = DayOf(start.Now);
        SchoolYear = start.SchoolYear;
        Libraries = start.Libraries;
        TakesExecute = TeamsChannel.Is(start.Activity.ChannelId);
        Incoming = start.Incoming;
        Offered = start.Offered;
        (Team, Viewers) = PlaceOf(start.Activity);
    }

    /// <summary>For how long of silence a conversation's copy of the library's own answers is good.</summary>
    private static readonly TimeSpan LibraryKept = TimeSpan.FromMinutes(10);

    /// <summary>No key of ours is longer; what a card carries may be anything.</summary>
    internal const int LongestId = 64;

    /// <summary>The time zone in which days are counted.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>What was said with the request that begins an interview: it answers the first question, which is not put then.</summary>
    public string? Opening { get; set; }

    /// <summary>Whether the stage that comes next is opened on a form, as the one before was.</summary>
    public bool IsOnForms { get; set; }

    /// <summary>What was said for questions to come while a stage is walked from another place.</summary>
    public Dictionary<string, string>? SaidAhead { get; set; }

    /// <summary>Everything that this turn reads and writes.</summary>
    public UnitOfWork Work { get; }

    public ConversationRecord Conversation { get; }

    public Scope Scope { get; }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    /// <summary>When the school year begins here.</summary>
    public SchoolCalendar SchoolYear { get; }

    /// <summary>What came in, or the words that are read in its place.</summary>
    public Incoming Incoming { get; private set; }

    /// <summary>What is left to be done beside the batch.</summary>
    public TurnEffects Effects { get; } = new();

    /// <summary>The partnership last worked on, or null.</summary>
    public Partnership? Current { get; private set; }

    /// <summary>The same, or the beginning of a new one, which nothing stores before its first answer.</summary>
    public Partnership CurrentOrNew => Current ?? Beginning;

    /// <summary>The beginning of a new partnership of whoever speaks.</summary>
    public Partnership Beginning => new("", PartnershipStatus.Identified, AnswerSheet.Empty, Scope.UserId, Scope.UserName, 0, Now, Now);

    /// <summary>The library's own answers.</summary>
    public AnswerSheet Library { get; private set; } = AnswerSheet.Empty;

    /// <summary>The person's language, and the library's name for its service.</summary>
    public Texts Texts => new(Conversation.Lang, Library.Text(Fields.ServiceName) ?? Texts.DefaultService) { Today = Today };

    /// <summary>The answers of the partnership last worked on.</summary>
    public AnswerSheet Answers => Current?.Answers ?? AnswerSheet.Empty;

    /// <summary>The day of a moment, where the library is.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The turn of a context.</summary>
    /// <remarks>
    /// Some sixty places of a turn ask for it. A context's own state compares names as a culture does, which took a twentieth of a
    /// turn; the adapter that holds the turn's messages is there anyway.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The context is not one of an attempt.</exception>
    public static Turn Of(ITurnContext context) =>
        context.Adapter is HoldingAdapter { Turn: { } turn }
            ? turn
            : throw new InvalidOperationException("There is no turn in this context.");

    /// <summary>How the library wants to be reminded.</summary>
    public ReminderSettings ReminderSettings => ReminderSettings.Read(Library);

    /// <summary>Reads what an ordinary turn needs: two rows, and the library's own answers where nothing was said of late.</summary>
    public static async Task<Turn> OpenAsync(UnitOfWork work, TurnStart start, CancellationToken ct)
    {
        var conversation = ConversationRecord.Read(await work.GetAsync(RowKeys.Conversation(start.Scope.Conversation), ct));
        conversation.Thread = ThreadTopics.ThreadOf(start.Activity);
        var turn = new Turn(work, conversation, start);
        turn.Arrive();
        turn.Library = conversation.Library;
        if (conversation.UsedAt is not { } used || start.Now - used > LibraryKept)
        {
            await turn.ReadLibraryAsync(ct);
        }
        if (conversation.PartnershipId is { } id)
        {
            turn.Current = await turn.FindAsync(id, ct);
        }
        return turn;
    }

    /// <summary>Works on this partnership from now on; null for one that has no answer yet.</summary>
    public void Choose(Partnership? partnership)
    {
        Current = partnership;
        Conversation.PartnershipId = partnership?.Id;
    }

    /// <summary>Goes on as if these words had been typed.</summary>
    public void Hear(string words) => Incoming = Incoming with { Text = words };

    /// <summary>Goes on as if these words had been typed, and no button pressed.</summary>
    public void HearAnswer(string words) => Incoming = Incoming with { Text = words, Button = null };

    /// <summary>What an answer for that place is read against.</summary>
    public ReadingContext ContextOf(Slot slot) =>
        new(slot, Answers, Library, Today, Texts, Current?.OwnerName ?? Scope.UserName) { SchoolYear = SchoolYear };

    /// <summary>Puts the conversation's own row into the batch, with the mark of this attempt.</summary>
    public void Close(string? activityId, string nonce)
    {
        Conversation.UserId = Scope.UserId;
        Conversation.Left = false;
        Conversation.Handle(activityId, nonce, Now);
        Work.Put(RowKeys.Conversation(Scope.Conversation), Conversation.Write());
    }
}
