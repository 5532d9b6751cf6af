using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Features.Contact;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Contact;

public sealed class FitCardTests
{
    private static readonly AnswerSheet Studied = CardSamples.Sheet(
        (Fields.PartnerName, "EHPAD Les Tilleuls"),
        (Fields.InitiatedBy, "partner"),
        (Fields.ProposalDate, "2025-06-26"),
        ("proposal_summary", "Une lecture mensuelle à voix haute."),
        (Fields.FitNeeds, "yes"),
        (Fields.FitIdeas, "no"),
        (Fields.FitExpectations, "partly"),
        (Fields.FitExpectations + "_comment", "l’horaire est à revoir"),
        (Fields.ProposalPoints, "Qui installe la salle ?")
    );

    [Fact]
    public void Needs_ideas_and_expectations_stay_three_answers_with_their_comments()
    {
        var card = Card(Studied);

        card.All("ColumnSet")
            .Select(row => string.Join(" | ", row.Texts()))
            .ShouldBe([
                "Réponse à vos besoins | ✓\u00A0Oui",
                "Lien avec vos idées | ✕\u00A0Non",
                "Réponse à vos attentes | l’horaire est à revoir | ◐\u00A0En partie",
            ]);
        card.Texts().ShouldContain("Date de la proposition\u00A0: 26 juin 2025");
        card.Texts().ShouldContain("Points à préciser\u00A0: Qui installe la salle ?");
    }

    [Fact]
    public void Before_the_verdict_there_is_nothing_to_reply_yet()
    {
        Card(Studied).Buttons().ShouldBeEmpty();
        Card(Studied).Texts().ShouldNotContain("Suite à donner");
    }

    [Fact]
    public void A_refusal_keeps_its_reason_and_the_day_to_come_back()
    {
        var card = Card(
            Studied.With(
                new Dictionary<string, object?>
                {
                    [Fields.ProposalVerdict] = "decline",
                    [Fields.DeclineReason] = "Équipe réduite",
                    [Fields.ReopenOn] = "2026-09-01",
                }
            )
        );

        card.Texts().ShouldContain("Décliner");
        card.Texts().ShouldContain("Motif du refus\u00A0: Équipe réduite · À revoir le 1er septembre 2026");
        ((string?)card.Button(Verbs.Reply)["title"]).ShouldBe("Réponse au partenaire");
    }

    [Fact]
    public void It_is_said_in_English_too() => Card(Studied, Lang.En).Texts().ShouldContain("Fit with expectations");

    [Fact]
    public void It_is_small() =>
        CardSize.Of(FitCard.For(CardSamples.Context(), CardSamples.Of(CardSamples.Longest()))).ShouldBeLessThan(CardSize.Comfortable);

    private static JObject Card(AnswerSheet answers, Lang lang = Lang.Fr) =>
        CardJson.Of(FitCard.For(CardSamples.Context(lang), CardSamples.Of(answers)));
}
