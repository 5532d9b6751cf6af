using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Agreements;

public sealed class AgreementCardTests
{
    private static readonly Texts French = new(Lang.Fr);

    [Fact]
    public void It_says_who_agrees_on_what()
    {
        var card = Agreement(CardSamples.School(), PartnershipStatus.AwaitingSignature);
        var all = string.Join('\n', card.Texts());

        foreach (
            var part in new[]
            {
                "Convention\u00A0: Une classe, un livre, un rendez-vous",
                "Médiathèque de Valmont-sur-Thouet · Valmont-sur-Thouet",
                "École primaire Jacques-Prévert · Valmont-sur-Thouet",
                "Faire découvrir la médiathèque à tous les élèves",
                "Toucher des familles",
                "Du 15 septembre 2025 au 3 juillet 2026",
                "Une classe chaque mardi",
                "Prêt de 30 livres par classe (La bibliothèque)",
                "90 livres",
                "Trajet à pied",
                "Budget\u00A0: 450\u00A0€",
                "Budget\u00A0: 150\u00A0€",
                "Une classe à la fois",
                "Pas de transport financé",
                "Séances tenues\u00A0: au moins 27",
                "3 juillet 2026",
                "M. Paul Renaud, maire",
                "Mme Claire Martin, directrice",
                "Visa de l’inspectrice de circonscription",
                "Conseil municipal, 11 septembre 2025",
                "Pas nécessaire",
                "À signer",
                "Pas encore signée",
            }
        )
        {
            all.ShouldContain(part);
        }
        all.ShouldNotContain("À compléter");
        all.ShouldContain(French.Say("agreementLegalReview"));
    }

    [Fact]
    public void Many_blanks_are_one_line_that_names_them()
    {
        var card = Agreement(AnswerSheet.Empty, PartnershipStatus.AgreementDrafting, AnswerSheet.Empty);

        var texts = card.Texts().ToList();
        texts.ShouldNotContain(t => t.Contains("À compléter", StringComparison.Ordinal), "no line for each of them");
        var at = texts.FindIndex(t => t.EndsWith("points restent à compléter", StringComparison.Ordinal));
        texts[at].ShouldStartWith("○\u00A0");
        var labels = texts[at + 1];
        string[] ids =
        [
            "LB1",
            "LB2",
            "CT1",
            "CT5",
            "PJ3",
            "CV6",
            "CV7",
            "PJ13",
            "PJ7",
            "PJ8",
            "PJ9",
            "PJ10",
            "PJ14",
            "PJ15",
            "CV2",
            "CV3",
            "CV4",
            "CV5",
        ];
        foreach (var id in ids)
        {
            labels.ShouldContain(French.Label(id));
        }
    }

    [Fact]
    public void An_objective_without_a_criterion_is_a_blank()
    {
        var answers = CardSamples
            .School()
            .With([
                new(
                    Fields.Criteria,
                    AnswerSheet.Write<List<Criterion>>([
                        new(0, CriterionKind.Quantitative, "Séances", null, Direction.AtLeast, 27, null, "carnet"),
                    ])
                ),
            ]);

        Agreement(answers, PartnershipStatus.AgreementDrafting).Texts().ShouldContain("Objectif 2\u00A0: ○\u00A0À compléter");
    }

    [Theory]
    [InlineData(PartnershipStatus.AgreementDrafting, true)]
    [InlineData(PartnershipStatus.AwaitingSignature, true)]
    [InlineData(PartnershipStatus.Active, false)]
    [InlineData(PartnershipStatus.Stopped, false)]
    public void Only_a_draft_can_be_changed_and_signed(PartnershipStatus status, bool draft)
    {
        var card = Agreement(CardSamples.School().With([new(Fields.SignedOn, draft ? null : "2025-09-12")]), status);

        card.Buttons(Verbs.Edit).Any().ShouldBe(draft);
        card.Buttons(Verbs.Sign).Any().ShouldBe(draft);
        card.Buttons(Verbs.Portfolio).ShouldHaveSingleItem();
        card.Texts().Contains(French.Say("agreementLegalReview")).ShouldBe(draft);
        card.Texts().Any(t => t.EndsWith("Signée le 12 septembre 2025", StringComparison.Ordinal)).ShouldBe(!draft);
    }

    [Theory]
    [InlineData("2025-10-08", null, true)]
    [InlineData("2025-10-08", "2025-10-20", false)]
    [InlineData("2025-09-11", null, false)]
    public void Until_it_is_signed_a_decision_after_the_day_of_effect_is_warned_of(string decidedOn, string? signedOn, bool isWarned)
    {
        var answers = CardSamples.School().With([new(Fields.LibraryApproval, decidedOn), new(Fields.SignedOn, signedOn)]);
        var card = Agreement(answers, signedOn is null ? PartnershipStatus.AgreementDrafting : PartnershipStatus.Active);

        card.Texts().Any(t => t.Contains("après la prise d’effet du 15 septembre 2025", StringComparison.Ordinal)).ShouldBe(isWarned);
    }

    [Fact]
    public void It_is_comfortable_as_people_answer() =>
        CardSize
            .Of(AgreementCard.For(CardSamples.Context(), CardSamples.Of(CardSamples.School()), CardSamples.Library, ""))
            .ShouldBeLessThanOrEqualTo(CardSize.Comfortable);

    private static JObject Agreement(AnswerSheet answers, PartnershipStatus status, AnswerSheet? library = null) =>
        CardJson.Of(
            AgreementCard.For(CardSamples.Context(), CardSamples.Of(answers, status), library ?? CardSamples.Library, "Julie Morel")
        );
}
