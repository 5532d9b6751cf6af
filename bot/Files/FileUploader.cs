using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PartnershipBot.Files;

/// <summary>
/// Puts bytes into an upload session of OneDrive or SharePoint, in pieces, each tried several times. No token goes with them: the
/// address itself is the right to write there.
/// </summary>
/// <remarks>https://learn.microsoft.com/graph/api/driveitem-createuploadsession</remarks>
public sealed class FileUploader(IHttpClientFactory clients, FileHosts hosts, Pause pause, TimeProvider clock, ILogger<FileUploader> logger)
{
    /// <summary>Bytes of a piece: sessions take multiples of 320 KiB, the last piece aside.</summary>
    public const int PieceBytes = 10 * 320 * 1024;

    /// <summary>The most bytes that are sent at all.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>The most bytes of an answer of a drive; those that say which pieces are missing have some hundred.</summary>
    public const int MostOfAnswer = 64 * 1024;

    private const int MostTries = 5;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestUpload = TimeSpan.FromMinutes(5);

    /// <summary>Uploads a whole file.</summary>
    /// <param name="about">The partnership, for the log.</param>
    public async Task<UploadOutcome> PutAsync(Uri to, byte[] bytes, string about, CancellationToken ct)
    {
        if (!hosts.Allow(to) || bytes.Length > MostBytes)
        {
            FileLog.NotSent(logger, about, to.Host, bytes.Length);
            return UploadOutcome.Failed;
        }
        using var timeout = new CancellationTokenSource(LongestUpload, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        try
        {
            var next = 0;
            while (next < bytes.Length)
            {
                var (status, expected) = await PutPieceAsync(to, bytes, next, about, either.Token);
                switch (status)
                {
                    case HttpStatusCode.OK or HttpStatusCode.Created:
                        return UploadOutcome.Done;
                    case HttpStatusCode.Accepted when expected > next && expected < bytes.Length:
                        next = expected;
                        break;
                    case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone:
                        FileLog.Refused(logger, about, (int)status);
                        return UploadOutcome.Expired;
                    default:
                        FileLog.Refused(logger, about, (int)status);
                        return UploadOutcome.Failed;
                }
            }
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            FileLog.NotReached(logger, about, e);
        }
        return UploadOutcome.Failed;
    }

    /// <summary>One piece, as often as it takes; and where the next one begins.</summary>
    private async Task<(HttpStatusCode Status, int Next)> PutPieceAsync(Uri to, byte[] bytes, int from, string about, CancellationToken ct)
    {
        var length = Math.Min(PieceBytes, bytes.Length - from);
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan? after = null;
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Put, to) { Content = new ByteArrayContent(bytes, from, length) };
                request.Content.Headers.ContentRange = new ContentRangeHeaderValue(from, from + length - 1, bytes.Length);
                using var response = await clients
                    .CreateClient(FileServices.Client)
                    .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
                if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
                {
                    // It is there already: the answer to an earlier try got lost.
                    return await AskAsync(to, bytes.Length, ct);
                }
                if (!IsForLater(response.StatusCode) || attempt == MostTries)
                {
                    return (
                        response.StatusCode,
                        response.StatusCode == HttpStatusCode.Accepted ? await NextAsync(response, ct) ?? from + length : 0
                    );
                }
                after = After(response.Headers.RetryAfter);
                FileLog.Again(logger, about, attempt, (int)response.StatusCode);
            }
            catch (Exception e)
                when (attempt < MostTries && !ct.IsCancellationRequested && e is HttpRequestException or OperationCanceledException)
            {
                ct.ThrowIfCancellationRequested();
                FileLog.Again(logger, about, attempt, 0);
            }
            var wait = after ?? (FirstPause * Math.Pow(2, attempt - 1)) + TimeSpan.FromMilliseconds(Random.Shared.Next(500));
            await pause(wait < LongestPause ? wait : LongestPause, ct);
        }
    }

    /// <summary>Asks what the session still waits for; nothing at all means that it has everything.</summary>
    private async Task<(HttpStatusCode Status, int Next)> AskAsync(Uri to, int total, CancellationToken ct)
    {
        using var response = await clients.CreateClient(FileServices.Client).GetAsync(to, HttpCompletionOption.ResponseHeadersRead, ct);
        return response.StatusCode != HttpStatusCode.OK ? (response.StatusCode, 0)
            : await NextAsync(response, ct) is { } next && next < total ? (HttpStatusCode.Accepted, next)
            : (HttpStatusCode.Created, 0);
    }

    /// <summary>The beginning of the first range that is missing, or null when none is named.</summary>
    private static async Task<int?> NextAsync(HttpResponseMessage response, CancellationToken ct)
    {
        try
        {
            // The bytes of an answer are bounded too, whoever gives it.
            await response.Content.LoadIntoBufferAsync(MostOfAnswer, ct);
            using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(ct));
            return
                json.RootElement.TryGetProperty("nextExpectedRanges", out var ranges)
                && ranges.ValueKind == JsonValueKind.Array
                && ranges.GetArrayLength() > 0
                && int.TryParse(ranges[0].GetString()?.Split('-')[0], out var next)
                ? next
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private TimeSpan? After(RetryConditionHeaderValue? retry) =>
        retry?.Delta ?? (retry?.Date is { } date && date - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : null);

    private static bool IsForLater(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500;
}
