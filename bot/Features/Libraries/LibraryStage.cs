using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.People;
using static PartnershipBot.Interview.Define;

namespace PartnershipBot.Features.Libraries;

/// <summary>What is asked once of the library itself: when first needed, and in « paramètres ».</summary>
public static class LibraryStage
{
    public static readonly Question Name = Text("LB1", "library.name", 2, 120).Essential() with { IsOfLibrary = true };

    public static readonly Question Municipality = Text("LB2", "library.municipality", 1, 80, MunicipalityName)
        .Essential()
        .InParts(new AnswerPart(AnswerPart.Listed, "askListedMunicipality", AnswerPartKind.Municipality))
        .FoundBy(new Finder(static (said, _) => PlaceMention.Find(said)) { Beside = ["LB1"] }) with
    {
        IsOfLibrary = true,
    };

    public static readonly Question Service = Text("LB3", "library.serviceName", 2, 80)
        .Skippable()
        .Proposing(static c => c.Texts.TheService)
        .ByDefault(static c => c.Texts.TheService) with
    {
        IsOfLibrary = true,
    };

    public static readonly Question ServiceAddress = Of(
            "LB4",
            Fields.ServiceAddress,
            AnswerKind.EmailOrPhone,
            new ContactChannelAnswerReader()
        )
        .Skippable() with
    {
        IsOfLibrary = true,
    };

    public static readonly Question ServiceCatalogue = Of(
            "LB5",
            Fields.ServiceCatalogue,
            AnswerKind.List,
            new ListAnswerReader<string>(15, 3, 80, static (item, _, _, _) => (item, null), static (item, _) => item)
        )
        .Skippable() with
    {
        IsOfLibrary = true,
    };

    public static Stage Stage { get; } =
        new("library", "LB", "stageLibrary", "helpLibrary", [Name, Municipality, Service, ServiceAddress, ServiceCatalogue]);

    private static Outcome? MunicipalityName(string name, Draft draft, ReadingContext context) =>
        MunicipalityReader.Read(draft.Part(AnswerPart.Listed) ?? name) is { } kept
            ? Changes.Accept((context.Question.Column, kept))
            : Refuse("municipalityInvalid");
}
