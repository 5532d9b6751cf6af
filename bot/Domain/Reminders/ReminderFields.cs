namespace PartnershipBot.Domain.Reminders;

/// <summary>The columns that reminders add: those of a partnership, then those of the library's own answers.</summary>
public static class ReminderFields
{
    /// <summary>What has become of the partnership's reminders: a list of <see cref="ReminderMark"/>.</summary>
    public const string Marks = "reminders";

    /// <summary>Whether this partnership is not recalled at all.</summary>
    public const string Off = "reminders_off";

    /// <summary>The day on which « à confirmer » was answered.</summary>
    public const string UndecidedOn = "contact_outcome_on";

    /// <summary>The day on which the partner was asked for more information.</summary>
    public const string MoreInfoOn = "proposal_verdict_on";

    public const string Leads = "reminders_leads";
    public const string Hour = "reminders_hour";
    public const string Zone = "reminders_zone";
    public const string SchoolZone = "reminders_schoolZone";
    public const string Closed = "reminders_closed";
    public const string Responsible = "reminders_responsible";
    public const string AlsaceMoselle = "reminders_alsaceMoselle";
    public const string Digest = "reminders_digest";
    public const string Neoscrib = "reminders_neoscrib";
}
