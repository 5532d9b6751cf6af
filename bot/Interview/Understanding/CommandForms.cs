namespace PartnershipBot.Interview.Understanding;

/// <summary>The words of each command in both languages, folded, apostrophes and hyphens as spaces.</summary>
internal static class CommandForms
{
    /// <summary>The forms that interrupt a waiting question.</summary>
    public static IReadOnlyDictionary<string, Command> All { get; } = Table(
    [
        (Command.NewPartnership,
            "nouveau partenariat|creer un partenariat|creer un nouveau partenariat|commencer un partenariat|demarrer un partenariat|new partnership|"
            + "create a partnership|create a new partnership|start a partnership|start a new partnership"),
        (Command.Resume, "reprendre|resume"),
        (Command.MyPartnerships, "mes partenariats|voir mes partenariats|liste des partenariats|my partnerships|see my partnerships|list of partnerships"),
        (Command.Help, "aide|aidez moi|aide moi|a l aide|besoin d aide|j ai besoin d aide|help|help me|i need help"),
        (Command.Cancel, "annuler|annule|cancel"),
        (Command.Menu, "menu|menu principal|main menu"),
        (Command.Back, "retour|retour arriere|revenir en arriere|question precedente|precedent|back|go back|previous|previous question"),
        (Command.Skip, "passer|je passe|passer cette question|passer la question|skip|skip it|skip this question"),
        (Command.DontKnow,
            "je ne sais pas encore|je ne sais pas|je sais pas|je sais pas encore|ne sais pas|ne sais pas encore|je n en sais rien|aucune idee|"
            + "i don t know yet|i don t know|i do not know yet|i do not know|i dont know|i dont know yet|don t know|don t know yet|dont know|not sure yet|no idea|pas encore|not yet"),
        (Command.Later, "plus tard|je reprendrai plus tard|continuer plus tard|later|finish later|continue later"),
        (Command.Form, "formulaire|ouvrir le formulaire|form|open the form"),
        (Command.Recap, "recapitulatif|recap|voir le recapitulatif|summary|see the summary"),
        (Command.Preview, "apercu|voir l apercu|preview|see the preview"),
        (Command.Progress,
            "ou en est on|ou en sommes nous|ou en est le partenariat|ou en est ce partenariat|ou en est le projet|avancement|etat d avancement|"
            + "where are we|where do we stand|how far are we|progress|see the progress"),
        (Command.Suspend, "suspendre|suspendre le partenariat|suspendre ce partenariat|suspend|suspend the partnership|suspend this partnership"),
        (Command.Abandon, "abandonner|abandonner le projet|abandonner le partenariat|abandonner ce projet|abandon|abandon the project|give up the project"),
        (Command.StopAtOnce,
            "force majeure|arreter pour force majeure|arret pour force majeure|stopper pour force majeure|resilier pour force majeure|stop for force majeure"),
        (Command.Delete, "supprimer|supprimer le partenariat|supprimer ce partenariat|delete|delete the partnership|delete this partnership"),
        (Command.Duplicate, "dupliquer|dupliquer le partenariat|dupliquer ce partenariat|duplicate|duplicate the partnership|duplicate this partnership"),
        (Command.Undo,
            "annuler la derniere reponse|annuler ma derniere reponse|annule la derniere reponse|annule ma derniere reponse|defaire|undo|"
            + "undo the last answer|undo my last answer"),
        (Command.Settings, "parametres|reglages|preferences|settings"),
        (Command.English, "english|anglais|en anglais|in english"),
        (Command.French, "francais|en francais|french|in french"),
        (Command.Greeting, "bonjour|bonsoir|salut|coucou|hello|hi|hey|good morning|good afternoon|good evening|bonjour passerelle|hello passerelle"),
        (Command.AgreementSigned, "convention signee|la convention est signee|agreement signed|the agreement is signed|the agreement has been signed"),
        (Command.Partners,
            "partenaires|mes partenaires|nos partenaires|voir les partenaires|voir mes partenaires|liste des partenaires|partenaires possibles|"
            + "partners|my partners|our partners|see the partners|see my partners|list of partners|possible partners"),
        (Command.AddPartner, "ajouter un partenaire|ajouter un partenaire possible|add a partner|add a possible partner"),
        (Command.Proposal, "voir la proposition|proposition recue|see the proposal|proposal received"),
        (Command.ReplyToPartner, "reponse au partenaire|repondre au partenaire|lettre au partenaire|reply to the partner|letter to the partner"),
        (Command.CopyToPartner,
            "copie au partenaire|copie pour le partenaire|envoyer une copie au partenaire|copy to the partner|copy for the partner|"
            + "send a copy to the partner"),
        (Command.Evaluate, "bilan|faire le bilan|commencer le bilan|evaluer|write the review|begin the review|evaluer maintenant|evaluate now"),
        (Command.EvaluateMidTerm, "bilan intermediaire|faire le bilan intermediaire|interim review|mid term review"),
        (Command.EvaluateFinal, "bilan final|faire le bilan final|final review"),
        (Command.EvaluateEarly, "bilan anticipe|faire un bilan anticipe|early review"),
        (Command.Review, "voir le bilan|view the review|see the review"),
        (Command.Finalise, "finaliser|finaliser le bilan|terminer le bilan|finish the review|finalise the review|finalise"),
        (Command.ReviewToPartner, "courrier au partenaire|lettre du bilan au partenaire|letter to the partner about the review|letter with the review"),
        (Command.ReviewToOfficials, "courrier aux elus|lettre aux elus|letter to the elected officials|letter to the councillors"),
        (Command.Decide, "decider|decider de la suite|decide|decide what comes next"),
        (Command.AmendmentSigned, "avenant signe|l avenant est signe|amendment signed|the amendment is signed"),
        (Command.Session,
            "seance|nouvelle seance|noter une seance|noter la seance|ajouter une seance|session|new session|record a session|"
            + "record the session|add a session"),
        (Command.Sessions, "voir les seances|liste des seances|see the sessions|view the sessions|list of sessions"),
        (Command.SupportRequests,
            "demandes|mes demandes|voir les demandes|demandes d appui|requests|my requests|see the requests|view the requests|support requests"),
        (Command.HandOver,
            "passer la main|je passe la main|passer la main a un collegue|confier mes partenariats|transmettre mes partenariats|hand over|"
            + "hand over my partnerships|hand over to a colleague"),
        (Command.Report,
            "rapport|rapport annuel|rapport d activite|le rapport|voir le rapport|chiffres de l annee|report|annual report|yearly report|see the report"),
        (Command.Reminders, "rappels|mes rappels|voir mes rappels|voir les rappels|reminders|my reminders|see my reminders"),
        (Command.RemindersNow, "rappels maintenant|reminders now"),
        (Command.Example, "partenariat d exemple|sample partnership"),
        (Command.ReminderSettings, "parametres des rappels|reglages des rappels|parametres de rappel|reminder settings|settings of the reminders"),
        (Command.Document,
            "document word|convention en word|convention au format word|telecharger la convention|telecharger le document|word document|"
            + "agreement in word|download the agreement|download the document"),
        (Command.SignedDocument,
            "document signe|voir le document signe|exemplaire signe|voir l exemplaire signe|fichier signe|signed document|see the signed document|signed copy|"
            + "see the signed copy|signed file"),
        (Command.Calendar, "fichier calendrier|calendrier ics|exporter le calendrier|calendar file|export the calendar"),
        (Command.Move, "deplacer|deplacer le partenariat|deplacer ce partenariat|move|move the partnership|move this partnership"),
        (Command.ChangeLibrary,
            "changer de bibliotheque|choisir une bibliotheque|mes bibliotheques|voir mes bibliotheques|change library|choose a library|my libraries|see my libraries"),
    ]);

    /// <summary>Forms that could be answers, so that they count only when nothing waits; most are what politeness leaves.</summary>
    public static IReadOnlyDictionary<string, Command> Loose { get; } = Table(
    [
        (Command.NewPartnership, "creer partenariat|creer nouveau partenariat|commencer|demarrer|nouveau|start|new"),
        (Command.Resume, "continuer|poursuivre|continue|reprendre partenariat|resume partnership|suite"),
        (Command.MyPartnerships,
            "partenariats|partnerships|mes projets|liste partenariats|list partnerships|voir partenariats|show partnerships|my list"),
        (Command.Help, "aider|sos|comment ca marche|how does work|how does this work|que sais faire|que savez faire|what do"),
        (Command.Menu, "revenir menu|retour menu|retourner menu|retour accueil|back menu|back main menu|accueil|home|main menu"),
        (Command.Form, "remplir formulaire|fill in form"),
        (Command.Progress, "ou en|ou en est|ou en projet|ou en partenariat|progression|where are|how far are"),
        (Command.Suspend, "suspendre partenariat|suspend partnership"),
        (Command.Abandon, "abandonner projet|abandonner partenariat|abandon project|give up"),
        (Command.Delete, "supprimer partenariat|delete partnership|supprimer brouillon|delete draft"),
        (Command.Settings, "changer parametres|modifier parametres|changer reglages|change settings|edit settings|parametrage|options|changer langue|langue|language|change language"),
        (Command.Duplicate, "dupliquer partenariat|dupliquer convention|dupliquer la convention|duplicate partnership|duplicate agreement"),
        (Command.Undo, "annuler derniere reponse|annuler reponse|undo last answer|undo answer"),
        (Command.English, "parler anglais|speak english|switch english|passer anglais|passer en anglais"),
        (Command.French, "parler francais|speak french|switch french|passer en francais"),
        (Command.AgreementSigned, "convention est signee|agreement is signed"),
        (Command.Partners, "liste partenaires|voir partenaires|voir liste partenaires|liste mes partenaires|list partners|show partners|show my partners|prospects"),
        (Command.AddPartner, "ajouter partenaire|ajouter partenaire possible|ajouter nouveau partenaire|noter partenaire|add partner|add new partner|add possible partner"),
        (Command.Proposal, "proposition|voir proposition|proposition partenaire|proposal|show proposal|partner s proposal"),
        (Command.ReplyToPartner, "lettre|lettre reponse|repondre partenaire|reponse partenaire|letter|reply"),
        (Command.CopyToPartner, "copie|copie partenaire|envoyer copie|copy|send copy"),
        (Command.Evaluate, "evaluation|review|evaluate|faire bilan|evaluer partenariat|bilans|evaluate partnership"),
        (Command.Decide, "decision|suite du partenariat|que decider"),
        (Command.Session, "noter seance|ajouter seance|compte rendu|compte rendu de seance|record session|add session|session report"),
        (Command.Sessions,
            "seances|sessions|mes seances|liste seances|voir seances|voir mes seances|my sessions|list sessions|show sessions"),
        (Command.SupportRequests, "demande|demandes appui|demandes en cours|request|open requests|show requests|list requests"),
        (Command.Cancel, "tout annuler|annuler question|stop|abort|cancel everything"),
        (Command.Preview, "voir convention|convention|voir apercu convention|apercu convention|see agreement|agreement"),
        (Command.Report, "rapports|rapport activite|voir rapport annuel|voir rapport activite|rapport annuel d activite|see annual report|rapport de l annee|mon rapport|chiffres|chiffres cles|statistiques|figures|yearly figures|statistics"),
        (Command.Reminders, "rappel|voir rappels|prochains rappels|reminder|next reminders|show reminders|see reminders"),
        (Command.Document, "document|word|telecharger convention|telecharger document|fichier word|download agreement|download document|word file"),
        (Command.Calendar, "calendrier|agenda|ics|calendar"),
        (Command.Move, "deplacer partenariat|move partnership"),
        // While a question waits, « bibliothèque » may be its answer.
        (Command.ChangeLibrary,
            "bibliotheque|bibliotheques|changer bibliotheque|changer la bibliotheque|autre bibliotheque|library|libraries|change the library|other library|switch library"),
    ]);

    private static Dictionary<string, Command> Table(IEnumerable<(Command Command, string Forms)> rows) =>
        rows.SelectMany(row => row.Forms.Split('|').Select(form => (form, row.Command))).ToDictionary(pair => pair.form, pair => pair.Command);
}
