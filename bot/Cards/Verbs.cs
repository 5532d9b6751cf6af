namespace PartnershipBot.Cards;

/// <summary>What a button of a card asks for. Each has a typed equivalent: its title.</summary>
public static partial class Verbs
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

    /// <summary>Tout me convient: takes all the usual answers of a card.</summary>
    public const string TakeAll = "takeAll";

    /// <summary>Les voir une par une: asks the questions of such a card one after the other.</summary>
    public const string TakeEach = "takeEach";

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

    /// <summary>Noter la dénonciation.</summary>
    public const string GiveNotice = "giveNotice";

    /// <summary>Courrier de dénonciation.</summary>
    public const string NoticeLetter = "noticeLetter";

    /// <summary>Courrier de remerciement.</summary>
    public const string ThanksLetter = "thanksLetter";

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
    public const string PostponeReminder = "moveReminder";

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
    public const string Appeals = "supportRequests";

    /// <summary>Préparer la demande : its letter.</summary>
    public const string AppealLetter = "supportLetter";

    /// <summary>Envoyée.</summary>
    public const string AppealSent = "supportSent";

    /// <summary>Réponse reçue.</summary>
    public const string AppealAnswered = "supportAnswered";

    /// <summary>Dupliquer.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Annuler la dernière réponse.</summary>
    public const string Undo = "undo";

    /// <summary>What a client asks by itself when a card is seen: the present one. No button has it.</summary>
    public const string Refresh = "refresh";

    /// <summary>Signatures: who has signed, and who has not.</summary>
    public const string Signatures = "signatures";

    /// <summary>What became of one of them today.</summary>
    public const string MarkSignature = "markSignature";

    /// <summary>Documents: what can be had of a partnership, and what is missing for the rest.</summary>
    public const string Papers = "papers";

    /// <summary>One of these documents.</summary>
    public const string Paper = "paper";

    /// <summary>Modèles: the library’s own text for each kind of partner, or that of Passerelle.</summary>
    public const string Templates = "templates";

    /// <summary>The template of one kind of partner.</summary>
    public const string Template = "template";

    /// <summary>A file of it: to begin with, as it was sent, or filled with an example.</summary>
    public const string TemplateFile = "templateFile";

    /// <summary>Déposer un modèle.</summary>
    public const string TemplateSend = "templateSend";

    /// <summary>Revenir au modèle de Passerelle, or to an earlier version.</summary>
    public const string TemplateBack = "templateBack";

    /// <summary>Informations pour les conventions.</summary>
    public const string Authority = "authority";

    /// <summary>Compléter la convention.</summary>
    public const string Complete = "complete";

    /// <summary>Rapport 2026: the figures of a year, a page of them.</summary>
    public const string Report = "report";

    /// <summary>Texte du rapport.</summary>
    public const string ReportText = "reportText";

    /// <summary>The report of a year as a file.</summary>
    public const string ReportFile = "reportFile";

    /// <summary>Bibliothèque « … » : the library that the button carries is the one to go to.</summary>
    public const string Library = "library";

    /// <summary>Déplacer a partnership to a team's library.</summary>
    public const string Transfer = "move";
}
