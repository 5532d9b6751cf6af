namespace PartnershipBot.Storage.Rows;

/// <summary>The keys of the rows of a library's partition: the kind of row, then what it is about.</summary>
public static class RowKeys
{
    public const string Settings = "settings";

    public const string Partnerships = "partnership|";

    public const string Partners = "partner|";

    /// <summary>Whether the library has a list of its partnerships, and whether that is complete.</summary>
    public const string Listing = "listing";

    /// <summary>The places of partnerships in that list.</summary>
    public const string AllListed = "listed|";

    public const string Dialogs = "dialog|";

    public const string Histories = "history|partnership|";

    public const string Versions = "version|partnership|";

    /// <summary>What has become of the reminders that concern the library as a whole.</summary>
    public const string Reminders = "reminders";

    public const string Appeals = "request|";

    public const string Files = "file|";

    /// <summary>The library’s own templates: of a convention by the kind of partner, of another paper by its name; the version.</summary>
    public const string Templates = "template|";

    /// <summary>Exchanges with partners: they belong to the partner, whatever partnerships there are.</summary>
    public const string AllExchanges = "exchange|";

    /// <summary>What people think of the bot's messages.</summary>
    public const string AllFeedback = "feedback|";

    public const string Erasures = "erasure|";

    public const string AllSessions = "session|";

    public const string Evaluations = "evaluation|";

    public const string Decisions = "decision|";

    public const string Amendments = "amendment|";

    /// <summary>What the keys of a partnership's rows begin with, beside its own, kind by kind.</summary>
    public static IEnumerable<string> OfPartnership(string id) => RowKind.All.Where(k => k.IsOfPartnership).Select(k => $"{k.Prefix}{id}|");

    public static string Partnership(string id) => Partnerships + id;

    public static string Partner(string id) => Partners + id;

    /// <summary>The place of a partnership in the list of its library.</summary>
    /// <param name="place">Grows along the list.</param>
    public static string Listed(string place, string partnershipId) => $"{AllListed}{place}|{partnershipId}";

    /// <summary>The id of the partnership at a place of the list; null for another key.</summary>
    public static string? PartnershipOfListed(string rowKey) =>
        rowKey.StartsWith(AllListed, StringComparison.Ordinal) && rowKey.Split('|', 3) is [_, _, { Length: > 0 } id] ? id : null;

    /// <summary>Whether a row only tells where others are, and nothing that they do not tell.</summary>
    public static bool IsOfListing(string rowKey) => rowKey == Listing || rowKey.StartsWith(AllListed, StringComparison.Ordinal);

    /// <summary>Of which partnership a row is that has its id as second part of its key.</summary>
    public static string PartnershipOf(string rowKey) => rowKey.Split('|') is [_, var id, ..] ? id : "";

    /// <summary>What the keys of a partnership's sessions begin with.</summary>
    public static string Sessions(string partnershipId) => $"{AllSessions}{partnershipId}|";

    public static string Conversation(string conversationId) => Dialogs + conversationId;

    /// <summary>What the keys of a partnership's history begin with.</summary>
    public static string History(string partnershipId) => $"{Histories}{partnershipId}|";

    /// <summary>One line of a partnership's history; the line's id grows with time.</summary>
    public static string History(string partnershipId, Guid line) => $"{Histories}{partnershipId}|{line:N}";

    /// <summary>A finished review, 1 for the first one.</summary>
    public static string Evaluation(string partnershipId, int number) => $"{Evaluations}{partnershipId}|{number:D4}";

    /// <summary>What was decided after the review of that number.</summary>
    public static string Decision(string partnershipId, int number) => $"{Decisions}{partnershipId}|{number:D4}";

    /// <summary>A signed amendment, 1 for the first one.</summary>
    public static string Amendment(string partnershipId, int number) => $"{Amendments}{partnershipId}|{number:D4}";

    /// <summary>An immutable copy of what was signed: 1 is the convention, the following ones its amendments.</summary>
    public static string Version(string partnershipId, int number) => $"{Versions}{partnershipId}|{number:D4}";

    /// <summary>One session; its id grows with its day.</summary>
    public static string Session(string partnershipId, string id) => Sessions(partnershipId) + id;

    /// <summary>One file that was joined to a partnership; its id grows with time.</summary>
    public static string File(string partnershipId, string id) => $"{Files}{partnershipId}|{id}";

    /// <summary>A version of a template of a convention, 1 for the first one.</summary>
    /// <param name="kind">The kind of partner.</param>
    public static string Template(string kind, int number) => $"{Templates}convention|{kind}|{number:D4}";

    /// <summary>A version of a template of another document or of a letter.</summary>
    /// <param name="paper">The name of the document.</param>
    public static string PaperTemplate(string paper, int number) => $"{Templates}paper|{paper}|{number:D4}";

    /// <summary>What the keys of a partner's exchanges begin with.</summary>
    public static string Exchanges(string partnerId) => $"{AllExchanges}{partnerId}|";

    /// <summary>One exchange with a partner; its id grows with its day.</summary>
    public static string Exchange(string partnerId, string id) => Exchanges(partnerId) + id;

    /// <summary>How often messages were liked in the month of a day.</summary>
    public static string Feedback(DateOnly day) => $"{AllFeedback}{day:yyyy-MM}";

    /// <summary>What somebody wrote about a message; its id grows with time.</summary>
    public static string FeedbackComment(DateOnly day, DateTimeOffset now) => $"{Feedback(day)}|{Guid.CreateVersion7(now):N}";

    /// <summary>What was confirmed to be erased, by the number of its receipt; it is there until it is done.</summary>
    public static string Erasure(string number) => Erasures + number;

    /// <summary>One request to the département’s service.</summary>
    public static string Appeal(string partnershipId, string id) => $"{Appeals}{partnershipId}|{id}";
}
