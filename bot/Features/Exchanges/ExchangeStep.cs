namespace PartnershipBot.Features.Exchanges;

/// <summary>What is asked while an exchange is noted.</summary>
internal enum ExchangeStep
{
    /// <summary>With which partner.</summary>
    Partner,

    /// <summary>What was said; the day, the person and the way may stand in it.</summary>
    Said,

    /// <summary>With whom.</summary>
    With,

    /// <summary>By which way.</summary>
    How,

    /// <summary>Whether what names somebody or remarks on health is meant.</summary>
    Warned,

    /// <summary>Whether all of it is right.</summary>
    Confirm,

    /// <summary>What is to be done next.</summary>
    Next,

    /// <summary>On which day to be reminded of that.</summary>
    Day,
}
