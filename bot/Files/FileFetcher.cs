using System.Net;
using PartnershipBot.Trust;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Files;

/// <summary>
/// Fetches a file that somebody has sent: from drives that are allowed or from the channel itself, no more than is taken, and looks what it
/// is.
/// </summary>
public sealed class FileFetcher(
    IHttpClientFactory clients,
    FileHosts hosts,
    IChannelFiles channel,
    TimeProvider clock,
    ILogger<FileFetcher> logger
)
{
    /// <summary>The most bytes that are taken.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>A turn is answered within nine seconds, storing included.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    /// <summary>Whether a file is where files may be fetched.</summary>
    public bool MayFetch(SentFile file) =>
        DataUri.Is(file.Url)
        || (Uri.TryCreate(file.Url, UriKind.Absolute, out var url) && (hosts.Allow(url) || channel.Has(url, file.ServiceUrl)));

    /// <summary>Fetches a file that is a copy of something on paper.</summary>
    /// <param name="about">The partnership, for the log.</param>
    public Task<Fetched> FetchAsync(SentFile file, string about, CancellationToken ct) => FetchAsync(file, about, Look, ct);

    /// <summary>Fetches a file of another kind.</summary>
    /// <param name="about">What it is for, for the log.</param>
    /// <param name="refuse">The key of why such bytes are not taken; null when they are.</param>
    public Task<Fetched> FetchAsync(SentFile file, string about, Func<byte[], string?> refuse, CancellationToken ct) =>
        FetchAsync(file, about, bytes => refuse(bytes) is { } why ? new Fetched.Not(why) : new Fetched.Here(bytes, FileType.Other), ct);

    private async Task<Fetched> FetchAsync(SentFile file, string about, Func<byte[], Fetched> look, CancellationToken ct)
    {
        if (!MayFetch(file))
        {
            return new Fetched.Not("fileHostRefused");
        }
        if (DataUri.Is(file.Url))
        {
            return DataUri.Read(file.Url) is { } data ? look(data) : new Fetched.Not("fileWrongType");
        }
        using var timeout = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            using var response = await AskAsync(new Uri(file.Url), file.ServiceUrl, either.Token);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                FileLog.NotFetched(logger, about, (int)response.StatusCode);
                return new Fetched.Not("fileNotFetched");
            }
            return response.Content.Headers.ContentLength > MostBytes || await ReadAsync(response, either.Token) is not { } bytes
                ? new Fetched.Not("fileTooLarge")
                : look(bytes);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            FileLog.NotFetchedAtAll(logger, about, e);
            return new Fetched.Not("fileNotFetched");
        }
    }

    /// <summary>Without a token wherever that is enough.</summary>
    private Task<HttpResponseMessage> AskAsync(Uri url, string serviceUrl, CancellationToken ct) =>
        channel.Has(url, serviceUrl)
            ? channel.GetAsync(url, serviceUrl, ct)
            : clients.CreateClient(FileServices.Client).GetAsync(url, HttpCompletionOption.ResponseHeadersRead, ct);

    private static Fetched Look(byte[] bytes) =>
        FileType.Of(bytes) switch
        {
            _ when bytes.Length > MostBytes => new Fetched.Not("fileTooLarge"),
            { MediaType: not null } type => new Fetched.Here(bytes, type),
            var type when type == FileType.Heic => new Fetched.Not("fileIsHeic"),
            _ => new Fetched.Not("fileWrongType"),
        };

    /// <summary>The bytes; null as soon as there are more than are taken, whatever the head of the answer said.</summary>
    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken ct)
    {
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, ct) is > 0 and var count)
        {
            if (read.Length + count > MostBytes)
            {
                return null;
            }
            read.Write(buffer, 0, count);
        }
        return read.ToArray();
    }
}
