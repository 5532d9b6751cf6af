using PartnershipBot.Documents;
using PartnershipBot.Partnerships;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Files;

/// <summary>Makes the file of a convention from what is stored: of one that is signed, from the version that was signed last.</summary>
public static class AgreementReader
{
    /// <returns>Null when the partnership is not there, or was put aside.</returns>
    public static async Task<NamedFile?> ReadAsync(UnitOfWork work, string partnershipId, DateOnly today, CancellationToken ct)
    {
        if (await work.GetAsync(RowKeys.Partnership(partnershipId), ct) is not { } row
            || PartnershipRows.Read(row) is not { DiscardedAt: null } partnership)
        {
            return null;
        }
        var library = AnswerSheet.Of((await work.GetAsync(RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>());
        var number = 1 + (partnership.Answers.Whole(Fields.Amendments) ?? 0);
        var signed = partnership.IsSigned && await work.GetAsync(RowKeys.Version(partnershipId, number), ct) is { } version
            ? PartnershipRows.ReadVersion(version, partnershipId)
            : null;
        return AgreementFile.Of(signed ?? partnership, library, today);
    }
}
