namespace PartnershipBot.Interview.Understanding;

/// <summary>What a person can ask for at any time, in words.</summary>
public enum Command
{
    NewPartnership,
    Resume,
    MyPartnerships,
    Help,
    Cancel,
    Menu,
    Back,
    Skip,
    DontKnow,
    Later,
    Form,
    Recap,
    Preview,
    Settings,
    English,
    French,
    Greeting,
    AgreementSigned,
    Progress,
    Suspend,
    Abandon,
    StopAtOnce,
    Delete,
    Session,
    Sessions,
    SupportRequests,
    Duplicate,
    Undo,
    Proposal,
    ReplyToPartner,
    CopyToPartner,
    Evaluate,
    EvaluateMidTerm,
    EvaluateFinal,
    EvaluateEarly,
    Review,
    Finalise,
    ReviewToPartner,
    ReviewToOfficials,
    Decide,
    AmendmentSigned,
    Partners,
    AddPartner,

    /// <summary>Rappels.</summary>
    Reminders,

    /// <summary>Rappels maintenant, for developers.</summary>
    RemindersNow,

    /// <summary>Partenariat d’exemple, for developers.</summary>
    Example,

    /// <summary>Paramètres des rappels.</summary>
    ReminderSettings,

    /// <summary>Document Word.</summary>
    Document,

    /// <summary>Document signé.</summary>
    SignedDocument,

    /// <summary>Fichier calendrier.</summary>
    Calendar,

    /// <summary>Rapport 2026.</summary>
    Report,

    /// <summary>Changer de bibliothèque.</summary>
    ChangeLibrary,

    /// <summary>Déplacer : a partnership to a team's library.</summary>
    Move,

    /// <summary>Passer la main.</summary>
    HandOver,
}
