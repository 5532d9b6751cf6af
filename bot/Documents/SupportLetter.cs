using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Documents;

/// <summary>The letter that asks the département's service for support.</summary>
public static class SupportLetter
{
    /// <summary>The draft of a letter about one partnership.</summary>
    public static Letter Draft(Texts texts, Partnership partnership, SupportRequest request, Correspondent from)
    {
        var agreement = partnership.Agreement;
        var body = texts.Say(
            "letterSupportBody",
            [
                ("title", partnership.Name),
                ("start", Day(agreement.Start)),
                ("end", Day(agreement.End)),
                ("partner", partnership.Answers.Text(Fields.PartnerName) ?? ""),
                ("municipality", partnership.Answers.Text(Fields.Municipality) ?? ""),
                ("service", texts.Service),
                ("needs", $"- {SupportNeeds.Describe(request, texts)}"),
                .. from.Blanks,
            ]);
        return new Letter(null, texts.Say("letterSupportSubject", ("title", partnership.Name)), Correspondent.WithoutUnknown(body));
    }

    /// <summary>What is signed has both days.</summary>
    private static object Day(DateOnly? day) => day is { } date ? date : "…";
}
