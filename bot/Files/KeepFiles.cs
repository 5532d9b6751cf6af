using PartnershipBot.Storage;
using PartnershipBot.Turns;

namespace PartnershipBot.Files;

/// <summary>Keeps the files that a turn has made before its batch names them: no row ever names a file that is not there.</summary>
public sealed class KeepFiles(IFileStore files) : IBeforeCommit
{
    public async Task PrepareAsync(Turn turn, CancellationToken ct)
    {
        foreach (var file in turn.Effects.Of<KeptFile>())
        {
            await files.PutAsync(file.Library, file.Bytes, ct);
        }
    }
}
