using PartnershipBot.Files;
using PartnershipBot.Storage;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements;

/// <summary>GET /documents/…: a document of a library, to whoever was given the link.</summary>
public static class DocumentEndpoint
{
    /// <summary>What its addresses begin with, behind the program's own.</summary>
    public const string Path = "documents/";

    public static async Task<IResult> HandleAsync(
        string key,
        HttpContext http,
        DocumentLinks links,
        IDocuments reader,
        ITableStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        // Neither kept on the way nor taken for anything but a file.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return
            await links.FindAsync(key, ct) is { } link
            && await reader.ReadAsync(new UnitOfWork(store, Tables.Libraries, link.Library), link, Turn.DayOf(clock.GetUtcNow()), ct)
                is { } file
            ? TypedResults.File(file.Bytes, file.ContentType, file.Name)
            : TypedResults.NotFound();
    }
}
