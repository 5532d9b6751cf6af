namespace PartnershipBot.Domain.Progress;

/// <summary>Where a partnership stands in one step of the guide.</summary>
public enum StepState
{
    /// <summary>Fait.</summary>
    Done,

    /// <summary>En cours.</summary>
    Current,

    /// <summary>À venir.</summary>
    ToCome,

    /// <summary>The partnership stopped here, before anything was signed.</summary>
    Halted,
}
