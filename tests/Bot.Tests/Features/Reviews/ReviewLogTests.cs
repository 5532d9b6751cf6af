using PartnershipBot.Documents;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Language;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Gallery;

namespace PartnershipBot.Tests.Features.Reviews;

/// <summary>A review proposes what the session log already knows, and its letters carry the figures.</summary>
public sealed class ReviewLogTests
{
    [Fact]
    public async Task What_the_log_knows_is_proposed_for_each_criterion_and_told_to_the_officials()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2025-11-19T10:00");
        await talk.SaysAsync(["séance", "18 novembre 2025", "oui", "22", "31", "2", "passer", "aucun"]);
        talk.At("2026-06-19T10:00");
        await talk.SaysAsync("bilan", "Bilan final");
        await talk.SaysAsync("oui", "1\u00a0séance");
        await talk.SaysAsync("oui", "2\u00a0inscriptions");
        await talk.SaysAsync(["19", "4,7"]);
        talk.Answer.ShouldContain("31\u00a0prêts");
        await talk.SaysAsync([
            "1842",
            "24",
            "4",
            "Les enseignants veulent continuer",
            "passer",
            "passer",
            "La régularité",
            "rien",
            "passer",
        ]);
        await talk.SaysAsync("finaliser", "Ce qui a été réalisé");
        talk.Answer.ShouldContain("Séances tenues\u00a0: 1 sur 27 prévues");
        await talk.SaysAsync("courrier aux élus", "Critères atteints\u00a0: 3\u202f; en partie\u00a0: ");
        talk.Answer.ShouldContain("Séances tenues\u00a0: 1 sur 27");
        talk.Answer.ShouldContain("Participations\u00a0: 22");
        talk.Answer.ShouldContain("Suite proposée\u00a0: à décider");
        await talk.SaysAsync("courrier au partenaire", "Bilan de notre partenariat");
        await talk.SaysAsync(["menu"]);
        await talk.SaysAsync("voir le bilan", "Courrier aux élus");
    }

    [Fact]
    public async Task Not_yet_is_an_answer_to_when_the_review_was_sent()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await SchoolLifeTests.ReviewedAsync(talk);
        await talk.SaysAsync("noter la transmission", "transmis le bilan à votre partenaire");
        await talk.SaysAsync("pas encore", "transmis le bilan à vos élus");
        (await talk.StoredAsync()).Keys.ShouldNotContain("evaluation_sentToPartnerOn");
    }

    [Fact]
    public void What_was_not_measured_is_not_told_as_missed()
    {
        var reviewed = GallerySamples.Reviewed(Evaluation.Final);
        var results = reviewed.Evaluation.Results;
        results.Count(r => r.Attainment == Attainment.NotMeasured).ShouldBe(1);
        var letter = ReviewLetters.ToOfficials(new Texts(Lang.Fr), reviewed, new Correspondent("Camille Fictive", null, null))!;
        letter.Body.ShouldContain($"non atteints\u00a0: {results.Count(r => r.Attainment == Attainment.Missed)}");
    }

    [Fact]
    public async Task Before_the_review_is_finished_there_is_no_letter()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await talk.SaysAsync("courrier aux élus", "Il n’y a pas encore de bilan");
    }
}
