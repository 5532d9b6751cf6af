namespace PartnershipBot.Storage.Export;

/// <summary>The names that stand in the lines of an export.</summary>
internal static class ExportNames
{
    public const string Head = "passerelle";
    public const string Exported = "exported";
    public const string Table = "table";
    public const string Partition = "partition";
    public const string Row = "row";
    public const string Columns = "columns";
    public const string Counts = "rows";
}
