using System.Text.Json.Nodes;
using PartnershipBot.Features.Agreements;

namespace PartnershipBot.Tests.Conversation.Forms;

/// <summary>The fictional school once more, answered on form cards instead of one question after the other.</summary>
public sealed class FormWalkTests
{
    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_same_answers_on_forms_are_the_same_columns(string channel)
    {
        await using var talk = new Talk(FirstWalkTests.May, channel);
        await talk.SaysAsync(["nouveau partenariat"]);
        await talk.SaysAsync("formulaire", "Comment s’appelle la structure");
        // Where nothing is missing the next form follows by itself.
        await FillAsync(talk, Contact, next: "PJ1");
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");
        await FillAsync(talk, FirstObjective);
        talk.Answer.ShouldContain("Récapitulatif · Projet");
        // Another objective is offered once the first is there.
        await talk.SaysAsync("formulaire", "Objectif 2 (facultatif)");
        await FillAsync(talk, Project);
        talk.Answer.ShouldContain("Le partenariat vous paraît-il équilibré");
        await talk.PressesAsync("Oui");
        talk.Answer.ShouldContain("Comment s’appelle votre bibliothèque");
        await FillAsync(talk, Agreement, next: AgreementCard.SignedOnInput);
        talk.Answer.ShouldContain("En attente de délibération");

        talk.At("2025-09-13T09:00");
        await talk.PressesAsync("Convention signée");
        talk.Answer.ShouldContain("À quelle date toutes les parties ont-elles signé");
        await talk.SaysAsync("12/09/2025", "Est-ce bien tout le monde");
        await talk.SaysAsync("oui", "en cours jusqu’au 3 juillet 2026");
        await FirstWalkColumns.CheckAsync(talk);
    }

    /// <summary>Fills in and saves one page after the other, until what comes is no form.</summary>
    /// <param name="next">An input of the card that follows, at which it stops.</param>
    private static async Task FillAsync(Talk talk, Dictionary<string, string> answers, string next = "")
    {
        var pages = 0;
        while (Inputs(talk) is { Count: > 0 } ids && !ids.Contains(next))
        {
            (++pages).ShouldBeLessThan(9, talk.Answer);
            await talk.PressesAsync(
                "Enregistrer",
                new(answers.Where(a => ids.Contains(a.Key)).Select(a => KeyValuePair.Create(a.Key, (JsonNode?)a.Value)))
            );
            talk.Answer.ShouldNotContain("déjà été données");
        }
    }

    private static List<string> Inputs(Talk talk) =>
        [
            .. talk
                .Cards.SelectMany(c => c["body"]!.AsArray())
                .Where(e => ((string?)e!["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true)
                .Select(e => (string)e!["id"]!),
        ];

    private static readonly Dictionary<string, string> Contact = new()
    {
        ["CT1"] = "École primaire Jacques-Prévert",
        ["CT2"] = "external",
        ["CT3"] = "primarySchool",
        ["CT5"] = "Valmont-sur-Thouet",
        ["CT6"] = "Mme Claire Martin, directrice",
        ["CT7"] = "direction@ecole-prevert.example",
        ["CT8"] = "library",
        ["CT9"] = "2025-05-12",
        ["CT10"] = "Faire lire tous les élèves chaque semaine ; l’école organise déjà un prix littéraire en mai.",
        ["CT11"] = "68 élèves du CP au CM2, 3 classes, 58 familles",
        ["CT12"] = "positive",
    };

    private static readonly Dictionary<string, string> FirstObjective = new()
    {
        ["PJ1"] = "Une classe, un livre, un rendez-vous",
        ["PJ2"] = "Mme Martin et les trois enseignants, réunion du 2 juin 2025",
        ["PJ3.0"] = "Faire découvrir la médiathèque à tous les élèves",
        ["PJ4.0"] = "Toucher des familles qui ne viennent pas",
        ["PJ5.0"] = "Un lieu et un médiateur pour la lecture plaisir",
        ["PJ16.0.0"] =
            "Séances tenues ; au moins 27 séances ; carnet de séances\n"
            + "Nouvelles inscriptions individuelles ; au moins 15 inscriptions ; logiciel de prêt\n"
            + "Satisfaction des enseignants ; au moins 4/5 ; questionnaire",
    };

    private static readonly Dictionary<string, string> Project = new()
    {
        ["PJ3.1"] = "Développer l’emprunt à la maison des élèves",
        ["PJ4.1"] = "Faire circuler le fonds jeunesse",
        ["PJ5.1"] = "Des livres renouvelés en classe et à la maison",
        ["PJ16.1.0"] =
            "Prêts aux élèves ; au moins 1 500 prêts ; logiciel de prêt\n"
            + "Familles présentes à la soirée (sur 58) ; cible : au moins 30 % ; liste d’émargement",
        ["PJ6"] = "Bibliothèque : Familles du bourg. Partenaire : 68 élèves.",
        ["PJ7"] =
            "Accueil de classe d’une heure (les deux)\nPrêt de 30 livres par classe (la bibliothèque)\nSoirée lecture en famille en janvier (les deux)",
        ["PJ8"] = "1 bibliothécaire, 27 h de séance et 40 h de préparation\n90 livres\nSalle du conte",
        ["PJ9"] = "1 enseignant et 1 accompagnateur par séance\nTrajet à pied\nInformation des familles",
        ["PJ10"] = "450 € pour la bibliothèque, 150 € pour le partenaire",
        ["PJ11"] = "2025-09-15",
        ["PJ12"] = "2026-07-03",
        ["PJ13"] = "Une classe chaque mardi, de 9 h à 10 h, hors vacances, soit 9 séances par classe et 27 au total",
        ["PJ14"] = "Une classe à la fois ; pas d’accueil pendant les vacances",
        ["PJ15"] = "Pas de transport financé ; pas de sortie la dernière semaine de juin",
        ["PJ17"] = "collections",
    };

    private static readonly Dictionary<string, string> Agreement = new()
    {
        ["LB1"] = "Médiathèque de Valmont",
        ["LB2"] = "Valmont-sur-Thouet",
        ["CV1"] = "primarySchool",
        ["CV2"] = "M. Paul Renaud, maire",
        ["CV3"] = "Mme Claire Martin, directrice\nVisa de l’inspectrice de circonscription",
        ["CV4"] = "2025-09-11",
        ["CV5.status"] = "notNeeded",
        ["CV5.reason"] = "Une école publique n’a pas de conseil",
        ["CV6"] = "2025-09-15",
        ["CV7"] = "2026-07-03",
        ["CV8"] = "express",
        ["CV9"] = "deux mois",
        ["CV10"] = "Julie Morel, bibliothécaire jeunesse ; Mme Martin, directrice",
        ["CV11"] = "90 livres, 21 jours, remplacement à l’identique",
        ["CV12"] = "Chacun assure ses agents et son public",
        ["CV13"] = "Logos ; photos de dos seulement",
        ["CV13.photographs"] = "yes",
        ["CV14"] = "Amiable, puis tribunal administratif de Poitiers",
    };
}
