namespace PartnershipBot.Storage;

/// <summary>
/// Keeps files by what is in them: the name of a file is the SHA-256 of its bytes, so that the same file is there once and never
/// changes. A file is taken away when what names it is erased; one that no row names is harmless.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps a file; when this returns, it is there for good.</summary>
    /// <param name="library">Whose it is: the files of each library are apart.</param>
    /// <returns>Its SHA-256, in small hexadecimal digits.</returns>
    /// <exception cref="TableUnavailableException">The store cannot be used now.</exception>
    Task<string> PutAsync(string library, ReadOnlyMemory<byte> bytes, CancellationToken ct);

    /// <summary>The bytes of a file; null when it is not there, or is not any more what it was.</summary>
    /// <exception cref="TableUnavailableException">The store cannot be used now.</exception>
    Task<byte[]?> GetAsync(string library, string hash, CancellationToken ct);

    /// <summary>Takes a file away; nothing happens when it is not there.</summary>
    /// <exception cref="TableUnavailableException">The store cannot be used now.</exception>
    Task DeleteAsync(string library, string hash, CancellationToken ct);
}
