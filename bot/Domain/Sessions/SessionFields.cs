namespace PartnershipBot.Domain.Sessions;

/// <summary>
/// The fields of a session (séance). While it is being noted they are fields of the partnership; once it is noted they are
/// those of a row of its own.
/// </summary>
public static class SessionFields
{
    public const string Date = "session_date";
    public const string Held = "session_held";
    public const string Reason = "session_held_reason";
    public const string RescheduledTo = "session_held_movedTo";

    /// <summary>Of a session that was moved: whether its new day had not come yet when this was noted.</summary>
    public const string IsToCome = "session_held_toCome";
    public const string Participants = "session_participants";
    public const string Loans = "session_loans";
    public const string NewRegistrations = "session_newRegistrations";
    public const string Notes = "session_notes";
    public const string SupportRequest = "session_supportRequest";
    public const string SupportComment = "session_supportRequest_comment";

    /// <summary>The request to the département’s service that was made of it.</summary>
    public const string RequestId = "session_request";

    /// <summary>
    /// In a partnership: the session that is being noted or corrected. Its other fields are there as soon as they are answered.
    /// </summary>
    public const string Entry = "session_entry";

    /// <summary>How the name of each of them begins.</summary>
    public const string Prefix = "session_";

    /// <summary>Behind the name of a figure: whether it is an estimate (« une vingtaine »).</summary>
    public const string Approximate = "_approx";
}
