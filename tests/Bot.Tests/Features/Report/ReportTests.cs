using System.Text.Json.Nodes;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Gallery;

namespace PartnershipBot.Tests.Features.Report;

/// <summary>« Rapport 2026 »: the figures of a year, from what was noted in it.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task A_year_shows_its_partnerships_sessions_criteria_and_what_comes_next()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await LifeAsync(talk);

        await talk.SaysAsync("rapport 2026", "Rapport d’activité 2026\u00a0: les partenariats");
        foreach (
            var line in new[]
            {
                "Partenariats en cours dans l’année\u00a0: 1",
                "Renouvelés\u00a0: 1",
                "Coopération extérieure\u00a0: 1",
                "Critères atteints\u00a0: 3 sur 5",
                "Il n’y a eu en 2026 aucun nouveau partenariat, ",
                "aucune convention signée",
                "Séances tenues\u00a0: 1",
                "Séances annulées\u00a0: 1",
                "Participations\u00a0: environ 20, soit 20 par séance",
                "Prêts\u00a0: 28",
                "La régularité",
                "Les enseignants veulent continuer",
                "Dépenses notées dans les bilans\u00a0: 412\u00a0€",
                "Appui demandé à la médiathèque départementale\u00a0: Collections (1)",
            }
        )
        {
            talk.Answer.ShouldContain(line);
        }
        talk.Answer.ShouldNotContain("rien de particulier");
        foreach (var none in new[] { "Nouveaux\u00a0:", "Conventions signées\u00a0:", "Arrêtés\u00a0:" })
        {
            talk.Answer.ShouldNotContain(none, Case.Sensitive, "what there was none of is said in words");
        }

        await talk.PressesAsync("Suite du rapport");
        talk.Answer.ShouldContain("École primaire Jacques-Prévert (École maternelle ou élémentaire), «\u00a0");
        talk.Answer.ShouldContain("1 séance · environ 20 participations · 28 emprunts");
        talk.Answer.ShouldContain("Suite\u00a0: Renouveler");
        await talk.SaysAsync("page précédente du rapport", "Chiffres clés");
        await talk.SaysAsync("texte du rapport", "Partenariats, un par un");
        talk.Answer.ShouldContain("Suite\u00a0: Renouveler");

        await talk.SaysAsync("rapport d’activité de l’année 2025", "Nouveaux\u00a0: 1");
        talk.Answer.ShouldContain("Séances tenues\u00a0: 1");
        talk.Answer.ShouldContain("aucun renouvellement");
        talk.Answer.ShouldNotContain("Critères atteints");
        await talk.PressesAsync("Rapport 2026");
        talk.Answer.ShouldContain("Renouvelés\u00a0: 1");
    }

    [Fact]
    public async Task A_year_in_which_nothing_took_place_shows_no_zero()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync("rapport 2026", "Partenariats en cours dans l’année\u00a0: 1");
        talk.Answer.ShouldContain("Il n’y a eu en 2026 aucun nouveau partenariat, aucun renouvellement, aucun ajustement par avenant");
        talk.Answer.ShouldContain(" et aucune séance tenue.");
        talk.Answer.ShouldNotContain("\u00a0: 0");
        talk.Answer.Split('\n').ShouldNotContain("0");
        talk.Answer.ShouldNotContain("séances tenues");
        await talk.SaysAsync("english");
        await talk.SaysAsync("2026 report", "In 2026 there was no new partnership, no renewal");
        talk.Answer.ShouldNotContain(": 0");
    }

    [Fact]
    public void Figures_stand_beside_what_they_count()
    {
        var card = CardJson.Of(GalleryCards.Of(CardSamples.Context()).First(c => c.Name == "report/First").Card);
        var facts = card.All("FactSet").SelectMany(set => set["facts"]!).Select(f => (string?)f["title"]).ToList();
        facts.ShouldContain("Partenariats en cours dans l’année");
        facts.ShouldContain("Conventions signées");
        facts.ShouldContain("Séances tenues");
        card.All("TextBlock").ShouldNotContain(t => ((string)t["text"]!).Contains("- Nouveaux", StringComparison.Ordinal));
        card.Texts().ShouldContain(t => t.StartsWith("Il n’y a eu en 2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-06-20T10:00", "rapport", "Rapport d’activité 2025")]
    [InlineData("2026-12-10T10:00", "je voudrais voir le rapport annuel svp", "Rapport d’activité 2026")]
    [InlineData("2026-12-10T10:00", "raport 2025", "Rapport d’activité 2025")]
    [InlineData("2026-12-10T10:00", "Rapport 2018 ?", "Aucun partenariat signé n’était en cours en 2018.")]
    [InlineData("2026-12-10T10:00", "rapport 2199", "Rapport d’activité 2026")]
    public async Task The_year_is_understood_as_it_is_said(string day, string said, string expected)
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.PutAsync(Shelf.School());
        talk.At(day);
        await talk.SaysAsync(said, expected);
        if (expected.StartsWith("Aucun", StringComparison.Ordinal))
        {
            talk.Buttons.ShouldBe(["Rapport 2026"]);
        }
    }

    [Theory]
    [InlineData("rapport 2025-2026")]
    [InlineData("rapport 2025/2026")]
    [InlineData("rapport de l’année scolaire 2025-2026")]
    public async Task A_school_year_is_told_that_reports_go_by_calendar_year(string said)
    {
        await using var talk = new Talk(new DateTimeOffset(2026, 5, 15, 10, 0, 0, TimeSpan.FromHours(2)));
        await talk.SaysAsync("partenariat d’exemple", "Convention");
        await talk.SaysAsync(said, "suit l’année civile\u00a0: voici 2025");
        talk.Answer.ShouldContain("rapport 2026");
    }

    [Fact]
    public async Task The_question_that_waits_is_asked_again_behind_the_report()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.SaysAsync("rapport 2025", "Rapport d’activité 2025");
        talk.Answer.ShouldContain("Comment s’appelle la structure");
        await talk.SaysAsync("english");
        await talk.SaysAsync("2025 report", "2025 annual report: partnerships");
    }

    [Fact]
    public async Task A_review_that_is_kept_out_of_the_report_gives_it_no_words()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(talk);
        await SchoolLifeTests.ReviewedAsync(talk);
        await talk.SaysAsync("noter la transmission");
        await talk.SaysAsync(["passer", "le 19 juin 2026, en réunion"]);
        await talk.SaysAsync("modifier reprise dans le rapport d’activité", "rapport d’activité");
        await talk.SaysAsync("non");
        await talk.SaysAsync("rapport 2026", "Partenariats en cours dans l’année\u00a0: 1");
        talk.Answer.ShouldNotContain("Les enseignants veulent continuer");
        talk.Answer.ShouldNotContain("Critères atteints");
    }

    [Fact]
    public async Task What_a_card_sends_may_be_anything()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.PutAsync(Shelf.School());
        talk.At("2026-12-10T10:00");
        foreach (
            var (year, page) in new (JsonNode? Year, JsonNode? Page)[]
            {
                ("x", 0),
                (null, -5),
                (99999999, 3),
                ("2025", 1000),
                ("2025", "1"),
            }
        )
        {
            await talk.SendPayloadAsync(
                new JsonObject
                {
                    ["verb"] = "report",
                    ["library"] = talk.Library,
                    ["year"] = year,
                    ["page"] = page,
                }
            );
            talk.Answer.ShouldContain("Rapport d’activité 202");
        }
    }

    /// <summary>The school's first year, with a session in each half of it and one that was cancelled, renewed on 7 July 2026.</summary>
    private static async Task LifeAsync(Talk talk)
    {
        await SchoolLifeTests.SignedAsync(talk);
        talk.At("2025-11-19T10:00");
        await talk.SaysAsync(["séance", "18 novembre 2025", "oui", "22", "31", "2", "passer", "aucun"]);
        talk.At("2026-05-13T10:00");
        await talk.SaysAsync(["séance", "12 mai 2026", "oui", "une vingtaine", "oui", "28", "0", "passer", "des collections"]);
        await talk.SaysAsync(["séance", "5 mai 2026", "annulée", "grève", "passer", "aucun"]);
        talk.At("2026-06-19T10:00");
        await talk.SaysAsync([
            "bilan",
            "oui",
            "25",
            "19",
            "4,7",
            "1842",
            "24",
            "4",
            "Les enseignants veulent continuer",
            "4",
            "passer",
            "La régularité",
            "rien",
            "38 h de préparation, 412 € dépensés sur 450 €",
            "finaliser",
            "passer",
            "passer",
            "oui",
        ]);
        talk.At("2026-07-07T10:00");
        await talk.SaysAsync([
            "décider",
            "renouveler",
            "Trois critères sur cinq dépassés.",
            "Mme Martin",
            "du 14 septembre 2026 au 2 juillet 2027",
            "valider",
        ]);
        talk.At("2026-12-10T10:00");
    }
}
