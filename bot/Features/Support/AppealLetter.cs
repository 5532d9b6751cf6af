using PartnershipBot.Conversation.Papers;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Support;

/// <summary>The letter that asks the département's service for support.</summary>
public static class AppealLetter
{
    /// <summary>The draft of a letter about one partnership.</summary>
    /// <param name="to">The service's e-mail address; null when none is known.</param>
    public static Letter Draft(Texts texts, Partnership partnership, Appeal request, Correspondent from, string? to) =>
        Draft(texts, partnership, AppealNeeds.Lines(request, texts), from, to);

    /// <summary>
    /// What the project asks for as a letter, before anything of it is a request of its own; null where it asks for nothing, or where
    /// it is not known yet with whom and when.
    /// </summary>
    public static Letter? OfProject(Texts texts, Partnership partnership, Correspondent from)
    {
        var answers = partnership.Answers;
        var needs = answers
            .List<string>(Fields.SupportNeeds)
            .Where(need => need != "none" && Appeal.Needs.Contains(need))
            .Select(need =>
                need == "other" && answers.Text(Fields.SupportNeeds + "_comment") is { } said
                    ? said
                    : texts.Choice(SessionQuestions.SupportRequest, need)
            )
            .ToList();
        return
            needs.Count == 0
            || partnership.Agreement is not { Start: not null, End: not null }
            || partnership.OfPartners(Fields.PartnerName).Count == 0
            || partnership.OfPartners(Fields.Municipality).Count == 0
            ? null
            : Draft(texts, partnership, string.Join('\n', needs.Select(need => $"- {need}")), from, null);
    }

    private static Letter Draft(Texts texts, Partnership partnership, string needs, Correspondent from, string? to)
    {
        var agreement = partnership.Agreement;
        return from.Write(
            texts,
            to,
            "letterSupportSubject",
            "letterSupportBody",
            [
                ("title", partnership.Name),
                ("start", Day(agreement.Start)),
                ("end", Day(agreement.End)),
                ("partner", new Together([.. partnership.OfPartners(Fields.PartnerName)])),
                ("municipality", new Together([.. partnership.OfPartners(Fields.Municipality)])),
                ("needs", needs),
            ]
        );
    }

    /// <summary>The service, whose postal address nobody asked for.</summary>
    internal static IReadOnlyList<string> To(PaperSource source) =>
        [ServiceName.Read(source.Library.Text(Fields.ServiceName) ?? Texts.DefaultService, Lang.Fr).Fill("TheService")!];

    /// <summary>What is signed has both days.</summary>
    private static object Day(DateOnly? day) => day is { } date ? date : "…";
}
