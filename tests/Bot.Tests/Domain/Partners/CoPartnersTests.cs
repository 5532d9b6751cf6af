using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Domain.Partners;

/// <summary>Several partners of one partnership: the first in the columns of its own, the others in one list.</summary>
public sealed class CoPartnersTests
{
    private static readonly AnswerSheet School = AnswerSheet.Empty.With([
        new(Fields.PartnerName, "École Jean-Macé"),
        new(Fields.PartnerKind, "primarySchool"),
        new(Fields.PartnerLimits, "Hors vacances"),
        new(Fields.LibraryBudget, 450.0),
        new(Fields.Objectives, AnswerSheet.Write(new[] { new Objective("Lire ensemble", "Des lecteurs", "Du plaisir") })),
    ]);

    private static readonly AnswerSheet Three = Joined(Joined(School, "EHPAD Les Tilleuls"), "Lire Ensemble");

    private static AnswerSheet Joined(AnswerSheet answers, string name) =>
        answers.With([new(Fields.CoPartners, CoPartners.With(answers, [new(Fields.PartnerName, name)]))]);

    private static AnswerSheet With(AnswerSheet answers, int partner, string field, object value) =>
        answers.With(CoPartners.Changes(answers, partner, new Dictionary<string, object?> { [field] = value }));

    [Fact]
    public void A_row_without_the_list_has_one_partner()
    {
        CoPartners.AreSeveral(School).ShouldBeFalse();
        CoPartners.Views(School).ShouldBe([School]);
        CoPartners.Names(School).ShouldBe(["École Jean-Macé"]);
    }

    [Fact]
    public void A_view_has_the_partners_own_facts_in_the_place_of_the_first_ones()
    {
        var sheet = With(Three, 1, Fields.PartnerLimits, "Pas le dimanche");
        var seen = CoPartners.View(sheet, 1);
        seen.Text(Fields.PartnerName).ShouldBe("EHPAD Les Tilleuls");
        seen.Text(Fields.PartnerLimits).ShouldBe("Pas le dimanche");
        seen.Has(Fields.PartnerKind).ShouldBeFalse();
        seen.Amount(Fields.LibraryBudget).ShouldBe(450);
        sheet.Text(Fields.PartnerLimits).ShouldBe("Hors vacances");
        CoPartners.View(sheet, 2).Has(Fields.PartnerLimits).ShouldBeFalse();
    }

    [Fact]
    public void Whoever_signs_for_two_parties_signs_for_both_at_once()
    {
        var mayor = AnswerSheet.Write(new[] { new Signatory("M. Paul Renaud", "maire") });
        var sheet = School.With([new(Fields.PartnerSignatories, mayor), new(Fields.LibrarySignatory, "M. Paul Renaud")]);
        sheet = With(Joined(sheet, "EHPAD Les Tilleuls"), 1, Fields.PartnerSignatories, mayor);
        var lines = SignatureList.Of(sheet, Fields.Signatures);
        var after = SignatureList.After(sheet, Fields.Signatures, lines, SignatureEvent.Signed, new DateOnly(2026, 3, 3), null);
        SignatureList.Of(sheet.With([new(Fields.Signatures, after)]), Fields.Signatures).ShouldAllBe(line => line.Mark.SignedOn != null);
    }

    [Fact]
    public void Two_of_the_same_name_who_sign_for_two_parties_sign_each_for_their_own()
    {
        var martin = AnswerSheet.Write(new[] { new Signatory("Mme Martin", "directrice") });
        var sheet = With(With(Three, 0, Fields.PartnerSignatories, martin), 1, Fields.PartnerSignatories, martin);
        var lines = SignatureList.Of(sheet);
        lines.ShouldAllBe(line => line.IsNamesake);
        var after = SignatureList.After(sheet, Fields.Signatures, [lines[1]], SignatureEvent.Signed, new DateOnly(2026, 3, 3), null);
        SignatureList.Of(sheet.With([new(Fields.Signatures, after)])).Select(l => l.Mark.SignedOn is not null).ShouldBe([false, true]);
    }

    [Fact]
    public void A_signature_that_was_noted_without_its_party_is_still_read()
    {
        var martin = AnswerSheet.Write(new[] { new Signatory("Mme Martin", "directrice") });
        var sheet = With(Three, 0, Fields.PartnerSignatories, martin);
        sheet = sheet.With([new(Fields.Signatures, "[{\"name\":\"Mme Martin\",\"signedOn\":\"2026-03-03\"}]")]);
        SignatureList.Of(sheet).Single().Mark.SignedOn.ShouldBe(new DateOnly(2026, 3, 3));
        SignatureList.Missing(sheet).ShouldBeEmpty();
    }

    [Fact]
    public void A_place_keeps_its_partner_when_another_one_leaves()
    {
        var ids = With(
            With(With(Three, 0, Fields.PartnerId, new string('a', 32)), 1, Fields.PartnerId, new string('b', 32)),
            2,
            Fields.PartnerId,
            new string('c', 32)
        );
        foreach (var partner in Enumerable.Range(0, 3))
        {
            var address = (new Slot(Questions.Find("PJ9")!) with { Partner = partner }).Address(ids);
            foreach (var left in Enumerable.Range(0, 3))
            {
                var place = Slot.Parse(address, ids.With(CoPartners.Without(ids, left)));
                place?.Partner.ShouldBe(partner > left ? partner - 1 : partner);
                (place is null).ShouldBe(partner == left);
            }
            Slot.QuestionOf(address)!.Id.ShouldBe("PJ9");
        }
        // What was stored before, and what is about nobody in particular, stays a number.
        Slot.Parse("PJ9@2", ids)!.Value.Partner.ShouldBe(2);
        Slot.Parse("PJ9", ids)!.Value.Partner.ShouldBe(0);
        new Slot(Questions.Find("PJ1")!).Address(ids).ShouldBe("PJ1");
    }

    [Theory]
    [InlineData("Limites de l’EHPAD", "PJ15@1")]
    [InlineData("Moyens de l’EHPAD", "PJ9@1")]
    [InlineData("moyens de l’école", "PJ9")]
    [InlineData("Moyens de l’EHPAD Les Tilleuls", "PJ9@1")]
    public void A_point_is_that_of_the_partner_who_is_named_with_it(string said, string place) =>
        $"{AgreementPoints.Find(said, Three, new Texts(Lang.Fr))}".ShouldBe(place);

    [Fact]
    public void A_place_of_a_partner_that_left_is_nobodys()
    {
        var means = Questions.Find("PJ9")!;
        var left = new Slot(means) { Partner = 2 };
        left.Applies(Three).ShouldBeTrue();
        left.Applies(Three.With([new(Fields.CoPartners, CoPartners.Without(Three, 2)[Fields.CoPartners])])).ShouldBeFalse();
    }

    [Fact]
    public void A_benefit_is_each_partners_own_and_the_objective_is_everybodys()
    {
        var objectives = CoPartners.View(Three, 1).List<Objective>(Fields.Objectives);
        objectives.ShouldBe([new Objective("Lire ensemble", "Des lecteurs", null)]);
        var sheet = With(Three, 1, Fields.Objectives, AnswerSheet.Write(new[] { objectives[0] with { PartnerBenefit = "De la visite" } }));
        CoPartners.View(sheet, 1).List<Objective>(Fields.Objectives)[0].PartnerBenefit.ShouldBe("De la visite");
        sheet.List<Objective>(Fields.Objectives)[0].PartnerBenefit.ShouldBe("Du plaisir");
    }

    [Fact]
    public void A_list_of_a_partner_is_a_list_in_the_store()
    {
        var sheet = With(Three, 2, Fields.PartnerSignatories, AnswerSheet.Write(new[] { new Signatory("Mme Roy", "présidente") }));
        sheet.Text(Fields.CoPartners)!.ShouldContain("\"agreement_partnerSignatories\":[{\"name\":\"Mme Roy\"");
        new Agreement(CoPartners.View(sheet, 2)).PartnerSignatories.ShouldBe([new Signatory("Mme Roy", "présidente")]);
    }

    [Fact]
    public void Whoever_leaves_takes_its_facts_along_and_the_next_ones_move_up()
    {
        var actions = AnswerSheet.Write(
            new[]
            {
                new PlannedAction("Lecture", Side.Partner) { Partners = [2] },
                new PlannedAction("Goûter", Side.Partner) { Partners = [1] },
            }
        );
        var sheet = With(Three, 2, Fields.PartnerLimits, "Le samedi").With([new(Fields.Actions, actions)]);
        var left = sheet.With(CoPartners.Without(sheet, 1));
        CoPartners.Names(left).ShouldBe(["École Jean-Macé", "Lire Ensemble"]);
        CoPartners.View(left, 1).Text(Fields.PartnerLimits).ShouldBe("Le samedi");
        left.List<PlannedAction>(Fields.Actions).Select(a => a.Partners?.Single()).ShouldBe([1, null]);
    }

    [Fact]
    public void The_second_takes_the_place_of_a_first_one_that_leaves()
    {
        var sheet = With(Three, 1, Fields.PartnerLimits, "Pas le dimanche");
        var left = sheet.With(CoPartners.Without(sheet, 0));
        CoPartners.Names(left).ShouldBe(["EHPAD Les Tilleuls", "Lire Ensemble"]);
        left.Text(Fields.PartnerLimits).ShouldBe("Pas le dimanche");
        left.Has(Fields.PartnerKind).ShouldBeFalse();
        left.List<Objective>(Fields.Objectives)[0].PartnerBenefit.ShouldBeNull();
        var alone = left.With(CoPartners.Without(left, 1));
        alone.Has(Fields.CoPartners).ShouldBeFalse();
        CoPartners.Without(alone, 0).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing of the sort")]
    [InlineData("{\"partner_name\":\"École\"}")]
    [InlineData("[1, \"deux\", null, [3]]")]
    public void What_is_no_list_of_partners_is_none(string stored)
    {
        var sheet = School.With([new(Fields.CoPartners, stored)]);
        CoPartners.AreSeveral(sheet).ShouldBeFalse();
        CoPartners.View(sheet, 1).ShouldBe(sheet);
    }

    [Fact]
    public void A_partner_that_does_nothing_and_brings_nothing_is_seen()
    {
        var sheet = With(Three, 1, Fields.PartnerMeans, "[]").With([new(Fields.PartnerMeans, "[]")]);
        Balance.Of(new Project(sheet)).Idle.ShouldBe([0, 1]);
        var borne = AnswerSheet.Write(new[] { new PlannedAction("Lecture", Side.Partner) { Partners = [1] } });
        Balance.Of(new Project(sheet.With([new(Fields.Actions, borne)]))).Idle.ShouldBe([0]);
    }
}
