using PartnershipBot.Storage;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Files;

/// <summary>Takes files that people send, and gives them back.</summary>
public sealed class SignedCopies(FileFetcher fetcher, IFileStore store)
{
    /// <summary>Whether a file is where files may be fetched.</summary>
    public bool MayFetch(SentFile file) => fetcher.MayFetch(file);

    /// <summary>Fetches a file and keeps it; what no row names later is harmless.</summary>
    /// <param name="library">Whose it will be.</param>
    /// <param name="about">The partnership, for the log.</param>
    public async Task<Taken> TakeAsync(SentFile file, string library, string about, CancellationToken ct)
    {
        switch (await fetcher.FetchAsync(file, about, ct))
        {
            case Fetched.Here(var bytes, var type):
                return new Taken.Kept(await store.PutAsync(library, bytes, ct), type.MediaType!, bytes.Length);
            case Fetched.Not not:
                return new Taken.Not(not.Sentence);
            default:
                throw new InvalidOperationException("There is no third case.");
        }
    }
}
