using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Projects;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Projects;

public sealed class BalanceCardTests
{
    private static readonly Texts French = new(Lang.Fr);

    private static readonly string[] Verdicts =
    [
        "balanceFair",
        "balanceWarningLibrary",
        "balanceWarningPartner",
        "balanceBenefitUnknown",
        "balanceNothing",
    ];

    [Fact]
    public void Balanced_contributions_look_fair() => Verdict(CardSamples.School()).ShouldBe(["balanceFair"]);

    [Fact]
    public void Nothing_on_either_side_is_no_balance() => Verdict(AnswerSheet.Empty).ShouldBe(["balanceNothing"]);

    [Fact]
    public void A_library_that_carries_almost_everything_is_warned() =>
        Verdict(
                CardSamples
                    .School()
                    .With([
                        new(Fields.Actions, AnswerSheet.Write<List<PlannedAction>>([new("Accueil de classe", Side.Library)])),
                        new(Fields.PartnerMeans, "[]"),
                    ])
            )
            .ShouldBe(["balanceWarningLibrary"]);

    [Fact]
    public void A_partner_who_carries_almost_everything_is_warned_about() =>
        Verdict(
                CardSamples
                    .School()
                    .With([
                        new(Fields.Actions, AnswerSheet.Write<List<PlannedAction>>([new("Accueil de classe", Side.Partner)])),
                        new(Fields.LibraryMeans, "[]"),
                    ])
            )
            .ShouldBe(["balanceWarningPartner"]);

    [Fact]
    public void A_benefit_that_is_not_known_yet_is_pointed_out() =>
        Verdict(
                CardSamples
                    .School()
                    .With([new(Fields.Objectives, AnswerSheet.Write<List<Objective>>([new("Faire lire", "Des lecteurs", null)]))])
            )
            .ShouldBe(["balanceBenefitUnknown"]);

    [Fact]
    public void Each_side_shows_what_it_brings_and_gains()
    {
        var columns = Balance(CardSamples.School())
            .All("ColumnSet")
            .Select(c => c["columns"]!.Cast<JObject>().Select(o => o.Texts().Single()).ToList())
            .ToList();

        columns.ShouldAllBe(c => c.Count == 2);
        columns[0].ShouldBe(["Votre bibliothèque", "Votre partenaire"]);
        columns[1][0].ShouldContain("Prêt de 30 livres");
        columns[1][1].ShouldNotContain("Prêt de 30 livres");
        columns[1][1].ShouldContain("Accueil de classe");
        columns[2][0].ShouldContain("Budget\u00A0: 450\u00A0€");
        columns[2][1].ShouldContain("Budget\u00A0: 150\u00A0€");
        columns[3][0].ShouldContain("Faire circuler le fonds jeunesse");
        columns[3][1].ShouldContain("Un lieu et un médiateur");
    }

    [Fact]
    public void It_asks_the_question_to_the_letter_and_either_reply_is_a_button()
    {
        var card = Balance(CardSamples.School());

        card.Texts().ShouldContain(French.Question("PJ18"));
        card.Buttons(Verbs.Choose)
            .Select(b => ((string?)b["title"], (string?)b["data"]!["slot"], (string?)b["data"]!["value"]))
            .ShouldBe([("Oui", "PJ18", "yes"), ("Non", "PJ18", "no")]);
    }

    private static List<string> Verdict(AnswerSheet answers)
    {
        var texts = Balance(answers).Texts().ToList();
        return [.. Verdicts.Where(v => texts.Any(t => t.EndsWith(French.Say(v), StringComparison.Ordinal)))];
    }

    private static JObject Balance(AnswerSheet answers) => CardJson.Of(BalanceCard.For(CardSamples.Context(), CardSamples.Of(answers)));
}
