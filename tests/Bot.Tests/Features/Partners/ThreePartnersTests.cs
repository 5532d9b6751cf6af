using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>A school, a care home and an association in one partnership (fictional), from their names to an amendment.</summary>
public sealed class ThreePartnersTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task Three_partners_go_from_their_names_to_an_amendment()
    {
        await using var talk = new Talk(May);
        await ContactAsync(talk);
        await ProjectAsync(talk);
        await AgreementAsync(talk);
        await SignatureAsync(talk);
        await ReviewAsync(talk);
        await AmendmentAsync(talk);
    }

    [Fact]
    public async Task A_partner_is_taken_out_again_while_nothing_is_signed()
    {
        await using var talk = new Talk(May);
        await ContactAsync(talk);
        await talk.SaysAsync("retirer l’association", "Je retire Association Lire Ensemble");
        await talk.SaysAsync("non", "Quel titre");
        await talk.SaysAsync("l’école quitte le partenariat", "Je retire École Jean-Macé");
        await talk.SaysAsync("oui", "ne fait plus partie du partenariat");
        (await NamesAsync(talk)).ShouldBe(["EHPAD Les Tilleuls", "Association Lire Ensemble"]);
        (await talk.StoredAsync())["partner_kind"].ShouldBe("elderlyResidence");
        (await talk.RowsAsync("partner|")).Count.ShouldBe(3);
    }

    private static async Task ContactAsync(Talk talk)
    {
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle");
        await talk.SaysAsync("École Jean-Macé et EHPAD Les Tilleuls", "un partenariat pour chacun, ou un seul avec tous");
        await talk.SaysAsync("un seul, avec tous", "commune se trouve l’école Jean-Macé");
        await talk.SaysAsync("Valmont", "commune se trouve l’EHPAD Les Tilleuls");
        await talk.SaysAsync("il y a aussi l’association Lire Ensemble", "J’ajoute Association Lire Ensemble");
        await talk.SaysAsync("oui", "ce qu’est l’association Lire Ensemble");
        (await NamesAsync(talk)).ShouldBe(["École Jean-Macé", "EHPAD Les Tilleuls", "Association Lire Ensemble"]);
        await talk.SaysAsync(["un organisme extérieur", "association culturelle", "Valmont", "Marnes"]);
        await talk.SaysAsync(["Mme Durand, directrice", "M. Haddad, animateur", "Mme Roy, présidente"]);
        await talk.SaysAsync(["direction@ecole.example", "animation@tilleuls.example", "roy@lire.example"]);
        await talk.SaysAsync(["notre bibliothèque", "12 mai 2025", "passer", "passer", "passer"]);
        await talk.SaysAsync("68 élèves de CM1 et CM2", "Quel public accueille l’EHPAD Les Tilleuls");
        await talk.SaysAsync(["62 résidents", "passer"]);
        await talk.SaysAsync("positif", "Contact chez le partenaire · Association Lire Ensemble");
        await talk.SaysAsync("valider", "Quel titre");
        (await talk.RowsAsync("partner|")).Count.ShouldBe(3);
    }

    private static async Task ProjectAsync(Talk talk)
    {
        await talk.SaysAsync(["Lire d’une génération à l’autre", "Réunion du 15 mai 2025", "Faire lire ensemble enfants et résidents"]);
        await talk.SaysAsync("Toucher des familles nouvelles", "l’école Jean-Macé gagne");
        await talk.SaysAsync(["Le plaisir de lire à voix haute", "De la visite chaque mois", "Des lecteurs bénévoles"]);
        await talk.SaysAsync(["Séances tenues ; au moins 8 séances ; carnet de séances", "non", "non"]);
        await talk.SaysAsync("Bibliothèque : les familles. Partenaire : 68 élèves.", "chez ce partenaire (l’EHPAD Les Tilleuls)");
        await talk.SaysAsync(["62 résidents", "20 bénévoles lecteurs"]);
        await talk.SaysAsync(
            "Lecture à voix haute (école et EHPAD)\nPrêt de 60 livres (bibliothèque)\nPréparation (l’association)\nGoûter (le partenaire)",
            "Qui se charge de l’action «\u00a0Goûter\u00a0»"
        );
        talk.Buttons.ShouldBe(["La bibliothèque", "École Jean-Macé", "EHPAD Les Tilleuls", "Association Lire Ensemble", "Tous"]);
        await talk.SaysAsync("l’EHPAD", "Quels moyens votre bibliothèque");
        await talk.SaysAsync("1 bibliothécaire\n60 livres", "Quels moyens apporte l’école Jean-Macé");
        // What names its partner is that partner’s.
        await talk.SaysAsync(
            "l’école : un enseignant par séance ; l’EHPAD : une salle et un goûter",
            "Quels moyens apporte l’association Lire Ensemble"
        );
        await talk.SaysAsync("une lectrice formée par séance", "Quel budget apportent la bibliothèque et ce partenaire");
        await talk.SaysAsync(["200 € pour la bibliothèque, 0 pour le partenaire", "oui"]);
        await talk.SaysAsync(["100 €", "aucun", "1er octobre 2025", "30 juin 2026", "Une séance par mois, soit 9 séances", "oui"]);
        await talk.SaysAsync(["Une classe à la fois", "Pas pendant les vacances", "Pas de séance en cas d’épidémie", "aucune", "oui"]);
        await talk.SaysAsync(["passer", "passer"]);
        foreach (
            var line in new[] { "(École Jean-Macé, EHPAD Les Tilleuls)", "une lectrice formée", "Budget : 100", "Des lecteurs bénévoles" }
        )
        {
            Plain(talk.Answer).ShouldContain(line);
        }
        await talk.SaysAsync("oui", "Limites du partenaire · EHPAD Les Tilleuls");
        await talk.SaysAsync("valider", "Comment s’appelle votre bibliothèque");
        var ehpad = CoPartners.View(AnswerSheet.Of(await talk.StoredAsync()), 1);
        ehpad.Text(Fields.PartnerLimits).ShouldBe("Pas de séance en cas d’épidémie");
        ehpad.Amount(Fields.PartnerBudget).ShouldBe(100);
    }

    private static async Task AgreementAsync(Talk talk)
    {
        await talk.SaysAsync(["Médiathèque de Valmont", "Valmont", "oui"]);
        await talk.SaysAsync("M. Paul Renaud, maire", "Qui signe la convention pour l’école Jean-Macé");
        await talk.SaysAsync(["Mme Claire Durand, directrice", "Mme Odile Perrin, directrice", "Mme Anne Roy, présidente"]);
        await talk.SaysAsync(["11 septembre 2025", "pas nécessaire", "Une école n’a pas de conseil", "pas nécessaire", "Pas d’instance"]);
        await talk.SaysAsync("15 septembre 2025", "Clauses habituelles");
        await talk.SaysAsync("tout me convient", "à la bibliothèque et chez ce partenaire (l’école Jean-Macé)");
        await talk.SaysAsync("Julie Morel, bibliothécaire ; Mme Durand", "pour l’EHPAD Les Tilleuls");
        await talk.SaysAsync(["oui", "oui", "60 livres, 21 jours, remplacement à l’identique", "passer"]);
        await talk.SaysAsync("valider", "En attente de délibération");
        talk.Answer.ShouldContain("Engagements · Association Lire Ensemble");
        await talk.SaysAsync("copie au partenaire", "roy@lire.example");
        talk.Cards.Count.ShouldBe(3);

        var text = await ConventionAsync(talk);
        text.ShouldContain("EHPAD Les Tilleuls, à Valmont, [forme juridique], ayant pour représentant Mme Odile Perrin, directrice");
        text.ShouldContain("Association Lire Ensemble, à Marnes");
        text.ShouldContain("ci-après, ensemble, « les partenaires »");
        text.ShouldContain("Moyens apportés par le partenaire EHPAD Les Tilleuls");
        text.ShouldContain("Limites du partenaire École Jean-Macé : pas pendant les vacances");
        text.ShouldContain("Le partenaire EHPAD Les Tilleuls consacre au projet 100 €");
        text.ShouldContain("Pour le partenaire Association Lire Ensemble : Mme Roy, présidente");
        text.ShouldContain("Accueil des classes");
        text.ShouldContain("Séances en établissement pour personnes âgées");
        text.ShouldContain("Engagements propres aux associations");
    }

    private static async Task SignatureAsync(Talk talk)
    {
        talk.At("2025-09-20T10:00");
        await talk.SaysAsync("l’EHPAD a signé hier", "Mme Odile Perrin, directrice\u00a0: a signé");
        // A library's own text is written for one partner: whoever signs with several is told before the day is asked.
        await talk.PutAsync(
            RowKeys.Template("primarySchool", 1),
            TemplateRows.Write(new KeptTemplate("primarySchool", 1, "v1.docx", new string('0', 64), "julie", "J", talk.Clock.GetUtcNow()))
        );
        await talk.SaysAsync("convention signée", "À quelle date");
        talk.Answer.ShouldContain("Avec plusieurs partenaires, la convention suit le texte de Passerelle");
        await talk.SaysAsync("12 septembre 2025", "15 septembre 2025");
        await talk.SaysAsync(["19 septembre 2025", "oui"]);
        (await talk.StoredAsync())["status"].ShouldBe("active");
        (await talk.RowsAsync("file|"))
            .Select(row => row.Columns.GetValueOrDefault("template") as string)
            .ShouldAllBe(note => note == null || !note.Contains('#'));
        await talk.SaysAsync("mes partenariats ehpad", "Lire d’une génération à l’autre");
        await talk.SaysAsync("rapport 2025", "Partenariats en cours dans l’année\u00a0: 1");
        foreach (var kind in new[] { "Association culturelle", "Maison de retraite ou EHPAD", "École maternelle ou élémentaire" })
        {
            Plain(talk.Answer).ShouldContain($"{kind} : un partenariat");
        }
    }

    private static async Task ReviewAsync(Talk talk)
    {
        talk.At("2026-07-01T10:00");
        await talk.SaysAsync(["bilan", "oui", "9", "4", "Ils souhaitent continuer avec plus de livres.", "4", "passer"]);
        await talk.SaysAsync("Une belle entente entre les équipes.", "EHPAD Les Tilleuls\u00a0: Pas de séance en cas d’épidémie");
        await talk.SaysAsync(["Quelques absences en hiver.", "Oui, tous", "finaliser", "passer", "passer", "oui"]);
        await talk.SaysAsync(["décider", "ajuster", "Un partenaire de plus, un de moins.", "Tous les quatre"]);
    }

    private static async Task AmendmentAsync(Talk talk)
    {
        // The nursery is in the list already, with what is known of it.
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.Library,
            [
                TableWrite.Insert(
                    RowKeys.Partner(new string('7', 32)),
                    new Dictionary<string, object>
                    {
                        [Fields.PartnerName] = "Crèche Les Lutins",
                        [Fields.PartnerKind] = "earlyChildhood",
                        [Fields.ContactPerson] = "Mme Léa Petit",
                    }
                ),
            ],
            CancellationToken.None
        );
        await talk.SaysAsync(
            "la crèche Les Lutins se joint au partenariat\nl’association Lire Ensemble quitte le partenariat\n"
                + "Limites de l’EHPAD : Deux groupes au plus\nLimites de la crèche : Le matin seulement\n"
                + "Signataires de la crèche : Mme Léa Petit, directrice\nRythme : Deux séances par mois\n"
                + "Moyens de l’EHPAD : ajouter 20 albums",
            "Partenaire qui se joint\u00a0: Crèche Les Lutins"
        );
        await talk.SaysAsync("valider", "Voici l’avenant");
        (await NamesAsync(talk)).ShouldBe(["École Jean-Macé", "EHPAD Les Tilleuls", "Association Lire Ensemble"]);
        var (partnership, library) = await ReadAsync(talk);
        var amendment = Text(AmendmentDocument.Document(partnership, library, new DateOnly(2026, 7, 1), null));
        amendment.ShouldContain("Partenaire qui se joint à la convention, dont il accepte toutes les stipulations : Crèche Les Lutins");
        amendment.ShouldContain("et le partenaire Association Lire Ensemble, ayant pour représentant Mme Anne Roy, présidente");
        SignatureList
            .Of(partnership.Answers, Fields.AmendmentSignatures)
            .Select(l => l.Who.Name)
            .ShouldBe(["M. Paul Renaud", "Mme Claire Durand", "Mme Odile Perrin", "Mme Léa Petit", "Mme Anne Roy"]);
        await talk.SaysAsync("20 juin 2026", "Chez ce partenaire (l’école Jean-Macé)");
        await talk.SaysAsync(["pas nécessaire", "Aucune instance", "pas nécessaire", "Aucune instance", "21 juin 2026", "passer"]);
        await talk.SaysAsync("avenant signé", "toutes les parties ont-elles signé l’avenant");
        await talk.SaysAsync("1er juillet 2026", "la convention est à jour");

        (await NamesAsync(talk)).ShouldBe(["École Jean-Macé", "EHPAD Les Tilleuls", "Crèche Les Lutins"]);
        var row = await talk.StoredAsync();
        row["calendar_rhythm"].ShouldBe("Deux séances par mois");
        ((string)row["partners_others"]).ShouldNotContain("amendment_");
        var answers = AnswerSheet.Of(row);
        CoPartners.View(answers, 1).Text(Fields.PartnerLimits).ShouldBe("Deux groupes au plus");
        // What is added to one partner's list stands beside what was there, and in no other list.
        Means(1).ShouldContain("une salle");
        Means(1).ShouldContain("20 albums");
        Means(0).ShouldContain("un enseignant");
        Means(0).ShouldNotContain("albums");
        CoPartners.View(answers, 2).Text(Fields.PartnerLimits).ShouldBe("Le matin seulement");
        CoPartners.View(answers, 2).Text(Fields.PartnerKind).ShouldBe("earlyChildhood");
        CoPartners.View(answers, 2).Text(Fields.PartnerId).ShouldBe(new string('7', 32));
        CoPartners.View(answers, 2).Text(Fields.ContactPerson).ShouldBe("Mme Léa Petit");
        (await talk.RowsAsync("partner|")).Count(r => (string)r.Columns["partner_name"] == "Crèche Les Lutins").ShouldBe(1);

        string Means(int partner) => CoPartners.View(answers, partner).Text(Fields.PartnerMeans)!;
    }

    private static async Task<string> ConventionAsync(Talk talk)
    {
        var (partnership, library) = await ReadAsync(talk);
        return Text(AgreementDocument.Of(partnership, library, new DateOnly(2025, 6, 1)));
    }

    private static async Task<(Partnership Partnership, AnswerSheet Library)> ReadAsync(Talk talk) =>
        (
            PartnershipRows.Read((await talk.RowsAsync("partnership|")).Single())!,
            AnswerSheet.Of((await talk.RowsAsync("settings")).Single().Columns)
        );

    private static string Text(ArticleDocument document) =>
        Plain(string.Join('\n', document.Articles.SelectMany(a => a.Paragraphs.Select(p => p.Text).Prepend(a.Title))));

    /// <summary>The same with plain spaces, as these tests write them.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static async Task<IReadOnlyList<string>> NamesAsync(Talk talk) => CoPartners.Names(AnswerSheet.Of(await talk.StoredAsync()));
}
