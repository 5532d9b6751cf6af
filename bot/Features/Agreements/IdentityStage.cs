using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
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
        "card",
        "entente",
        "minors",
        "volunteers",
    ];

    private static readonly string[] Secondary = ["middleSchool", "highSchool"];
    private static readonly string[] Care = ["elderlyResidence", "hospital"];
    private static readonly string[] InCharge = ["earlyChildhood", "prison"];

    /// <summary>The kinds whose options are asked in a question of their own.</summary>
    private static readonly string[] WithOwnOptions = ["primarySchool", .. Secondary, .. Care, .. InCharge, "otherLibrary"];

    public static Stage Stage { get; } =
        new(
            "identity",
            "ID",
            "stageIdentity",
            "helpIdentity",
            [
                Choice("ID1", Fields.PartnerForm, LegalForms.All, SayOther, "other")
                    .Showing(static answers => LegalForms.Of(answers.Text(Fields.PartnerKind)))
                    .OfEachPartner()
                    .WithOther()
                    .OfOnePartner()
                    .Skippable(),
                Text("ID2", Fields.PartnerManager, 2, 160)
                    .OfEachPartner()
                    .Naming()
                    .OfOnePartner()
                    .Skippable()
                    .OnlyWhen(Fields.PartnerForm, "privateSchool", "otherAuthority"),
                Text("ID3", Fields.PartnerSeat, 5, 200).OfEachPartner().Naming().OfOnePartner().Skippable(),
                Text("ID4", Fields.PartnerNumber, 3, 80).OfEachPartner().OfOnePartner().Skippable(),
                Text("ID10", Fields.Adults, 1, 160)
                    .OfEachPartner()
                    .OfOnePartner()
                    .Skippable()
                    .OnlyWhen(Fields.PartnerKind, ["primarySchool", .. Secondary, "earlyChildhood", "teenClub"]),
                Text("ID11", Fields.Groups, 2, 300)
                    .OfEachPartner()
                    .OfOnePartner()
                    .Skippable()
                    .Amended()
                    .OnlyWhen(Fields.PartnerKind, ["primarySchool", .. Secondary, "earlyChildhood"]),
                Text("ID12", Fields.Wards, 2, 300).OfEachPartner().OfOnePartner().Skippable().OnlyWhen(Fields.PartnerKind, "hospital"),
                Text("ID13", Fields.AccessNotice, 1, 80, Length)
                    .OfEachPartner()
                    .OfOnePartner()
                    .Skippable()
                    .OnlyWhen(Fields.PartnerKind, "prison"),
                Text("ID14", Fields.Lead, 3, 160)
                    .Naming()
                    .OfOnePartner()
                    .Skippable()
                    .Proposing(static c => c.Library.Text(Fields.LibraryName))
                    .OnlyWhen(Fields.PartnerKind, "otherLibrary"),
                Text("ID5", Fields.Places, 3, 400).OfOnePartner().Skippable().Amended(),
                Option("ID6", ["classLoans", "homeLoans", "volunteers"], "primarySchool"),
                Option("ID15", ["autonomy", "digital", "volunteers"], Secondary),
                Option("ID7", ["deposit", "cultureHealth", "volunteers"], Care),
                Option("ID8", ["shuttle", "catalogue", "card", "entente", "volunteers"], "otherLibrary"),
                Option("ID16", ["speakers", "volunteers"], InCharge),
                Option("ID9", ["ticketing", "speakers", "premises", "subsidy", "minors", "volunteers"]),
                LongText("ID17", Fields.AidValue, 2, 400)
                    .OfOnePartner()
                    .Skippable()
                    .Amended()
                    .AskedIf(static answers => answers.List<string>(Fields.Options).Intersect(["premises", "subsidy"]).Any()),
            ]
        )
        {
            Waits = static _ => false,
        };

    private static Question Option(string id, string[] options, params string[] kinds) =>
        Choices(id, Fields.Options, [.. options, "none"], 0, 200)
            .Skippable()
            .AskedIf(answers =>
                answers.Text(Fields.PartnerKind) is { } kind && (kinds.Length > 0 ? kinds.Contains(kind) : !WithOwnOptions.Contains(kind))
            );

    /// <summary>A bare number counts days.</summary>
    private static Outcome? Length(string said, Draft draft, ReadingContext context) =>
        int.TryParse(said.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and < 1000
            ? Changes.Accept((context.Question.Column, new Texts(Lang.Fr).Say(days == 1 ? "daysOne" : "daysMany", ("count", days))))
            : null;

    private static Outcome? SayOther(string form, Draft draft, ReadingContext context) =>
        form == "other"
            ? Precision(form, "askOtherPrecision", "comment", 3, 120, draft, context)
            : Changes.Accept((Fields.PartnerForm, form), (Fields.PartnerForm + "_comment", null));
}
