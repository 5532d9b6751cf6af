namespace PartnershipBot.Turns;

/// <summary>How a turn brings a person into a library.</summary>
public enum Arrival
{
    /// <summary>They were there before.</summary>
    None,

    /// <summary>They chose it, or pressed the button of a card of it.</summary>
    Chosen,

    /// <summary>They are back in their own: the team whose library they had chosen does not have them any more.</summary>
    Lost,
}
