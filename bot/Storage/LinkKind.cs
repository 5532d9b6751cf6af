namespace PartnershipBot.Storage;

/// <summary>What sort of file a link leads to. Its text is the partition of the links of that sort.</summary>
public readonly record struct LinkKind
{
    /// <summary>A document of a partnership.</summary>
    public static readonly LinkKind Document = new("documents");

    /// <summary>The calendar file of a library.</summary>
    public static readonly LinkKind Calendar = new("calendar");

    private static readonly LinkKind[] All = [Document, Calendar];

    private readonly string _text;

    private LinkKind(string text) => _text = text;

    /// <summary>The kind of a partition, or null when no links stand there.</summary>
    public static LinkKind? Parse(string? partition) => All.Cast<LinkKind?>().FirstOrDefault(kind => kind.ToString() == partition);

    /// <summary>The partition of such links.</summary>
    public override string ToString() => _text;
}
