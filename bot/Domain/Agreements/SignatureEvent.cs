namespace PartnershipBot.Domain.Agreements;

/// <summary>What can become of somebody's signature or visa.</summary>
public enum SignatureEvent
{
    /// <summary>The text was sent to whoever is to sign it.</summary>
    Sent,

    /// <summary>The person was reminded.</summary>
    Reminded,

    /// <summary>The person has signed.</summary>
    Signed,

    /// <summary>A scan of the signed text has come: it is a copy, and the original is still awaited.</summary>
    Copied,

    /// <summary>The person refuses to sign.</summary>
    Refused,

    /// <summary>What was noted as signed or refused was not.</summary>
    Unsigned,
}
