namespace PartnershipBot.Cards;

/// <content>The verbs about partners: their list, their sheets, the exchanges with them.</content>
public static partial class Verbs
{
    /// <summary>Partenaires : the library's list of partners.</summary>
    public const string Partners = "partners";

    /// <summary>Partenaire « … » : its sheet.</summary>
    public const string Partner = "partner";

    /// <summary>Modifier le partenaire: with a slot, that line of its sheet; without, the sheet to choose from.</summary>
    public const string EditPartner = "editPartner";

    /// <summary>Fusionner two sheets of the list.</summary>
    public const string MergePartner = "mergePartner";

    /// <summary>Choisir: the partner about whom a dialog asks, from the list.</summary>
    public const string PickPartner = "pickPartner";

    /// <summary>Retirer de la liste.</summary>
    public const string RemovePartner = "removePartner";

    /// <summary>Chercher des partenaires: the kinds of the guide, one by one.</summary>
    public const string FindPartners = "findPartners";

    /// <summary>Premier courrier to a partner of the list.</summary>
    public const string FirstLetter = "firstLetter";

    /// <summary>Noter un échange with a partner.</summary>
    public const string NoteExchange = "noteExchange";

    /// <summary>C’est fait: what was to be done next with a partner.</summary>
    public const string PartnerTaskDone = "partnerTaskDone";

    /// <summary>Dans 7 jours: the same, put off.</summary>
    public const string PartnerTaskLater = "partnerTaskLater";

    /// <summary>Ajouter un partenaire.</summary>
    public const string AddPartner = "addPartner";

    /// <summary>Nouveau partenariat avec « … ».</summary>
    public const string NewWith = "newWith";
}
