namespace PartnershipBot.Domain.Partners;

/// <summary>What sort of exchange with a partner.</summary>
public enum ContactEntryKind
{
    /// <summary>Premier échange, from whichever side but the partner's own proposal.</summary>
    First,

    /// <summary>Proposition reçue.</summary>
    Proposal,

    /// <summary>Suite donnée: what was decided after an exchange.</summary>
    FollowUp,

    /// <summary>Échange: noted by hand in the partner's notebook.</summary>
    Noted,
}
