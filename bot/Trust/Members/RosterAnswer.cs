namespace PartnershipBot.Trust.Members;

/// <summary>What a channel says of one person and one team.</summary>
public enum RosterAnswer
{
    Member,

    /// <summary>On the roster, as a guest of another organisation.</summary>
    Guest,

    /// <summary>Not on the roster, or there is no such team for the bot.</summary>
    Absent,

    /// <summary>No answer, or none that can be understood.</summary>
    Unknown,
}
