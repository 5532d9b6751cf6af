using PartnershipBot.Domain;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.Report;

/// <summary>What a library's rows say of each of its partnerships, for the figures of a year.</summary>
internal static class YearRecords
{
    public static async Task<IReadOnlyList<YearRecord>> ReadAsync(UnitOfWork work, CancellationToken ct)
    {
        var partnerships = (await work.QueryAsync(RowKeys.Partnerships, ct))
            .Select(PartnershipRows.Read)
            .OfType<Partnership>()
            .OrderByDescending(p => p.UpdatedAt)
            .ThenByDescending(p => p.Cycle);
        var sessions = await OfAsync(RowKeys.AllSessions, SessionRows.Read);
        var reviews = await OfAsync(RowKeys.Evaluations, row => FinishedReview.Read(AnswerSheet.Of(row.Columns)));
        var decisions = await OfAsync(RowKeys.Decisions, row => TakenDecision.Read(AnswerSheet.Of(row.Columns)));
        var amendments = await OfAsync(RowKeys.Amendments, row => AnswerSheet.Of(row.Columns));
        var requests = await OfAsync(RowKeys.Appeals, AppealRows.Read);
        return
        [
            .. partnerships.Select(p => new YearRecord(p)
            {
                Sessions = [.. sessions[p.Id]],
                Reviews = [.. reviews[p.Id]],
                Decisions = [.. decisions[p.Id]],
                AmendedOn = [.. amendments[p.Id].Select(a => a.Date(Fields.AmendmentSignedOn)).OfType<DateOnly>()],
                Requests = [.. requests[p.Id]],
            }),
        ];

        // Whatever cannot be read says nothing; « check » tells of it.
        async Task<ILookup<string, T>> OfAsync<T>(string prefix, Func<TableRow, T?> read)
            where T : class =>
            (await work.QueryAsync(prefix, ct))
                .Select(row => (Id: RowKeys.PartnershipOf(row.RowKey), Value: read(row)))
                .Where(row => row.Value is not null)
                .ToLookup(row => row.Id, row => row.Value!);
    }
}
