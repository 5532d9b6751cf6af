namespace PartnershipBot.Domain.Progress;

/// <summary>The five steps of the guide (la démarche).</summary>
public enum GuideStep
{
    /// <summary>Prendre contact.</summary>
    Contact,

    /// <summary>Élaborer un projet commun.</summary>
    Project,

    /// <summary>Signer une convention.</summary>
    Agreement,

    /// <summary>Mettre en œuvre.</summary>
    Implementation,

    /// <summary>Évaluer, puis décider.</summary>
    Evaluation,
}
