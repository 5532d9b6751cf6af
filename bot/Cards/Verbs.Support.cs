namespace PartnershipBot.Cards;

/// <content>What is asked of the département’s service.</content>
public static partial class Verbs
{
    /// <summary>Nouvelle demande.</summary>
    public const string AskSupport = "askSupport";

    /// <summary>Préciser la demande.</summary>
    public const string DetailSupport = "detailSupport";
}
