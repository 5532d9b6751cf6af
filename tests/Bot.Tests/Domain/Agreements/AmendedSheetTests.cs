using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;

namespace PartnershipBot.Tests.Domain.Agreements;

/// <summary>Adjustments are operations on the partners as they are on the day of the signature.</summary>
public sealed class AmendedSheetTests
{
    private static readonly string School = new('a', 32);
    private static readonly string CareHome = new('b', 32);
    private static readonly string Club = new('c', 32);
    private static readonly string Nursery = new('d', 32);

    private static readonly AnswerSheet Three = Joined(
        Joined(AnswerSheet.Empty.With([new(Fields.PartnerName, "École"), new(Fields.PartnerId, School)]), "EHPAD", CareHome),
        "Club",
        Club
    );

    private static readonly Adjustment Joining = new(
        Adjustment.Joins,
        null,
        "Crèche",
        new Dictionary<string, object?> { [Fields.PartnerName] = "Crèche", [Fields.PartnerId] = Nursery }
    )
    {
        Partner = Nursery,
    };

    private static readonly Adjustment Limits = new("PJ15@1", null, "Le matin", Only(Fields.PartnerLimits, "Le matin"))
    {
        Partner = CareHome,
    };

    [Fact]
    public void What_changed_since_the_amendment_was_drafted_stays()
    {
        var drafted = Holding(Three, Joining, Limits, Leaving(Club, "Club"));
        var later = drafted.With(CoPartners.Changes(drafted, 1, Only(Fields.ContactPerson, "Mme Petit")));
        var signed = AmendedSheet.After(later);
        CoPartners.Names(signed).ShouldBe(["École", "EHPAD", "Crèche"]);
        CoPartners.View(signed, 1).Text(Fields.ContactPerson).ShouldBe("Mme Petit");
        CoPartners.View(signed, 1).Text(Fields.PartnerLimits).ShouldBe("Le matin");
    }

    [Fact]
    public void Applied_twice_it_changes_nothing_more()
    {
        var drafted = Holding(Three, Joining, Limits, Leaving(Club, "Club"));
        var once = AmendedSheet.After(drafted);
        AmendedSheet.After(once).Values.ShouldBe(once.Values);
    }

    [Fact]
    public void A_change_finds_its_partner_where_it_stands_and_lapses_with_it()
    {
        var moved = Holding(Three.With(CoPartners.Without(Three, 0)), Limits);
        AmendedSheet.After(moved).Text(Fields.PartnerLimits).ShouldBe("Le matin");
        var left = Holding(Three.With(CoPartners.Without(Three, 1)), Limits);
        AmendedSheet.HitchOf(left, Limits).ShouldBe(AmendingHitch.HasLeft);
        AmendedSheet.After(left).Values.ShouldBe(left.Values);
    }

    [Fact]
    public void Who_has_joined_or_left_meanwhile_or_is_the_last_one_is_said()
    {
        AmendedSheet.HitchOf(Three, Joining).ShouldBeNull();
        AmendedSheet.HitchOf(AmendedSheet.Apply(Three, Joining), Joining).ShouldBe(AmendingHitch.HasJoined);
        AmendedSheet.HitchOf(Joined(Three, "crèche", new string('e', 32)), Joining).ShouldBe(AmendingHitch.HasJoined);
        var two = AmendedSheet.Apply(Three, Leaving(Club, "Club"));
        AmendedSheet.HitchOf(two, Leaving(Club, "Club")).ShouldBe(AmendingHitch.HasLeft);
        var one = AmendedSheet.Apply(two, Leaving(School, "École"));
        CoPartners.Names(one).ShouldBe(["EHPAD"]);
        AmendedSheet.HitchOf(one, Leaving(CareHome, "EHPAD")).ShouldBe(AmendingHitch.IsLast);
        AmendedSheet.Apply(one, Leaving(CareHome, "EHPAD")).Values.ShouldBe(one.Values);
    }

    [Fact]
    public void Who_is_in_charge_of_an_action_is_found_again_where_they_stand()
    {
        var actions = AnswerSheet.Write(new[] { new PlannedAction("Lecture", Side.Partner) { Partners = [0, 2] } });
        var change = new Adjustment("PJ7", null, "Lecture", Only(Fields.Actions, actions)) { Order = [School, CareHome, Club] };
        var later = Holding(Three.With(CoPartners.Without(Three, 1)), change);
        AmendedSheet.After(later).List<PlannedAction>(Fields.Actions).Single().Partners.ShouldBe([0, 1]);
    }

    [Fact]
    public void A_row_of_before_holds_the_whole_list_and_is_still_read()
    {
        var before = new Adjustment(Adjustment.Joins, null, "Crèche", Only(Fields.CoPartners, CoPartners.With(Three, Joining.Changes)));
        var stored = AnswerSheet.Of(Holding(Three, before).Values);
        CoPartners.Names(AmendedSheet.After(stored)).ShouldBe(["École", "EHPAD", "Club", "Crèche"]);
    }

    [Fact]
    public void A_partner_whose_sheet_has_another_id_is_followed()
    {
        var other = new string('f', 32);
        var drafted = Holding(Three, Limits, Joining);
        var renamed = drafted.With([new(Fields.Adjustments, AmendedSheet.Renamed(drafted, CareHome, other))]);
        renamed = renamed.With(CoPartners.Changes(renamed, 1, Only(Fields.PartnerId, other)));
        CoPartners.View(AmendedSheet.After(renamed), 1).Text(Fields.PartnerLimits).ShouldBe("Le matin");
    }

    [Fact]
    public void One_may_leave_so_that_another_joins_a_full_partnership()
    {
        var full = Enumerable
            .Range(3, CoPartners.Most - 2)
            .Aggregate(Three, (sheet, n) => Joined(sheet, $"Club {n}", new string((char)('0' + n), 32)));
        CoPartners.Count(full).ShouldBe(CoPartners.Most);
        var after = AmendedSheet.After(Holding(full, Joining, Leaving(Club, "Club")));
        CoPartners.Count(after).ShouldBe(CoPartners.Most);
        CoPartners.Names(after).ShouldContain("Crèche");
        SignatureList
            .Signing(Holding(full, Joining, Leaving(Club, "Club")))
            .ShouldSatisfyAllConditions(s => CoPartners.Names(s).ShouldContain("Crèche"), s => CoPartners.Names(s).ShouldContain("Club"));
    }

    private static Adjustment Leaving(string id, string name) =>
        new(Adjustment.Leaves, null, name, new Dictionary<string, object?>()) { Partner = id };

    private static Dictionary<string, object?> Only(string field, object value) => new() { [field] = value };

    private static AnswerSheet Joined(AnswerSheet answers, string name, string id) =>
        answers.With([new(Fields.CoPartners, CoPartners.With(answers, [new(Fields.PartnerName, name), new(Fields.PartnerId, id)]))]);

    /// <summary>The sheet with adjustments, as it comes back from storage.</summary>
    private static AnswerSheet Holding(AnswerSheet answers, params Adjustment[] adjustments) =>
        answers.With([new(Fields.Adjustments, AnswerSheet.Write(adjustments))]);
}
