using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Support;

/// <summary>The letter that asks the département's service for support.</summary>
public static class AppealLetter
{
    /// <summary>The draft of a letter about one partnership.</summary>
    /// <param name="to">The service's e-mail address; null when none is known.</param>
    public static Letter Draft(Texts texts, Partnership partnership, Appeal request, Correspondent from, string? to)
    {
        var agreement = partnership.Agreement;
        var body = texts.Say(
            "letterSupportBody",
            [
                ("title", partnership.Name),
                ("start", Day(agreement.Start)),
                ("end", Day(agreement.End)),
                ("partner", new Together([.. partnership.OfPartners(Fields.PartnerName)])),
                ("municipality", new Together([.. partnership.OfPartners(Fields.Municipality)])),
                ("needs", AppealNeeds.Lines(request, texts)),
                .. from.Blanks,
            ]
        );
        return new Letter(to, texts.Say("letterSupportSubject", ("title", partnership.Name)), Correspondent.WithoutUnknown(body));
    }

    /// <summary>What is signed has both days.</summary>
    private static object Day(DateOnly? day) => day is { } date ? date : "…";
}
