namespace PartnershipBot.Understanding.Text;

/// <content>The words around the names of organisations.</content>
internal sealed partial class WordLists
{
    /// <summary>What says an intention: « on cherche à monter », “we plan to”.</summary>
    public static WordLists Intending { get; } = Of("partners.intending");

    /// <summary>How one says that a partner came with something.</summary>
    public static WordLists Proposals { get; } = Of("partners.proposing");

    /// <summary>What an organisation may be called without saying of which kind it is: « association ».</summary>
    public static WordLists Organisations { get; } = Of("mentions.organisation");

    /// <summary>Names of kinds that mean something else in a sentence.</summary>
    public static WordLists NoKind { get; } = Of("mentions.noKind");

    /// <summary>How one says that each of several partners has a partnership of its own.</summary>
    public static WordLists ForEachPartner { get; } = Of("partners.each");

    /// <summary>How one says that several partners share one partnership.</summary>
    public static WordLists ForAllPartners { get; } = Of("partners.together");

    /// <summary>What stands before the name of an organisation.</summary>
    public static WordLists BeforeName { get; } = Of("mentions.beforeName");

    /// <summary>What joins the words of the name of an organisation.</summary>
    public static WordLists InName { get; } = Of("mentions.inName");

    /// <summary>With what a sentence begins that tells more of an organisation: « c’est », « ils », « on ».</summary>
    public static WordLists Telltales { get; } = Of("mentions.telltales");

    /// <summary>What is no part of the name of an organisation any more.</summary>
    public static WordLists AfterName { get; } = Of("mentions.afterName");

    /// <summary>What joins organisations that are named one after the other.</summary>
    public static WordLists Listing { get; } = Of("mentions.listing");

    /// <summary>What letters to partners are called.</summary>
    public static WordLists Letters { get; } = Of("letters.names");
}
