using System.Text.RegularExpressions;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>Who the parties are and who signs for them. Nothing is asserted that nobody has said.</summary>
internal sealed partial class PartyFacts(Partnership partnership, AnswerSheet library, DateOnly today)
{
    private static readonly string[] FeminineOwners =
    [
        "commune",
        "ville",
        "communauté",
        "communaute",
        "métropole",
        "metropole",
        "collectivité",
        "collectivite",
        "région",
        "region",
        "association",
        "intercommunalité",
        "intercommunalite",
    ];

    private static readonly string[] MasculineOwners = ["syndicat", "département", "departement", "pays", "pôle", "pole", "sivom", "sivu"];

    private readonly AnswerSheet _answers = partnership.Answers;
    private readonly Agreement _agreement = partnership.Agreement;
    private readonly Texts _texts = new(Lang.Fr);

    /// <summary>Whoever signs for the partner, those who only give their visa aside.</summary>
    public IReadOnlyList<Signatory> Signing => [.. _agreement.PartnerSignatories.Where(s => s.Capacity is not null)];

    /// <summary>Whoever gives a visa.</summary>
    public IReadOnlyList<Signatory> Visas => [.. _agreement.PartnerSignatories.Where(s => s.Capacity is null)];

    public Dictionary<string, bool> Conditions(string kind)
    {
        var form = _answers.Text(Fields.PartnerForm);
        var (own, theirs) = (_agreement.LibraryApproval, _agreement.PartnerApproval);
        var asOf = _agreement.SignedOn ?? today;
        return new Dictionary<string, bool>
        {
            ["severalParties"] = kind == "otherLibrary" && Signing.Count > 1,
            ["visa"] = Visas.Count > 0,
            ["ownerSeat"] = library.Has(Fields.OwnerSeat),
            ["ownerSiret"] = library.Has(Fields.OwnerSiret),
            ["partnerSeat"] = _answers.Has(Fields.PartnerSeat),
            ["partnerNumber"] = _answers.Has(Fields.PartnerNumber),
            ["delegated"] = _answers.Has(Fields.LibrarySignatory + "_delegation"),
            ["libraryApproved"] = own.Date <= asOf,
            ["libraryToApprove"] = own.Date > asOf,
            ["libraryBody"] = own.Body is not null,
            ["libraryNeedsNone"] = own.Status == ApprovalStatus.NotNeeded,
            ["libraryUndecided"] = own.Status is not (ApprovalStatus.Dated or ApprovalStatus.NotNeeded),
            ["partnerApproved"] = theirs.Date <= asOf,
            ["partnerToApprove"] = theirs.Date > asOf,
            ["partnerBody"] = theirs.Body is not null,
            ["partnerUndecided"] = theirs.Status is ApprovalStatus.Needed or ApprovalStatus.Unknown,
            ["approvals"] = own.Status != ApprovalStatus.NotNeeded || theirs.Status is ApprovalStatus.Dated or ApprovalStatus.Needed,
            ["formKnown"] = form is not null,
            ["formNoAssociation"] = PartnerKinds.Associations.Contains(kind) && form is not (null or "association"),
            ["formPublicSchool"] = form == "publicSchool",
            ["formPrivateSchool"] = form == "privateSchool",
            ["formPublicBody"] = form == "publicBody",
            // With several partners the kind of one and the form of another make no school.
            ["formSecondary"] = form == "publicBody" && (kind is "middleSchool" or "highSchool"),
            ["clubAssociation"] = form == "association" && PartnerKinds.Associations.Contains(kind),
            ["formFarmSchool"] = form == "farmSchool",
            ["formCcas"] = form == "ccas",
            ["formAuthority"] = form == "otherAuthority",
            ["formAssociation"] = form == "association",
            ["formCompany"] = form == "company",
            ["formState"] = form == "state",
            ["formOther"] = form == "other",
            ["localLaw"] = Courts.HasLocalLaw(_answers.Text(Fields.PartnerSeat) ?? library.Text(Fields.OwnerSeat)),
        };
    }

    /// <param name="conditions">What holds of the text.</param>
    public Dictionary<string, string?> Blanks(IReadOnlyDictionary<string, bool> conditions)
    {
        var (severalParties, isPrison) = (conditions["severalParties"], conditions["prison"]);
        var owner = Owner();
        var municipality = library.Text(Fields.LibraryMunicipality);
        return new Dictionary<string, string?>
        {
            ["library"] = library.Text(Fields.LibraryName),
            ["libraryMunicipality"] = municipality,
            ["atLibraryMunicipality"] = municipality is null ? null : FrenchPlace.At(municipality),
            ["owner"] = owner is null ? null : char.ToUpperInvariant(owner[0]) + owner[1..],
            ["theOwner"] = owner,
            ["ownerSeat"] = library.Text(Fields.OwnerSeat),
            ["ownerSiret"] = library.Text(Fields.OwnerSiret),
            ["librarySignatory"] = _agreement.LibrarySignatory?.Name,
            ["librarySignatoryCapacity"] = _agreement.LibrarySignatory?.Capacity,
            ["libraryDelegation"] = _answers.Text(Fields.LibrarySignatory + "_delegation"),
            ["libraryApprovalNumber"] = _answers.Text(Fields.LibraryApproval + "_number"),
            ["libraryApprovalDate"] = Day(_agreement.LibraryApproval.Date),
            ["libraryApprovalBody"] = InSentence(_agreement.LibraryApproval.Body),
            ["libraryNoApproval"] = InSentence(_answers.Text(Fields.LibraryApproval + "_reason")),
            ["partner"] = _answers.Text(Fields.PartnerName),
            ["atPartnerMunicipality"] = _answers.Text(Fields.Municipality) is { } place ? FrenchPlace.At(place) : null,
            ["partnerManager"] = _answers.Text(Fields.PartnerManager),
            ["partnerForm"] = _answers.Text(Fields.PartnerForm + "_comment"),
            ["partnerSeat"] = _answers.Text(Fields.PartnerSeat),
            ["partnerNumber"] = _answers.Text(Fields.PartnerNumber),
            ["partnerSignatoryList"] = Signing.Count == 0 ? null : FrenchCount.Several([.. Signing.Select(s => $"{s.Name}, {s.Capacity}")]),
            ["partnerApprovalDate"] = Day(_agreement.PartnerApproval.Date),
            ["partnerApprovalBody"] = InSentence(_agreement.PartnerApproval.Body),
            ["theOthers"] = TheOthers(severalParties, conditions["charter"]),
            ["toTheOthers"] = ToTheOthers(severalParties, conditions["charter"]),
            ["entity"] =
                severalParties ? null
                : isPrison ? $"l’État, {_answers.Text(Fields.PartnerName)}"
                : _answers.Text(Fields.PartnerName),
        };
    }

    /// <summary>« l’autre partie »; services of one authority are no parties.</summary>
    public static string TheOthers(bool areSeveral, bool isCharter) =>
        isCharter ? (areSeveral ? "les autres services" : "l’autre service")
        : areSeveral ? "les autres parties"
        : "l’autre partie";

    /// <summary>« à l’autre partie ».</summary>
    public static string ToTheOthers(bool areSeveral, bool isCharter) =>
        areSeveral
            ? TheOthers(areSeveral, isCharter).Replace("les ", "aux ", StringComparison.Ordinal)
            : $"à {TheOthers(areSeveral, isCharter)}";

    /// <summary>A signatory with the name of the authority that the capacity tells: « maire de Brion » signs for the commune.</summary>
    public static IReadOnlyDictionary<string, string?> Person(Signatory signatory)
    {
        var person = new Dictionary<string, string?> { ["name"] = signatory.Name, ["capacity"] = signatory.Capacity };
        if (signatory.Capacity is { } capacity && Mayoralty().Match(capacity) is { Success: true } match)
        {
            person["entity"] = $"la commune {match.Groups[1].Value}";
        }
        return person;
    }

    /// <summary>
    /// « la commune de Valmont » by its exact name; of a library whose mayor signs, its commune. Anything else is for somebody to say.
    /// </summary>
    private string? Owner()
    {
        if (library.Text(Fields.Owner) is { } said)
        {
            var name = WithoutArticle(said.Trim());
            var first = name.Split(' ', '\u00A0', '-')[0].ToLowerInvariant();
            return FeminineOwners.Contains(first) ? $"la {Lower(name)}"
                : MasculineOwners.Contains(first) ? $"le {Lower(name)}"
                : said.Trim();
        }
        return
            PersonReader.CapacityOf(_agreement.LibrarySignatory?.Capacity) == SignatoryCapacity.Mayor
            && library.Text(Fields.LibraryMunicipality) is { } municipality
            ? $"la commune {FrenchPlace.Of(municipality)}"
            : null;
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("la ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("le ", StringComparison.OrdinalIgnoreCase)
            ? name[3..]
            : name;

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>« Conseil municipal » within a sentence; what is written in capitals, such as « CA », stays so.</summary>
    private static string? InSentence(string? words) =>
        words is { Length: > 1 } && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private string? Day(DateOnly? date) => date is { } day ? _texts.Value(day) : null;

    [GeneratedRegex(
        @"mair(?:e|esse)\s+((?:de la|de l[’']|du|des|de|d[’'])\s?.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Mayoralty();
}
