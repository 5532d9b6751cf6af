namespace PartnershipBot.Storage.Rows;

/// <summary>Where a person, a team or a group can be reached (table of conversations).</summary>
/// <param name="Tenant">The partition.</param>
/// <param name="Key">Who: <c>person|id</c>, <c>team|id</c> or <c>group|id</c>.</param>
/// <param name="Conversation">The conversation's id.</param>
/// <param name="Channel">The channel's id.</param>
/// <param name="Reference">The SDK's reference, as JSON.</param>
/// <param name="Language">The language chosen there.</param>
/// <param name="Name">The person's or the team's name, as the client gives it; empty when it gave none.</param>
public sealed record AddressRow(
    string Tenant,
    string Key,
    string Conversation,
    string Channel,
    string Reference,
    string Language,
    string Name
)
{
    /// <summary>The library that the person has chosen in the personal chat; empty for their own.</summary>
    public string Library { get; init; } = "";

    /// <summary>The row as it was stored, or null when it is none that can be read.</summary>
    public static AddressRow? Read(string tenant, TableRow row) =>
        row.Columns.GetValueOrDefault("conversation") is string conversation
        && row.Columns.GetValueOrDefault("reference") is string reference
            ? new AddressRow(tenant, row.RowKey, conversation, Text(row, "channel"), reference, Text(row, "language"), Text(row, "name"))
            {
                Library = Text(row, "library"),
            }
            : null;

    public Dictionary<string, object> Write()
    {
        var columns = new Dictionary<string, object>
        {
            ["conversation"] = Conversation,
            ["channel"] = Channel,
            ["reference"] = Reference,
            ["language"] = Language,
            ["name"] = Name,
        };
        if (Library.Length > 0)
        {
            columns["library"] = Library;
        }
        return columns;
    }

    private static string Text(TableRow row, string column) => row.Columns.GetValueOrDefault(column) as string ?? "";
}
