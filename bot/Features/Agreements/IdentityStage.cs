using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Agreements;

/// <summary>
/// Compléter la convention: what a legal text says of a partner and nobody asks in passing. It is asked once, and goes with the
/// partner to its next convention; what is passed stays in brackets in the text.
/// </summary>
public static class IdentityStage
{
    /// <summary>What a convention may hold beside what every one holds.</summary>
    public static readonly string[] Options =
    [
        "classLoans",
        "homeLoans",
        "autonomy",
        "digital",
        "deposit",
        "cultureHealth",
        "ticketing",
        "speakers",
        "premises",
        "subsidy",
        "shuttle",
        "catalogue",
        "minors",
        "volunteers",
    ];

    private static readonly string[] Forms =
    [
        "publicSchool",
        "privateSchool",
        "publicBody",
        "ownAuthority",
        "ccas",
        "otherAuthority",
        "association",
        "company",
        "state",
        "other",
    ];

    private static readonly string[] School = ["primarySchool", "middleSchool", "highSchool"];
    private static readonly string[] Care = ["elderlyResidence", "hospital"];
    private static readonly string[] Network = ["otherLibrary"];

    public static Stage Stage { get; } =
        new(
            "identity",
            "ID",
            "stageIdentity",
            "helpIdentity",
            [
                Choice("ID1", Fields.PartnerForm, Forms, SayOther, "other").OfEachPartner().WithOther().OfOnePartner().Skippable(),
                Text("ID2", Fields.PartnerManager, 2, 160)
                    .OfEachPartner()
                    .Naming()
                    .OfOnePartner()
                    .Skippable()
                    .OnlyWhen(Fields.PartnerForm, "privateSchool", "otherAuthority"),
                Text("ID3", Fields.PartnerSeat, 5, 200).OfEachPartner().Naming().OfOnePartner().Skippable(),
                Text("ID4", Fields.PartnerNumber, 3, 80).OfEachPartner().OfOnePartner().Skippable(),
                Text("ID5", Fields.Places, 3, 400).OfOnePartner().Skippable().Amended(),
                Option("ID6", ["classLoans", "homeLoans", "autonomy", "digital", "volunteers"], School),
                Option("ID7", ["deposit", "cultureHealth", "volunteers"], Care),
                Option("ID8", ["shuttle", "catalogue", "volunteers"], Network),
                Option("ID9", ["ticketing", "speakers", "premises", "subsidy", "minors", "volunteers"]),
            ]
        )
        {
            Waits = static _ => false,
        };

    private static Question Option(string id, string[] options, params string[] kinds) =>
        Choices(id, Fields.Options, [.. options, "none"], 0, 200)
            .Skippable()
            .AskedIf(answers =>
                answers.Text(Fields.PartnerKind) is { } kind
                && (kinds.Length > 0 ? kinds.Contains(kind) : !School.Concat(Care).Concat(Network).Contains(kind))
            );

    private static Outcome? SayOther(string form, Draft draft, ReadingContext context) =>
        form == "other"
            ? Precision(form, "askOtherPrecision", "comment", 3, 120, draft, context)
            : Changes.Accept((Fields.PartnerForm, form), (Fields.PartnerForm + "_comment", null));
}
