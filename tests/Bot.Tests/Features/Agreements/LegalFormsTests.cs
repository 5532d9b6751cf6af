using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>Nobody is asked whether a prison is a company: the legal forms that are shown are those of the partner’s kind.</summary>
public sealed class LegalFormsTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string> Kinds => AgreementDocumentTests.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_is_shown_its_own_and_other_the_last(string kind)
    {
        var shown = new Slot(Questions.Find("ID1")!).Shown(CardSamples.Sheet((Fields.PartnerKind, kind)));

        shown.ShouldBeSubsetOf(Questions.Find("ID1")!.Choices);
        shown.ShouldBeUnique();
        shown[^1].ShouldBe("other");
        shown.Contains("state").ShouldBe(kind is "prison" or "other");
        shown.Contains("publicSchool").ShouldBe(kind is "primarySchool" or "other");
        shown
            .Contains("company")
            .ShouldBe(kind is "earlyChildhood" or "elderlyResidence" or "hospital" or "culturalCentre" or "other", kind);
        (shown.Count < 11).ShouldBe(kind != "other");
    }

    [Fact]
    public void Of_several_partners_each_is_shown_those_of_its_own_kind()
    {
        var answers = CardSamples.School();
        answers = answers.With([
            new(
                Fields.CoPartners,
                CoPartners.With(answers, [new(Fields.PartnerName, "Maison d’arrêt"), new(Fields.PartnerKind, "prison")])
            ),
        ]);

        new Slot(Questions.Find("ID1")!).Shown(answers).ShouldContain("publicSchool");
        (new Slot(Questions.Find("ID1")!) with { Partner = 1 }).Shown(answers).ShouldBe(["state", "other"]);
    }

    [Fact]
    public async Task The_question_shows_those_that_fit_and_takes_one_that_it_does_not_show()
    {
        await using var talk = await PrisonAsync();

        await talk.SaysAsync("compléter la convention", "forme juridique");
        talk.Buttons.ShouldContain("Service de l’État");
        talk.Buttons.ShouldContain("Autre");
        talk.Buttons.ShouldNotContain("Association");
        await talk.SaysAsync(["zzz"]);
        talk.Answer.ShouldNotContain("École publique");
        await talk.SaysAsync("association", "adresse");

        (await talk.ReadAsync("school")).Answers.Text(Fields.PartnerForm).ShouldBe("association");
    }

    private static async Task<Talk> PrisonAsync()
    {
        var talk = new Talk(March);
        await talk.OpenAsync(
            CardSamples.Of(AgreementDocumentTests.OfKind("prison"), PartnershipStatus.AgreementDrafting, "school") with
            {
                OwnerId = "julie",
            }
        );
        return talk;
    }
}
