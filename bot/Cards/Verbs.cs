namespace PartnershipBot.Cards;

/// <summary>What a button of a card asks for. Each has a typed equivalent: its title.</summary>
public static class Verbs
{
    /// <summary>Nouveau partenariat.</summary>
    public const string New = "new";

    /// <summary>Reprendre.</summary>
    public const string Resume = "resume";

    /// <summary>Mes partenariats.</summary>
    public const string Portfolio = "portfolio";

    /// <summary>Filtrer the list of partnerships.</summary>
    public const string Filter = "filter";

    /// <summary>Ouvrir « … ».</summary>
    public const string Open = "open";

    /// <summary>Récupérer « … » : brings a discarded draft back.</summary>
    public const string Restore = "restore";

    /// <summary>Aide.</summary>
    public const string Help = "help";

    /// <summary>Menu.</summary>
    public const string Menu = "menu";

    /// <summary>Modifier : with a slot, that answer; without, the recap to choose from.</summary>
    public const string Edit = "edit";

    /// <summary>Valider a stage.</summary>
    public const string Confirm = "confirm";

    /// <summary>Convention signée.</summary>
    public const string Sign = "sign";

    /// <summary>Voir la convention.</summary>
    public const string Preview = "preview";

    /// <summary>Document Word : the convention as a file.</summary>
    public const string Document = "document";

    /// <summary>Document signé : the file that was joined to the convention.</summary>
    public const string SignedDocument = "signedDocument";

    /// <summary>Formulaire.</summary>
    public const string Form = "form";

    /// <summary>Enregistrer a form.</summary>
    public const string Save = "save";

    /// <summary>Choisir : the choice of a question with many choices.</summary>
    public const string Choose = "choose";

    /// <summary>Faire le bilan: begins a review, or goes on with it.</summary>
    public const string Evaluate = "evaluate";

    /// <summary>Finaliser le bilan.</summary>
    public const string Finalise = "finalise";

    /// <summary>Courrier au partenaire, with the finished review.</summary>
    public const string ReviewToPartner = "reviewToPartner";

    /// <summary>Courrier aux élus, with the finished review.</summary>
    public const string ReviewToOfficials = "reviewToOfficials";

    /// <summary>Noter la transmission: to whom the review was given, and when.</summary>
    public const string Delivery = "delivery";

    /// <summary>Décider de la suite.</summary>
    public const string Decide = "decide";

    /// <summary>Avenant signé.</summary>
    public const string AmendmentSigned = "amendmentSigned";

    /// <summary>Fait : … (a task before closing).</summary>
    public const string TaskDone = "taskDone";

    /// <summary>Paramètres.</summary>
    public const string Settings = "settings";

    /// <summary>Voir la proposition.</summary>
    public const string Proposal = "proposal";

    /// <summary>Réponse au partenaire.</summary>
    public const string Reply = "reply";

    /// <summary>Copie au partenaire.</summary>
    public const string Copy = "copy";

    /// <summary>Où en est-on ?</summary>
    public const string Progress = "progress";

    /// <summary>Suspendre.</summary>
    public const string Suspend = "suspend";

    /// <summary>Reprendre le partenariat that was suspended.</summary>
    public const string TakeUp = "takeUp";

    /// <summary>Abandonner le projet.</summary>
    public const string Abandon = "abandon";

    /// <summary>Arrêter pour force majeure.</summary>
    public const string StopAtOnce = "stopAtOnce";

    /// <summary>Rouvrir le projet that was abandoned.</summary>
    public const string Reopen = "reopen";

    /// <summary>Supprimer.</summary>
    public const string Delete = "delete";

    /// <summary>Dans 7 jours, dans 30 jours.</summary>
    public const string Snooze = "snooze";

    /// <summary>Rappels: those of the coming 90 days, a page of them.</summary>
    public const string Reminders = "reminders";

    /// <summary>Annuler le rappel …</summary>
    public const string CancelReminder = "cancelReminder";

    /// <summary>Déplacer le rappel …</summary>
    public const string MoveReminder = "moveReminder";

    /// <summary>Paramètres des rappels.</summary>
    public const string ReminderSettings = "reminderSettings";

    /// <summary>Ne plus rappeler ce partenariat, and back.</summary>
    public const string Silence = "silence";

    /// <summary>Fichier calendrier.</summary>
    public const string Calendar = "calendar";

    /// <summary>Déjà fait.</summary>
    public const string AlreadyDone = "alreadyDone";

    /// <summary>Noter une séance.</summary>
    public const string Session = "session";

    /// <summary>Voir les séances.</summary>
    public const string Sessions = "sessions";

    /// <summary>Modifier a session that is noted: with a slot, that answer; without, the session to choose from.</summary>
    public const string EditSession = "editSession";

    /// <summary>Supprimer la séance.</summary>
    public const string RemoveSession = "removeSession";

    /// <summary>Voir les demandes.</summary>
    public const string SupportRequests = "supportRequests";

    /// <summary>Préparer la demande : its letter.</summary>
    public const string SupportLetter = "supportLetter";

    /// <summary>Envoyée.</summary>
    public const string SupportSent = "supportSent";

    /// <summary>Réponse reçue.</summary>
    public const string SupportAnswered = "supportAnswered";

    /// <summary>Partenaires : the library's list of partners.</summary>
    public const string Partners = "partners";

    /// <summary>Partenaire « … » : its sheet.</summary>
    public const string Partner = "partner";

    /// <summary>Ajouter un partenaire.</summary>
    public const string AddPartner = "addPartner";

    /// <summary>Nouveau partenariat avec « … ».</summary>
    public const string NewWith = "newWith";

    /// <summary>Dupliquer.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Annuler la dernière réponse.</summary>
    public const string Undo = "undo";

    /// <summary>What a client asks by itself when a card is seen: the present one. No button has it.</summary>
    public const string Refresh = "refresh";

    /// <summary>Rapport 2026: the figures of a year, a page of them.</summary>
    public const string Report = "report";

    /// <summary>Texte du rapport.</summary>
    public const string ReportText = "reportText";

    /// <summary>Bibliothèque « … » : the library that the button carries is the one to go to.</summary>
    public const string Library = "library";

    /// <summary>Déplacer a partnership to a team's library.</summary>
    public const string Move = "move";
}
