namespace PartnershipBot.Tests.Conversation;

/// <summary>A fictional school, from its name to a signed convention, said as text.</summary>
public sealed class FirstWalkTests
{
    internal static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_school_goes_from_its_name_to_a_signed_convention_and_every_answer_is_a_column(string channel)
    {
        await using var talk = new Talk(May, channel);
        await ContactAsync(talk);
        Column(await talk.StoredAsync(), "status").ShouldBe("projectDrafting");
        talk.Clock.SetUtcNow(new DateTimeOffset(2025, 6, 3, 9, 0, 0, TimeSpan.FromHours(2)));
        await ProjectAsync(talk);
        Column(await talk.StoredAsync(), "status").ShouldBe("agreementDrafting");
        await AgreementAsync(talk);
        // The council of 11 September is still to come.
        Column(await talk.StoredAsync(), "status").ShouldBe("awaitingApproval");
        talk.Clock.SetUtcNow(new DateTimeOffset(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(2)));
        await talk.RestartAsync();
        await talk.SaysAsync("CONVENTION SIGNEE", "À quelle date toutes les parties ont-elles signé la convention");
        await talk.SaysAsync("le 10 septembre 2025", "11 septembre 2025");
        await talk.SaysAsync("le 12 septembre 2025", "Est-ce bien tout le monde");
        await talk.SaysAsync("oui", "en cours jusqu’au 3 juillet 2026");

        await FirstWalkColumns.CheckAsync(talk);
        await talk.SaysAsync("mes partenariats", "En cours");
    }

    [Fact]
    public async Task Nothing_changes_what_is_signed()
    {
        await using var talk = new Talk(May);
        await ContactAsync(talk);
        await ProjectAsync(talk);
        await AgreementAsync(talk);
        talk.Clock.SetUtcNow(new DateTimeOffset(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(2)));
        await talk.SaysAsync(["convention signée", "12/09/2025", "oui"]);
        var before = await talk.StoredAsync();
        await talk.SaysAsync("modifier titre du projet", "avenant");
        await talk.SaysAsync("convention signée", "C’était déjà fait");
        (await talk.StoredAsync()).OrderBy(c => c.Key).ShouldBe(before.OrderBy(c => c.Key));
    }

    internal static async Task ContactAsync(Talk talk, string kind = "école")
    {
        await talk.SaysAsync("Nouveau partenariat", "Comment s’appelle la structure avec laquelle vous souhaitez travailler\u202f?");
        await talk.SaysAsync([
            "École primaire Jacques-Prévert",
            "un organisme exterieur",
            kind,
            "Valmont-sur-Thouet",
            "Mme Claire Martin, directrice",
            "direction@ecole-prevert.example",
            "notre bibliothèque",
            "le 12 mai 2025",
            "Faire lire tous les élèves chaque semaine ; l’école organise déjà un prix littéraire en mai.",
            "68 élèves du CP au CM2, 3 classes, 58 familles",
        ]);
        await talk.SaysAsync("positif", "Récapitulatif · Contact");
        await talk.SaysAsync("valider", "Quel titre donnez-vous au projet");
    }

    internal static async Task ProjectAsync(Talk talk)
    {
        await talk.SaysAsync([
            "Une classe, un livre, un rendez-vous",
            "Mme Martin et les trois enseignants, réunion du 2 juin 2025",
            "Faire découvrir la médiathèque à tous les élèves",
            "Toucher des familles qui ne viennent pas",
            "Un lieu et un médiateur pour la lecture plaisir",
            "Séances tenues ; au moins 27 séances ; carnet de séances",
            "oui",
            "Nouvelles inscriptions individuelles ; au moins 15 inscriptions ; logiciel de prêt",
            "oui",
            "Satisfaction des enseignants",
            "au moins 4/5",
            "questionnaire",
            "non",
            "oui",
            "Développer l’emprunt à la maison des élèves",
            "Faire circuler le fonds jeunesse",
            "Des livres renouvelés en classe et à la maison",
            "Prêts aux élèves ; au moins 1 500 prêts ; logiciel de prêt",
            "oui",
            "Familles présentes à la soirée (sur 58) ; cible : au moins 30 % ; liste d’émargement",
            "non",
            "non",
            "Bibliothèque : Familles du bourg. Partenaire : 68 élèves.",
            "Accueil de classe d’une heure (les deux)\nPrêt de 30 livres par classe (la bibliothèque)\nSoirée lecture en famille en janvier",
            "les deux",
            "1 bibliothécaire, 27 h de séance et 40 h de préparation\n90 livres\nSalle du conte",
            "1 enseignant et 1 accompagnateur par séance\nTrajet à pied\nInformation des familles",
            "450 € pour la bibliothèque, 150 € pour le partenaire",
            "oui",
            "15/09/2025",
            "le 3 juillet 2026",
            "Une classe chaque mardi, de 9 h à 10 h, hors vacances, soit 9 séances par classe et 27 au total",
            "oui",
            "Une classe à la fois ; pas d’accueil pendant les vacances",
            "Pas de transport financé ; pas de sortie la dernière semaine de juin",
            "passer",
        ]);
        await talk.SaysAsync("collections", "Le partenariat vous paraît-il équilibré");
        await talk.SaysAsync("oui", "Récapitulatif · Projet");
        await talk.SaysAsync("valider", "Comment s’appelle votre bibliothèque");
    }

    internal static async Task AgreementAsync(Talk talk, params IReadOnlyList<string> partnerApproval)
    {
        await talk.SaysAsync([
            "Médiathèque de Valmont",
            "Valmont-sur-Thouet",
            "oui",
            "M. Paul Renaud, maire",
            "Mme Claire Martin, directrice\nVisa de l’inspectrice de circonscription",
            "11 septembre 2025",
            .. partnerApproval.Count > 0 ? partnerApproval : ["pas nécessaire", "Une école publique n’a pas de conseil"],
            "une par une",
            "oui",
            "oui",
            "Reconduction expresse",
            "deux mois",
            "Julie Morel, bibliothécaire jeunesse ; Mme Martin, directrice",
            "90 livres, 21 jours, remplacement à l’identique",
            "Chacun assure ses agents et son public",
            "Logos ; photos de dos seulement",
        ]);
        await talk.SaysAsync("Amiable, puis tribunal administratif de Poitiers", "Convention\u00a0: Une classe, un livre, un rendez-vous");
        await talk.SaysAsync("passer", "Récapitulatif · Convention");
        await talk.SaysAsync("valider", "En attente de délibération");
    }

    private static object Column(IReadOnlyDictionary<string, object> row, string name) => row[name];
}
