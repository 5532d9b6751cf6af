namespace PartnershipBot.Storage.Rows;

/// <summary>A kind of row of a library's partition.</summary>
/// <param name="Prefix">What its keys start with; the whole key of a row that there is once.</param>
/// <param name="IsOfPartnership">Whether the partnership's id stands behind the prefix.</param>
internal sealed record RowKind(string Prefix, bool IsOfPartnership = false)
{
    /// <summary>Every kind that there is or that the design foresees. None is the beginning of another.</summary>
    public static IReadOnlyList<RowKind> All { get; } =
    [
        new(RowKeys.Settings),
        new(RowKeys.Reminders),
        new(RowKeys.Dialogs) { Upgrades = [DialogUpgrades.FromFirst] },
        new(RowKeys.Partners),
        new(RowKeys.Partnerships),
        new(RowKeys.Histories, true),
        // A version is a partnership as it was signed: it has the upgrades of a partnership.
        new(RowKeys.Versions, true),
        new("contact|", true),
        new("session|", true),
        new("evaluation|", true),
        new("decision|", true),
        new("amendment|", true),
        new("request|", true),
        new(RowKeys.Files, true),
        new(RowKeys.Templates),
        new(RowKeys.AllExchanges),
        new(RowKeys.AllFeedback),
        new(RowKeys.Erasures),
        new(RowKeys.Listing),
        new(RowKeys.AllListed),
    ];

    /// <summary>What brings a row from the first version of its shape to the second, from that to the third, and so on.</summary>
    public IReadOnlyList<RowUpgrade> Upgrades { get; init; } = [];

    /// <summary>The version of the shape that this program writes.</summary>
    public int Schema => RowSchema.First + Upgrades.Count;

    /// <summary>The kind of a key, or null when there is none.</summary>
    public static RowKind? Of(string rowKey) => All.FirstOrDefault(kind => kind.Holds(rowKey));

    /// <summary>The id of the partnership that a key names, or null.</summary>
    public string? PartnershipOf(string rowKey) => IsOfPartnership ? rowKey[Prefix.Length..].Split('|')[0] : null;

    private bool Holds(string rowKey) =>
        Prefix.EndsWith('|') ? rowKey.Length > Prefix.Length && rowKey.StartsWith(Prefix, StringComparison.Ordinal) : rowKey == Prefix;
}
