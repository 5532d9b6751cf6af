namespace PartnershipBot.Conversation;

/// <summary>Where something can be asked for.</summary>
internal enum RequestPlace
{
    /// <summary>In a personal chat; in a team or a group one is shown the way there.</summary>
    Personal,

    /// <summary>In a team's channel and a group chat too: it begins no dialog and can be seen by everybody there.</summary>
    Anywhere,
}
