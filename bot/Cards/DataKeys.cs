namespace PartnershipBot.Cards;

/// <summary>The names under which an action's data is carried.</summary>
public static class DataKeys
{
    /// <summary>What is asked for: one of <see cref="Verbs"/>.</summary>
    public const string Verb = "verb";

    /// <summary>The library's key.</summary>
    public const string Library = "library";

    /// <summary>The partnership's id, or empty.</summary>
    public const string Partnership = "partnership";

    /// <summary>The id of a partner of the library's list.</summary>
    public const string Partner = "partner";

    /// <summary>The revision for which the card was made.</summary>
    public const string Revision = "revision";

    /// <summary>The address of a place for an answer.</summary>
    public const string Slot = "slot";

    /// <summary>The id of a stage.</summary>
    public const string Stage = "stage";

    /// <summary>A page, from 0.</summary>
    public const string Page = "page";

    /// <summary>The id of a session.</summary>
    public const string Session = "session";

    /// <summary>The id of a request to the département’s service.</summary>
    public const string Request = "request";

    /// <summary>The id of what is to be done next with a partner.</summary>
    public const string Task = "task";

    /// <summary>The message of the channel from which a form was filled in.</summary>
    public const string Message = "message";

    /// <summary>The answer that a button itself gives.</summary>
    public const string Value = "value";

    /// <summary>The input of the card for questions with many choices.</summary>
    public const string Choice = "choice";

    /// <summary>The list of the library in which a card lets one choose: a name of <see cref="SearchedChoices"/>.</summary>
    public const string List = "list";

    /// <summary>The input of that list.</summary>
    public const string Chosen = "chosen";

    /// <summary>The dialog whose question a card asks.</summary>
    public const string Dialog = "dialog";

    /// <summary>How the list of partnerships is filtered, on one line.</summary>
    public const string Filter = "filter";

    /// <summary>The inputs of the card that filters the list.</summary>
    public const string FilterStatus = "filterStatus";
    public const string FilterKind = "filterKind";
    public const string FilterMunicipality = "filterMunicipality";
    public const string FilterYear = "filterYear";
    public const string FilterPartner = "filterPartner";
    public const string FilterQuery = "filterQuery";

    /// <summary>The rule of a reminder.</summary>
    public const string Rule = "rule";

    /// <summary>The day of a reminder, which with its rule is its name.</summary>
    public const string Day = "day";

    /// <summary>For how many days something is put off.</summary>
    public const string Days = "days";

    /// <summary>What a card shows that is asked for again.</summary>
    public const string View = "shows";

    /// <summary>What Teams itself reads, such as that a form is to be opened.</summary>
    public const string Teams = "msteams";

    /// <summary>Which document of a partnership is asked for.</summary>
    public const string Paper = "paper";

    /// <summary>Whose signature it is about.</summary>
    public const string Person = "person";

    /// <summary>The year of a report.</summary>
    public const string Year = "year";
}
