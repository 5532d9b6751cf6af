using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Names of children or residents, remarks on health or on justice: whoever writes one is warned, politely, and decides.</summary>
public sealed class PrivacyTests
{
    private const string Warning = "Mieux vaut le reformuler.";

    private static readonly DateOnly Today = new(2026, 2, 10);

    private static readonly string[] FreeTexts =
    [
        "CT10",
        "CT11",
        "PR2",
        "PR6",
        "PJ4",
        "PJ5",
        "PJ14",
        "PJ15",
        "SU6",
        "EV4",
        "EV5",
        "EV6",
        "EV7",
        "EV8",
        "DC2",
        "CV12",
        "CV14",
        "PJ1",
    ];

    [Fact]
    public async Task What_is_rephrased_is_never_stored_and_what_is_meant_is()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "École des Tilleuls",
            "un organisme extérieur",
            "école",
            "Valmont",
            "Mme Claire Martin, directrice",
            "passer",
            "passer",
            "passer",
        ]);
        await talk.SaysAsync("Accueillir Léa Petit, qui est dépressive", Warning);
        talk.Buttons.ShouldBe(["Reformuler", "Enregistrer quand même"]);
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_objectivesAndActions");
        await talk.SaysAsync("reformuler");
        await talk.SaysAsync("Accueillir toutes les classes chaque semaine", "Quel public");
        await talk.SaysAsync("Le père de Léa Petit est détenu", Warning);
        await talk.SaysAsync("Enregistrer quand même", "Ont-ils envie de poursuivre");
        var row = await talk.StoredAsync();
        row["partner_objectivesAndActions"].ShouldBe("Accueillir toutes les classes chaque semaine");
        row["partner_audience"].ShouldBe("Le père de Léa Petit est détenu");
        (await talk.RowsAsync("history|"))
            .SelectMany(h => h.Columns.Values)
            .ShouldNotContain(v => v.ToString()!.Contains("dépressive", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_is_warned_of_with_a_version_that_does_without_it()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "École des Tilleuls",
            "un organisme extérieur",
            "école",
            "Valmont",
            "Mme Claire Martin, directrice",
            "passer",
            "passer",
            "passer",
        ]);
        await talk.SaysAsync("Mme Durand préfère le jeudi, avec les parents de Léa Petit", "mieux vaut le reformuler");
        talk.Answer.ShouldContain("Une personne préfère le jeudi, avec les parents d’une personne");
        talk.Buttons.ShouldBe(["Reformuler", "Prendre cette version", "Enregistrer quand même"]);
        await talk.SaysAsync("oui");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_objectivesAndActions");
        await talk.SaysAsync("Mme Durand préfère le jeudi", "Une personne préfère le jeudi");
        await talk.SaysAsync("prendre cette version", "Quel public");
        (await talk.StoredAsync())["partner_objectivesAndActions"].ShouldBe("Une personne préfère le jeudi");
    }

    [Fact]
    public async Task The_version_without_a_name_is_in_the_language_of_whoever_writes()
    {
        await using var talk = new Talk(new(2026, 1, 13, 17, 0, 0, TimeSpan.FromHours(1)));
        await talk.PutAsync(Shelf.SignedCareHome());
        await talk.SaysAsync("english", "English");
        await talk.SaysAsync("new session", "Pages partagées aux Tilleuls");
        await talk.SaysAsync("today", "as planned");
        await talk.SaysAsync("Cancelled: Mr Kevin Durand had no bus", "Somebody had no bus");
    }

    [Fact]
    public void Every_free_text_warns_and_a_form_says_so_without_holding_anything_up()
    {
        foreach (var id in FreeTexts)
        {
            foreach (
                var text in new[]
                {
                    "Léa Petit a pleuré pendant la séance",
                    "Un résident atteint de la maladie d’Alzheimer",
                    "Le fils, condamné, ne vient plus",
                }
            )
            {
                Read(id, text).ShouldBeOfType<Outcome.Confirm>($"{id}: {text}").IsWarning.ShouldBeTrue();
                Read(id, text, fromForm: true)
                    .ShouldBeOfType<Outcome.Accepted>($"{id}: {text}")
                    .Notes.ShouldContain(n => n.Key == "privacyWarning");
            }
        }
    }

    /// <summary>Whatever asks for words of one's own warns: no question has to remember it.</summary>
    [Theory]
    [InlineData("PJ3", "Accompagner Léa Petit, élève autiste, vers la lecture")]
    [InlineData("PJ6", "Bibliothèque : les lecteurs ; partenaire : la classe de Léa Petit")]
    [InlineData("PJ8", "Accueillir Léa Petit chaque mardi")]
    [InlineData("PJ9", "Un lit pour le résident atteint de la maladie d’Alzheimer")]
    [InlineData("CV13", "Article avec Léa Petit, sans photo")]
    public void A_list_and_a_clause_warn_too(string id, string text)
    {
        var confirm = Read(id, text).ShouldBeOfType<Outcome.Confirm>(text);
        confirm.IsWarning.ShouldBeTrue();
        Read(id, text, fromForm: true).ShouldBeOfType<Outcome.Accepted>(text).Notes.ShouldContain(n => n.Key == "privacyWarning");
    }

    [Theory]
    [InlineData("CT1", "EHPAD Jean Moulin")]
    [InlineData("PJ2", "Mme Durand et Léa Petit")]
    [InlineData("CV2", "Mme Léa Petit, maire")]
    [InlineData("CV10", "Léa Petit ; Claire Martin")]
    [InlineData("DC3", "Mme Durand, directrice")]
    public void Who_is_asked_for_is_named(string id, string text) =>
        (Read(id, text) is Outcome.Confirm { IsWarning: true }).ShouldBeFalse();

    [Fact]
    public void No_example_of_ours_and_no_ordinary_answer_warns()
    {
        string[] ordinary =
        [
            "Faire lire tous les élèves chaque semaine ; l’école organise déjà un prix littéraire en mai.",
            "68 élèves du CP au CM2, 3 classes, 58 familles",
            "Une classe à la fois ; pas d’accueil pendant les vacances",
            "Pas de transport financé ; pas de sortie la dernière semaine de juin",
            "Très bonne écoute ; prévoir plus d’albums",
            "Oui ; 38 h de préparation, 412 € dépensés sur 450 €",
            "Les enseignants veulent continuer et demandent plus d’albums pour les CP.",
            "« On peut revenir mercredi avec maman ? »",
            "Régularité ; livres choisis par les élèves.",
            "Deux séances annulées (grève, maladie) ; soirée familles trop tardive.",
            "Trois critères sur cinq dépassés, équipes volontaires.",
            "Rompre l’isolement ; ateliers mémoire et chorale.",
            "62 résidents, dont une partie malvoyante",
            "Une lecture mensuelle à voix haute et un dépôt de livres en gros caractères.",
            "Une séance par mois au plus ; qui installe la salle ?",
            "15 résidents au plus ; annulation en cas d’absence du bibliothécaire",
            "Pas de séance en cas d’épidémie",
            "Épidémie de grippe",
            "Oui ; 36 h de bibliothécaire, aucun budget",
            "Très attendu ; l’après-midi, beaucoup de résidents se reposent.",
            "Un résident demande des histoires du pays.",
            "Dépôt très utilisé.",
            "Horaire de sieste ; une séance annulée (grippe).",
            "Participation inférieure à la cible à cause de l’horaire.",
            "Mme Martin souhaite recevoir deux classes",
            "Claire Martin et l’équipe ont lu Le Petit Prince",
        ];
        foreach (var id in FreeTexts)
        {
            foreach (var text in ordinary.Concat(Enum.GetValues<Lang>().Select(lang => Catalogue.Find($"{id}.example", lang))))
            {
                (Read(id, text) is Outcome.Confirm { IsWarning: true }).ShouldBeFalse($"{id}: {text}");
            }
        }
    }

    private static Outcome Read(string id, string text, bool fromForm = false)
    {
        var question = Questions.Find(id)!;
        var answers = CardSamples.Sheet(
            (Fields.ContactPerson, "Mme Claire Martin, directrice"),
            (Fields.Objectives, """[{"text":"Faire lire"}]""")
        );
        return question.Reader.Read(
            new Draft(text, Today) { FromForm = fromForm },
            new ReadingContext(
                question.Group == QuestionGroup.Single ? new Slot(question) : Slot.OfObjective(question, 0),
                answers,
                AnswerSheet.Empty,
                Today,
                new Texts(Lang.Fr)
            )
        );
    }
}
