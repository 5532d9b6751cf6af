using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Tests.Features.Reminders;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Where the rows of a conversation are: a file of its own, or the tables of Azurite, where a tenant of its own keeps it
/// apart from the others.</summary>
internal sealed class TalkPlace : IDisposable
{
    private static readonly AsyncLocal<ITableStore?> Shared = new();

    private readonly ITableStore? _shared = Shared.Value is { } shared ? new OwnReminders(shared) : null;
    private readonly string _folder = TestPaths.NewFolder();

    /// <summary>Lets the conversations that this test begins from here on keep their rows there.</summary>
    public static void Use(ITableStore store) => Shared.Value = store;

    /// <summary>The folder of the embedded file.</summary>
    public string Folder => _folder;

    public ITableStore Open() => _shared ?? new SqliteTableStore(_folder);

    public IFileStore OpenFiles() => new FolderFileStore(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
