using PartnershipBot.Partnerships;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversations;

/// <summary>Puts partnerships into the library of a talk, as if they had been answered before.</summary>
internal static class Shelf
{
    public static async Task PutAsync(this Talk talk, params Partnership[] partnerships)
    {
        foreach (var partnership in partnerships)
        {
            await talk.PutAsync(RowKeys.Partnership(partnership.Id), PartnershipRows.Write(partnership));
        }
    }

    public static Task PutAsync(this Talk talk, string rowKey, IReadOnlyDictionary<string, object> columns) =>
        talk.Store.BatchAsync(Tables.Libraries, talk.Library, [TableWrite.Upsert(rowKey, columns)], CancellationToken.None);

    public static async Task<Partnership> ReadAsync(this Talk talk, string id) =>
        PartnershipRows.Read((await talk.RowsAsync(RowKeys.Partnership(id))).Single())!;

    /// <summary>The school of the first scenario, signed.</summary>
    public static Partnership School(PartnershipStatus status = PartnershipStatus.Active) => CardSamples.Of(
        CardSamples.School().With([new(Fields.SignedOn, "2025-09-12"), new(Fields.PartnerId, "prevert")]), status, "school") with
    {
        OwnerId = "julie",
        OwnerName = "Julie Morel",
    };

    /// <summary>A care home whose project is being written.</summary>
    public static Partnership CareHome(PartnershipStatus status = PartnershipStatus.ProjectDrafting) => CardSamples.Of(
        CardSamples.Sheet(
            (Fields.PartnerName, "EHPAD Les Tilleuls"), (Fields.Mode, "external"), (Fields.PartnerKind, "elderlyResidence"),
            (Fields.Municipality, "Marnes"), (Fields.InitiatedBy, "library"), (Fields.ContactDate, "2026-01-05"), (Fields.ContactOutcome, "positive"),
            (Fields.Title, "Pages partagées")),
        status, "care") with
    {
        OwnerId = "julie",
        OwnerName = "Julie Morel",
    };
}
