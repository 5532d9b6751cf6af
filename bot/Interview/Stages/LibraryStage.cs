using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using static PartnershipBot.Interview.Stages.Define;

namespace PartnershipBot.Interview.Stages;

/// <summary>What is asked once of the library itself: when first needed, and in « paramètres ».</summary>
public static class LibraryStage
{
    public static readonly Question Name = Text("LB1", "library.name", 2, 120).Essential() with { IsOfLibrary = true };

    public static readonly Question Municipality =
        Text("LB2", "library.municipality", 2, 80, MunicipalityName).Essential() with { IsOfLibrary = true };

    public static readonly Question Service = Text("LB3", "library.serviceName", 2, 80).Skippable()
        .Proposing(static c => c.Texts.Service).ByDefault(static _ => Texts.DefaultService) with
    { IsOfLibrary = true };

    public static Stage Stage { get; } = new("library", "LB", "stageLibrary", "helpLibrary", [Name, Municipality, Service]);

    private static Outcome? MunicipalityName(string name, Draft draft, ReadingContext context) =>
        MunicipalityReader.IsValid(name) ? null : Refuse("municipalityInvalid");
}
