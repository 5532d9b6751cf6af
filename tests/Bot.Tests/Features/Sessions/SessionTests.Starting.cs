using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Sessions;

/// <summary>When, on what day and of which partnership a session is noted.</summary>
public partial class SessionTests
{
    [Fact]
    public async Task A_session_is_in_the_period_of_the_convention_and_not_to_come()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(["séance"]);
        await talk.SaysAsync("19/11/2025", "Cette date est encore à venir");
        await talk.SaysAsync("14/09/2025", "entre le 15 septembre 2025 et le 18 novembre 2025");
        await talk.SaysAsync("hier", "lundi 17 novembre 2025");
        await talk.SaysAsync("oui", "comme prévu");
        (await talk.StoredAsync())["session_date"].ShouldBe("2025-11-17");
    }

    [Theory]
    [InlineData("séance d’hier", "lundi 17 novembre 2025")]
    [InlineData("séance du 4 novembre 2025", "comme prévu")]
    [InlineData("Séance du 19/11/2025", "encore à venir")]
    public async Task The_day_may_be_named_at_once(string said, string expected)
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(said, expected);
        talk.Answer.ShouldContain("Notons une séance");
    }

    [Fact]
    public async Task Before_its_signature_a_session_is_explained_and_after_a_pause_too()
    {
        await using var talk = new Talk(January);
        await talk.SaysAsync("séance", "Aucune convention signée");
        await talk.PutAsync(Shelf.CareHome());
        await talk.SaysAsync("ouvrir pages partagées", "Pages partagées");
        await talk.SaysAsync("séance", "une fois la convention signée");
        await talk.PutAsync(Shelf.School(PartnershipStatus.Suspended));
        await talk.SaysAsync("ouvrir une classe, un livre, un rendez-vous", "Suspendu");
        await talk.SaysAsync("séance", "écrivez «\u00a0reprendre\u00a0», puis notez la séance");
        (await talk.RowsAsync("session|")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(PartnershipStatus.Evaluating)]
    [InlineData(PartnershipStatus.DecisionDue)]
    [InlineData(PartnershipStatus.Stopping)]
    [InlineData(PartnershipStatus.Stopped)]
    public async Task Late_sessions_are_noted_while_and_after_the_review(PartnershipStatus status)
    {
        await using var talk = new Talk(new(2026, 7, 10, 10, 0, 0, TimeSpan.FromHours(2)));
        await talk.PutAsync(Shelf.School(status));
        await talk.SaysAsync(["ouvrir une classe, un livre, un rendez-vous"]);
        await talk.SaysAsync("séance", "Quelle est la date de la séance");
        talk.Answer.ShouldNotContain("Je propose");
        await talk.SaysAsync(["30/06/2026", "oui, comme prévu", "18", "passer", "passer", "passer"]);
        await talk.SaysAsync("aucun", "Séance du 30 juin 2026");
        (await talk.RowsAsync("session|school|")).Count.ShouldBe(1);
        (await talk.StoredAsync())["status"].ShouldBe(char.ToLowerInvariant(status.ToString()[0]) + status.ToString()[1..]);
    }

    [Fact]
    public async Task Among_several_it_asks_which_one_or_takes_the_one_that_is_named()
    {
        await using var talk = new Talk(January);
        await talk.PutAsync(Shelf.School(), Shelf.SignedCareHome());
        await talk.SaysAsync("séance", "Pour quel partenariat");
        await talk.PressesAsync("Séance «\u00a0Une classe, un livre, un rendez-vous\u00a0»");
        talk.Answer.ShouldContain("Notons une séance de «\u00a0Une classe, un livre, un rendez-vous\u00a0»");
        await talk.SaysAsync("annuler", "abandonner cette saisie");
        await talk.SaysAsync("oui", "La saisie est abandonnée");
        await talk.SaysAsync("séance tilleuls", "Notons une séance de «\u00a0Pages partagées aux Tilleuls\u00a0»");
        await talk.SaysAsync(["oui"]);
        (await talk.ReadAsync("care")).Answers.Text("session_date").ShouldBe("2026-01-13");
        (await talk.ReadAsync("school")).Answers.Values.Keys.ShouldNotContain(k => k.StartsWith("session_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_begun_goes_on_days_later_and_is_given_up_only_after_a_yes()
    {
        await using var talk = await AtParticipantsAsync();
        await talk.SaysAsync("plus tard", "Tout est enregistré");
        talk.Clock.Advance(TimeSpan.FromDays(3));
        await talk.RestartAsync();
        await talk.SaysAsync("reprendre", "Combien de personnes");
        await talk.SaysAsync("retour", "comme prévu");
        await talk.SaysAsync("passer", "Combien de personnes");
        await talk.SaysAsync("séance", "n’est pas encore terminée");
        talk.Answer.ShouldContain("Combien de personnes");
        await talk.SaysAsync("annuler", "Voulez-vous abandonner cette saisie");
        await talk.SaysAsync("non", "Combien de personnes");
        await talk.SaysAsync("annuler", "Voulez-vous abandonner cette saisie");
        await talk.SaysAsync("oui", "La saisie est abandonnée");
        (await talk.StoredAsync()).Keys.ShouldNotContain(k => k.StartsWith("session_", StringComparison.Ordinal));
        (await talk.RowsAsync("session|")).ShouldBeEmpty();
        await talk.SaysAsync("reprendre", "Aucun partenariat n’attend");
    }
}
