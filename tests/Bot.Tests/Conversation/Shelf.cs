using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversation;

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
    public static Partnership School(PartnershipStatus status = PartnershipStatus.Active) =>
        CardSamples.Of(
            CardSamples.School().With([new(Fields.SignedOn, "2025-09-12"), new(Fields.PartnerId, "prevert")]),
            status,
            "school"
        ) with
        {
            OwnerId = "julie",
            OwnerName = "Julie Morel",
        };

    /// <summary>The care home of the second scenario, signed.</summary>
    public static Partnership SignedCareHome(PartnershipStatus status = PartnershipStatus.Active)
    {
        var draft = CareHome(status);
        return draft with
        {
            Answers = draft.Answers.With(
                CardSamples
                    .Sheet(
                        (Fields.Title, "Pages partagées aux Tilleuls"),
                        (Fields.Municipality, "Valmont-sur-Thouet"),
                        (Fields.Start, "2025-10-01"),
                        (Fields.End, "2027-09-30"),
                        (Fields.SignedOn, "2025-09-24"),
                        (Fields.PlannedSessions, 22),
                        (Fields.PartnerId, "tilleuls"),
                        (
                            Fields.Objectives,
                            AnswerSheet.Write<List<Objective>>([new("Offrir aux résidents un accès régulier à la lecture", null, null)])
                        ),
                        (
                            Fields.Criteria,
                            AnswerSheet.Write<List<Criterion>>([
                                new(
                                    0,
                                    CriterionKind.Quantitative,
                                    "Séances tenues (an 1, sur 11)",
                                    "séances",
                                    Direction.AtLeast,
                                    11,
                                    null,
                                    "carnet"
                                ),
                                new(
                                    0,
                                    CriterionKind.Quantitative,
                                    "Participants en moyenne",
                                    "personnes",
                                    Direction.AtLeast,
                                    12,
                                    null,
                                    "carnet"
                                ),
                                new(
                                    0,
                                    CriterionKind.Quantitative,
                                    "Documents perdus",
                                    "documents",
                                    Direction.AtMost,
                                    5,
                                    null,
                                    "inventaire"
                                ),
                            ])
                        )
                    )
                    .Values.Select(v => KeyValuePair.Create(v.Key, (object?)v.Value))
            ),
        };
    }

    /// <summary>A care home whose project is being written.</summary>
    public static Partnership CareHome(PartnershipStatus status = PartnershipStatus.ProjectDrafting) =>
        CardSamples.Of(
            CardSamples.Sheet(
                (Fields.PartnerName, "EHPAD Les Tilleuls"),
                (Fields.Mode, "external"),
                (Fields.PartnerKind, "elderlyResidence"),
                (Fields.Municipality, "Marnes"),
                (Fields.InitiatedBy, "library"),
                (Fields.ContactDate, "2026-01-05"),
                (Fields.ContactOutcome, "positive"),
                (Fields.Title, "Pages partagées")
            ),
            status,
            "care"
        ) with
        {
            OwnerId = "julie",
            OwnerName = "Julie Morel",
        };
}
