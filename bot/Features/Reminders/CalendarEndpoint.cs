using System.Text;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Language;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.Reminders;

/// <summary>GET /calendar/….ics: the coming dates of a library, to whoever was given the link.</summary>
public static class CalendarEndpoint
{
    public static async Task<IResult> HandleAsync(
        string key,
        HttpContext http,
        RemindersOnDemand reminders,
        ReminderTruth truth,
        ITableStore store,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        // Neither kept on the way nor taken for anything but a file.
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (await reminders.LibraryOfAsync(key, ct) is not var (library, lang))
        {
            return TypedResults.NotFound();
        }
        var settings = ReminderSettings.Read(await truth.LibraryAsync(library, ct));
        var partnerships = await store
            .ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(RowKeys.Partnerships), ct)
            .Select(PartnershipRows.Read)
            .Where(p => p is not null)
            .Select(p => p!)
            .ToListAsync(ct);
        var now = clock.GetUtcNow();
        var file = CalendarFile.Write(CalendarFile.Dates(partnerships, settings, settings.DayOf(now)), new Texts(lang), now);
        return TypedResults.File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "partenariats.ics");
    }
}
