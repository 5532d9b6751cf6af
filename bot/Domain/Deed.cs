namespace PartnershipBot.Domain;

/// <summary>
/// What a line of history tells: the place of an answer, such as <c>PJ16.0.1</c>, or what was done. Its text is what is stored;
/// a text that nobody knows any more stays as it is.
/// </summary>
public readonly record struct Deed
{
    private const string UndoWord = "undo ";

    private readonly string? _text;

    private Deed(string text) => _text = text;

    /// <summary>A partnership was put aside.</summary>
    public static readonly Deed Discard = new("discard");

    /// <summary>It was brought back.</summary>
    public static readonly Deed Restore = new("restore");

    /// <summary>It began as a copy of another one.</summary>
    public static readonly Deed Duplicate = new("duplicate");

    /// <summary>It began as the example of a developer.</summary>
    public static readonly Deed Example = new("example");

    /// <summary>It was handed over to a colleague.</summary>
    public static readonly Deed HandOver = new("hand over");

    /// <summary>It went to another library.</summary>
    public static readonly Deed Transfer = new("move");

    /// <summary>Something became of somebody's signature.</summary>
    public static readonly Deed Sign = new("signature");

    /// <summary>What was signed was joined.</summary>
    public static readonly Deed Attach = new("file");

    /// <summary>An amendment took effect.</summary>
    public static readonly Deed Amend = new("amendment applied");

    /// <summary>A cycle was followed by the next one.</summary>
    public static readonly Deed Renewed = new("renewed");

    /// <summary>A cycle began as the one that follows another.</summary>
    public static readonly Deed Renewal = new("renewal");

    /// <summary>A review began.</summary>
    public static readonly Deed BeginReview = new("begin review");

    /// <summary>A review was given up.</summary>
    public static readonly Deed CancelReview = new("cancel review");

    /// <summary>A review was given to somebody.</summary>
    public static readonly Deed Deliver = new("delivery");

    /// <summary>The figures of the sessions went into a review.</summary>
    public static readonly Deed CountSessions = new("session log");

    /// <summary>A session began to be noted.</summary>
    public static readonly Deed BeginSession = new("begin session");

    /// <summary>A session that was being noted was given up.</summary>
    public static readonly Deed DropSession = new("drop session");

    /// <summary>A task before closing was done.</summary>
    public static readonly Deed CloseTask = new("task done");

    /// <summary>One side gave notice.</summary>
    public static readonly Deed GiveNotice = new("notice given");

    /// <summary>Reminders of a partnership were turned off or on.</summary>
    public static readonly Deed Silence = new("reminders");

    /// <summary>Something has become of a reminder.</summary>
    public static readonly Deed Remind = new("reminder");

    /// <summary>The partner’s sheet was corrected, or merged with another one.</summary>
    public static readonly Deed ChangePartner = new("partner");

    /// <summary>An answer was given.</summary>
    /// <param name="place">The address of its place.</param>
    public static Deed Answer(string place) => new(place);

    /// <summary>A stage was confirmed.</summary>
    public static Deed Confirm(string stage) => new($"confirm {stage}");

    /// <summary>A session that is noted began to be corrected.</summary>
    public static Deed CorrectSession(string session) => new($"correct session {session}");

    /// <summary>A session was noted, or its correction was.</summary>
    public static Deed NoteSession(string session) => new($"session {session}");

    /// <summary>A session was taken away.</summary>
    public static Deed RemoveSession(string session) => new($"remove session {session}");

    /// <summary>A request to the département’s service was made, changed or taken back.</summary>
    public static Deed ChangeAppeal(string appeal) => new($"request {appeal}");

    /// <summary>The status was changed by the button or command of that name.</summary>
    public static Deed ChangeStatus(string change) => new(change);

    /// <summary>An answer was taken back.</summary>
    /// <param name="line">The line of history that gave it.</param>
    public static Deed Undo(string line) => new(UndoWord + line);

    /// <summary>What a stored line tells; nothing when nothing is stored.</summary>
    public static Deed Parse(string? text) => new(text ?? "");

    /// <summary>The line that was taken back; null for any other deed.</summary>
    public string? Undone => ToString() is var text && text.StartsWith(UndoWord, StringComparison.Ordinal) ? text[UndoWord.Length..] : null;

    /// <summary>As it is stored.</summary>
    public override string ToString() => _text ?? "";
}
