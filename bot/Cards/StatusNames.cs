using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Cards;

/// <summary>How the statuses of a partnership are called.</summary>
public static class StatusNames
{
    /// <summary>The key of a status's name, such as <c>statusActive</c>.</summary>
    public static string Key(PartnershipStatus status) => $"status{status}";

    /// <summary>The key of what a status means, such as <c>statusActiveHelp</c>.</summary>
    public static string HelpKey(PartnershipStatus status) => $"status{status}Help";
}
