using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Gallery;

/// <summary>Forms that are filled in already, over a team’s conversation, or offer what the library has.</summary>
internal static class GalleryForms
{
    private static readonly Dictionary<string, string> Nothing = [];
    private static readonly Dictionary<string, Phrase> NoErrors = [];

    public static IEnumerable<(string Name, AdaptiveCard Card)> Of(CardContext ctx)
    {
        var wrong = new Dictionary<string, Phrase> { ["CT1"] = new("textExpected") };
        yield return (
            "filled form/Message",
            FilledFormCard.For(InWindow(ctx), ContactStage.Stage, AnswerSheet.Empty, AnswerSheet.Empty, Filled(), [], NoErrors)
        );
        yield return (
            "filled form/Wrong",
            FilledFormCard.For(ctx, ContactStage.Stage, AnswerSheet.Empty, AnswerSheet.Empty, Filled(), ["Bonjour."], wrong)
        );
        yield return (
            "pick/Partner",
            PickCard.For(
                ctx,
                ctx.Texts.Say("exchangeAskPartner"),
                SearchedChoices.Partner,
                GallerySamples.Partners(CardSamples.School()),
                Verbs.PickPartner,
                (DataKeys.Dialog, "exchange")
            )
        );
        yield return (
            "form/Partners",
            FormCard.For(
                ctx with
                {
                    Partners = GallerySamples.Partners(CardSamples.School()),
                    Towns = Towns,
                },
                ContactStage.Stage,
                CardSamples.Of(AnswerSheet.Empty),
                AnswerSheet.Empty,
                0,
                Nothing,
                NoErrors
            )
        );
        yield return (
            "team form/Project",
            TeamFormCard.For(
                ctx with
                {
                    Team = new TeamPlace("28:bot", true),
                },
                ProjectStage.Stage,
                GalleryCards.School(PartnershipStatus.ProjectDrafting) with
                {
                    Answers = CardSamples.School().With([new(Fields.Rhythm, null), new("limits_library", null)]),
                },
                CardSamples.Library,
                0,
                [],
                Nothing,
                NoErrors
            )
        );
        foreach (var bundle in Questions.Stages.SelectMany(s => s.Own).Select(q => q.Together).OfType<Bundle>().Distinct())
        {
            var stage = Questions.Stages.First(s => s.Own.Any(q => q.Together == bundle));
            yield return (
                $"bundle/{bundle.Id}",
                BundleCard.For(
                    ctx,
                    stage,
                    bundle,
                    [.. stage.Own.Where(q => q.Together == bundle).Select(q => (new Slot(q), (string?)ctx.Texts.Example(q.Id)))]
                )
            );
        }
    }

    /// <summary>The municipalities of a library’s partners.</summary>
    private static readonly (string, string)[] Towns =
    [
        .. new[] { "Brissac", "Thouars-la-Neuve", "Valmont-sur-Thouet" }.Select(t => (t, t)),
    ];

    /// <summary>The context of the window that the action on a message opens.</summary>
    private static CardContext InWindow(CardContext ctx) =>
        ctx with
        {
            TakesExecute = false,
            IsWindow = true,
            Partners = GallerySamples.Partners(CardSamples.School()),
            Towns = Towns,
        };

    /// <summary>A form that a partner’s message filled in.</summary>
    private static FilledForm Filled() =>
        new(
            ["CT1", "CT5", "CT6", "CT7"],
            new Dictionary<string, string>
            {
                ["CT1"] = "École primaire Jacques-Prévert",
                ["CT5"] = "Valmont-sur-Thouet",
                ["CT6"] = "Mme Claire Martin, directrice",
                ["CT7"] = "direction@ecole-prevert.example",
            },
            new Dictionary<string, string>
            {
                ["CT1"] = "l’école primaire Jacques-Prévert de Valmont-sur-Thouet",
                ["CT6"] = "Claire Martin, directrice",
            }
        );
}
