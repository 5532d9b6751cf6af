using PartnershipBot.Storage;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Conversations;

/// <summary>Where the rows of a conversation are: a file of its own, or the tables of Azurite, where a tenant of its own keeps it
/// apart from the others.</summary>
internal sealed class TalkPlace : IDisposable
{
    private static readonly AsyncLocal<string?> Connection = new();

    private readonly string? _connection = Connection.Value;
    private readonly string _folder = TestPaths.NewFolder();

    /// <summary>Lets the conversations that this test begins from here on keep their rows there.</summary>
    public static void Use(string connectionString) => Connection.Value = connectionString;

    public ITableStore Open() => _connection is { } connection
        ? new AzureTableStore(connection, TimeProvider.System)
        : new SqliteTableStore(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
