using Newtonsoft.Json.Linq;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversation.Forms;

/// <summary>Forms as a client gets them.</summary>
internal static class FormSamples
{
    public static readonly Dictionary<string, string> Nothing = [];
    public static readonly Dictionary<string, Phrase> NoErrors = [];

    public static AnswerSheet HalfProject() =>
        CardSamples.Sheet(
            (Fields.Title, "Une classe, un livre"),
            (
                Fields.Objectives,
                AnswerSheet.Write<List<Objective>>([
                    new("Faire découvrir la médiathèque", "Toucher des familles", null),
                    new("Développer l’emprunt", null, "Des livres renouvelés"),
                ])
            )
        );

    public static AnswerSheet LibraryWithService() =>
        CardSamples.Library.With([KeyValuePair.Create(Fields.ServiceName, (object?)"médiathèque départementale")]);

    public static JObject Form(
        Stage stage,
        AnswerSheet answers,
        int page = 0,
        AnswerSheet? library = null,
        Dictionary<string, string>? typed = null,
        Dictionary<string, Phrase>? errors = null
    ) =>
        CardJson.Of(
            FormCard.For(
                CardSamples.Context(),
                stage,
                CardSamples.Of(answers),
                library ?? LibraryWithService(),
                page,
                typed ?? Nothing,
                errors ?? NoErrors
            )
        );
}
