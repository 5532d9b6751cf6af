namespace PartnershipBot.Understanding.Commands;

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

    /// <summary>L’essentiel: only what must be answered is asked until the signature.</summary>
    Essentials,
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
    GiveNotice,
    NoticeLetter,
    ThanksLetter,
    Delete,
    Session,
    Sessions,
    SupportRequests,
    AskSupport,
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

    /// <summary>Partenariat à partir de ce message.</summary>
    FromMessage,

    /// <summary>Noter un échange.</summary>
    NoteExchange,

    /// <summary>Quels partenaires pourrions-nous contacter ?</summary>
    FindPartners,

    /// <summary>Avec qui ne travaillons-nous pas encore ?</summary>
    MissingKinds,

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

    /// <summary>Documents: what can be had of the partnership.</summary>
    Papers,

    /// <summary>Modèles: the library’s own texts of its documents.</summary>
    Templates,

    /// <summary>Compléter la convention.</summary>
    Complete,

    /// <summary>Qui n’a pas signé ?</summary>
    Signatures,

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

    /// <summary>Mes données.</summary>
    MyData,

    /// <summary>Effacer mes données.</summary>
    EraseMyData,

    /// <summary>Effacer le contact: whom the library speaks with at a partner.</summary>
    EraseContact,

    /// <summary>Effacer la bibliothèque.</summary>
    EraseLibrary,

    /// <summary>Retours: what people think of the bot's messages.</summary>
    Feedback,
}
