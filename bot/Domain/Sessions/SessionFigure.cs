namespace PartnershipBot.Domain.Sessions;

/// <summary>A figure that the log of the sessions knows.</summary>
public enum SessionFigure
{
    /// <summary>Séances tenues.</summary>
    Held,

    /// <summary>Séances déplacées.</summary>
    Moved,

    /// <summary>Séances annulées.</summary>
    Cancelled,

    /// <summary>Participations, over all sessions.</summary>
    Participants,

    /// <summary>Participants en moyenne, for each session that took place.</summary>
    AverageParticipants,

    /// <summary>Documents empruntés.</summary>
    Loans,

    /// <summary>Nouvelles inscriptions.</summary>
    NewRegistrations,
}
