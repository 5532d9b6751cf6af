using System.Globalization;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Decisions;

/// <summary>
/// Agreements that renew themselves, lived for three years by a clock that is moved: one denounced in time, one too late, one
/// up to its maximum. Every reminder that was sent, and when, is in the snapshots beside this file.
/// </summary>
public sealed class TacitLifeTests
{
    private const string Title = "Une classe, un livre, un rendez-vous";

    private readonly List<string> _told = [];

    [Fact]
    public async Task One_that_is_denounced_in_time_ends_with_its_period()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SignedAsync(talk);
        await LiveAsync(talk, "2026-06-10");
        await ReviewedAsync(talk, "Bilan final, attendu le 16 juin 2026");
        await talk.SaysAsync("décider", "Quelle suite");
        await talk.SaysAsync("stopper", "raisons");
        await talk.SaysAsync(["L’équipe change entièrement."]);
        await talk.SaysAsync("La directrice et le maire", "avant de clore");
        // Nobody named the letter, without which the agreement would go on.
        await talk.SaysAsync("remercier le partenaire", "Remercier le partenaire");
        await talk.SaysAsync("le 10 septembre 2026", "il faut la dénoncer par courrier");
        talk.Answer.ShouldContain("au plus tard le 16 juillet 2026");
        await talk.SaysAsync("le 3 juillet 2026", "Valider");
        await talk.SaysAsync("valider", "Courrier de dénonciation");
        await talk.SaysAsync(
            "courrier de dénonciation",
            "nous ne souhaitons pas la reconduire\u00a0: elle prendra fin le 14 septembre 2026"
        );
        talk.Answer.ShouldContain("M. Paul Renaud");
        talk.Answer.ShouldNotContain("change entièrement");
        await LiveAsync(talk, "2026-07-03");
        await talk.SaysAsync(
            "fait envoyer le courrier de préavis",
            "est dans les délais\u00a0: la convention prend fin le 14 septembre 2026"
        );
        await talk.SaysAsync("courrier de remerciement", "Nous tenons à vous remercier");
        await talk.SaysAsync($"ouvrir {Title}", "Dénoncée le 3 juillet 2026\u00a0: elle prend fin le 14 septembre 2026");
        await LiveAsync(talk, "2026-09-11");
        await talk.SaysAsync("fait remercier le partenaire", "Le partenariat est arrêté");
        await LiveAsync(talk, "2028-10-31");
        Check("denounced.txt");
    }

    [Fact]
    public async Task One_that_is_denounced_too_late_goes_on_for_another_period_and_no_further()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SignedAsync(talk);
        await talk.SaysAsync("noter la dénonciation", "Qui a dénoncé la convention");
        await talk.SaysAsync("retour");
        await LiveAsync(talk, "2026-08-17");
        await talk.SaysAsync($"ouvrir {Title}", "reconduite jusqu’au 14 septembre 2027");
        await talk.SaysAsync("noter la dénonciation", "Qui a dénoncé la convention");
        await talk.SaysAsync("le partenaire", "À quelle date le courrier est-il parti");
        await talk.SaysAsync("le 12 août 2026", "arrive après le 16 juillet 2026");
        talk.Answer.ShouldContain("reconduite jusqu’au 14 septembre 2027, et s’arrêtera à cette date");
        await talk.SaysAsync("oui", "se décide après le bilan");
        talk.Answer.ShouldContain("Dénoncée le 12 août 2026\u00a0: elle prend fin le 14 septembre 2027");
        await talk.SaysAsync("noter la dénonciation", "La convention a été dénoncée le 12 août 2026");
        await LiveAsync(talk, "2028-10-31");
        Check("too-late.txt");
    }

    [Fact]
    public async Task One_that_nobody_denounces_goes_on_up_to_its_maximum_and_no_further()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SignedAsync(talk);
        await LiveAsync(talk, "2026-11-16");
        await talk.SaysAsync("séance", "séance");
        await talk.SaysAsync(["13 novembre 2026", "oui", "22", "31", "2", "Très bonne écoute", "passer"]);
        (await talk.RowsAsync("session|")).Single().Columns["session_date"].ShouldBe("2026-11-13");
        await talk.SaysAsync("mes partenariats 2027", "reconduite jusqu’au 14 septembre 2027");
        await talk.SaysAsync($"ouvrir {Title}", "Depuis le 15 septembre 2025, reconduite jusqu’au 14 septembre 2027");
        // In the middle of a period that nothing can stop any more, a review looks back.
        await ReviewedAsync(talk, "Bilan intermédiaire");
        await talk.SaysAsync("décider", "Quelle suite");
        talk.Buttons.ShouldContain("Poursuivre");
        await talk.SaysAsync("poursuivre", "raisons");
        await talk.SaysAsync(["Les deux équipes sont volontaires."]);
        await talk.SaysAsync("La directrice et le maire", "Valider");
        await talk.SaysAsync(
            "valider",
            "si personne ne la dénonce, la convention est reconduite le 15 septembre 2027, jusqu’au 14 septembre 2028"
        );
        await talk.SaysAsync("rapport 2026", "Séances tenues\u00a0: 1");
        await LiveAsync(talk, "2027-06-10");
        await ReviewedAsync(talk, "Bilan final, attendu le 16 juin 2027");
        await talk.SaysAsync("décider", "Quelle suite");
        talk.Buttons.ShouldContain("Laisser se reconduire");
        await talk.SaysAsync("laisser se reconduire", "raisons");
        await talk.SaysAsync(["Les deux équipes sont volontaires."]);
        await talk.SaysAsync("La directrice et le maire", "Valider");
        await talk.SaysAsync("valider", "la convention est reconduite le 15 septembre 2027");
        (await talk.RowsAsync("partnership|")).ShouldHaveSingleItem();
        await LiveAsync(talk, "2028-10-31");
        await talk.SaysAsync($"ouvrir {Title}", "Expirée");
        await talk.SaysAsync("noter la dénonciation", "elle s’achève le 14 septembre 2028");
        Check("maximum.txt");
    }

    /// <summary>The agreement of a care home, from 15 September for a year, renewed twice at most, with a notice of two months.</summary>
    private static async Task SignedAsync(Talk talk)
    {
        await FirstWalkTests.ContactAsync(talk, "ehpad");
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        await talk.SaysAsync("modifier mode de reconduction", "la convention s’arrête");
        await talk.SaysAsync("tacite reconduction, 2 fois");
        await talk.SaysAsync("modifier date de fin de la convention", "Jusqu’à quelle date");
        await talk.SaysAsync(["le 14 septembre 2026", "oui"]);
        talk.At("2025-09-13T09:00");
        await talk.SaysAsync(["convention signée", "12/09/2025", "oui"]);
        var row = await talk.StoredAsync();
        (row["status"], row["agreement_renewal"], row["agreement_endDate"]).ShouldBe(("active", "tacit", "2026-09-14"));
    }

    private static async Task ReviewedAsync(Talk talk, string begun)
    {
        await talk.SaysAsync("bilan", begun);
        await talk.SaysAsync([
            "oui",
            "25",
            "19",
            "4,7",
            "1842",
            "24",
            "4",
            "Les résidents veulent continuer",
            "4",
            "passer",
            "La régularité",
            "rien",
            "passer",
            "finaliser",
            "passer",
            "passer",
            "oui",
        ]);
        (await talk.StoredAsync())["status"].ShouldBe("decisionDue");
    }

    /// <summary>Lets the days pass up to one; what is said on them is written down.</summary>
    private async Task LiveAsync(Talk talk, string until)
    {
        var last = DateOnly.Parse(until, CultureInfo.InvariantCulture);
        for (var day = DateOnly.FromDateTime(talk.Clock.GetUtcNow().UtcDateTime).AddDays(1); day <= last; day = day.AddDays(1))
        {
            await talk.SweepAsync($"{day:yyyy-MM-dd}T08:30:00Z");
            foreach (var card in talk.Cards)
            {
                _told.Add($"{day:yyyy-MM-dd}  {(string?)card["fallbackText"]}");
            }
        }
    }

    private void Check(string file)
    {
        var text = string.Join('\n', _told) + '\n';
        var path = Path.Combine(AppContext.BaseDirectory, "Features", "Decisions", "Snapshots", file);
        if (!File.Exists(path) || text != File.ReadAllText(path).ReplaceLineEndings("\n"))
        {
            Assert.Fail($"The list is now:\n{text}");
        }
    }
}
