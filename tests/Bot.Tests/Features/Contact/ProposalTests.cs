using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Contact;

/// <summary>A care home comes with a proposal, which is accepted, clarified or declined.</summary>
public sealed class ProposalTests
{
    private static readonly DateTimeOffset June = new(2025, 6, 27, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_proposal_is_studied_accepted_and_answered_and_every_answer_is_a_column(string channel)
    {
        await using var talk = new Talk(June, channel);
        await StudyAsync(talk, "05 00 00 00 00");
        talk.Answer.ShouldContain("Proposition reçue");
        talk.Answer.ShouldContain("Réponse à vos attentes");
        talk.Answer.ShouldContain("Quelle suite souhaitez-vous donner");
        await talk.SaysAsync("accepter", "objectifs et des actions");
        await talk.SaysAsync(["Rompre l’isolement ; ateliers mémoire et chorale.", "62 résidents, dont une partie malvoyante"]);
        talk.Answer.ShouldContain("Récapitulatif · Contact");
        await talk.SaysAsync("valider", "Elle rejoint nos attentes");
        talk.Answer.ShouldContain("À\u00a0: ○\u00A0À compléter");
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");

        var row = await talk.StoredAsync();
        var expected = new Dictionary<string, object>
        {
            ["status"] = "projectDrafting",
            ["owner"] = "julie",
            ["ownerName"] = "Julie Morel",
            ["schema"] = 1,
            ["partner_name"] = "EHPAD Les Tilleuls",
            ["partnership_mode"] = "external",
            ["partner_kind"] = "elderlyResidence",
            ["partner_municipality"] = "Valmont-sur-Thouet",
            ["partner_contactPerson"] = "M. Karim Haddad, animateur",
            ["partner_contactChannel"] = "05 00 00 00 00",
            ["contact_initiatedBy"] = "partner",
            ["contact_date"] = "2025-06-26",
            ["partner_objectivesAndActions"] = "Rompre l’isolement ; ateliers mémoire et chorale.",
            ["partner_audience"] = "62 résidents, dont une partie malvoyante",
            ["contact_outcome"] = "positive",
            ["proposal_receivedOn"] = "2025-06-26",
            ["proposal_summary"] = "Une lecture mensuelle à voix haute et un dépôt de livres en gros caractères.",
            ["proposal_fit_needs"] = "yes",
            ["proposal_fit_needs_score"] = 2,
            ["proposal_fit_ideas"] = "yes",
            ["proposal_fit_ideas_score"] = 2,
            ["proposal_fit_expectations"] = "partly",
            ["proposal_fit_expectations_score"] = 1,
            ["proposal_fit_expectations_comment"] = "l’horaire est à revoir",
            ["proposal_conditions"] = "Une séance par mois au plus ; qui installe la salle ?",
            ["proposal_verdict"] = "accept",
        };
        foreach (var (name, value) in expected)
        {
            row.Keys.ShouldContain(name);
            row[name].ShouldBe(value, name);
        }
        row.Keys.Except(expected.Keys).Order().ShouldBe(["createdAt", "partner_id", "revision", "updatedAt"]);
    }

    [Fact]
    public async Task The_reply_opens_as_an_e_mail_to_the_address_of_the_contact()
    {
        await using var talk = new Talk(June);
        await StudyAsync(talk, "animation@tilleuls.example");
        await talk.SaysAsync("accepter", "objectifs et des actions");
        await talk.SaysAsync("réponse au partenaire", "À\u00a0: animation@tilleuls.example");
        // What waited goes on waiting.
        talk.Answer.ShouldContain("objectifs et des actions");
        var url = Url(talk);
        url.ShouldStartWith("mailto:animation@tilleuls.example?subject=Votre%20proposition%20de%20partenariat&body=");
        MailLinkTests.Read(url).Body.ShouldContain("votre proposition du 26 juin 2025");
        MailLinkTests.Read(url).Body.ShouldEndWith("Bien cordialement,\r\n\r\nJulie Morel");
    }

    [Fact]
    public async Task Whoever_asks_for_more_says_what_is_to_be_clarified_and_it_can_be_decided_later()
    {
        await using var talk = new Talk(June);
        await StudyAsync(talk, "animation@tilleuls.example", points: null);
        await talk.SaysAsync("demander des précisions", "Que souhaitez-vous préciser ou demander au partenaire");
        await talk.SaysAsync("x", "au moins 3 caractères");
        await talk.SaysAsync("Qui installe la salle ?\nQui vient chercher les livres ?", "objectifs et des actions");
        var row = await talk.StoredAsync();
        row["status"].ShouldBe("underReview");
        row["contact_outcome"].ShouldBe("undecided");
        row["proposal_conditions"].ShouldBe("Qui installe la salle ?\nQui vient chercher les livres ?");
        await talk.SaysAsync(["passer", "passer"]);
        await talk.SaysAsync("valider", "les points suivants");
        talk.Answer.ShouldContain(@"\- Qui vient chercher les livres ?");
        talk.Answer.ShouldContain("C’est noté. Quand vous aurez la réponse");

        talk.Clock.Advance(TimeSpan.FromDays(12));
        await talk.RestartAsync();
        await talk.SaysAsync("voir la proposition", "l’horaire est à revoir");
        talk.Answer.ShouldContain("Demander des précisions");
        await talk.SaysAsync("reprendre", "Quelle suite souhaitez-vous donner");
        await talk.SaysAsync("accepter", "Récapitulatif · Contact");
        (await talk.StoredAsync())["status"].ShouldBe("projectDrafting");
    }

    [Fact]
    public async Task A_refusal_keeps_its_reason_and_the_day_to_come_back()
    {
        await using var talk = new Talk(June, "msteams");
        await StudyAsync(talk, "animation@tilleuls.example");
        await talk.SaysAsync("décliner", "Pour quelle raison déclinez-vous");
        await talk.SaysAsync("Équipe réduite cette année", "Que souhaitez-vous en écrire au partenaire");
        await talk.SaysAsync("Notre programme est complet", "À quelle date souhaitez-vous réexaminer");
        await talk.SaysAsync("1er septembre 2026", "Récapitulatif · Contact");
        await talk.SaysAsync("valider", "Notre programme est complet.");
        talk.Answer.ShouldNotContain("Équipe réduite");
        talk.Answer.ShouldContain("à partir du 1er septembre 2026");
        talk.Answer.ShouldContain("Ce partenaire reste dans votre liste");
        var row = await talk.StoredAsync();
        row["status"].ShouldBe("declined");
        row["contact_outcome"].ShouldBe("negative");
        row["proposal_declineReason"].ShouldBe("Équipe réduite cette année");
        row["proposal_reopenOn"].ShouldBe("2026-09-01");
        await talk.SaysAsync(
            "partenaire tilleuls",
            "27 juin 2025 · Suite donnée · M. Karim Haddad, animateur · Sans suite · Équipe réduite cette année · À réexaminer\u00a0: 1er septembre 2026"
        );
        await talk.SaysAsync("voir la proposition", "À revoir le 1er septembre 2026");
        await talk.PressesAsync("Réponse au partenaire");
        talk.Answer.ShouldContain("à partir du 1er septembre 2026");
    }

    [Fact]
    public async Task A_reply_asks_first_for_what_it_needs()
    {
        await using var talk = new Talk(June);
        await talk.SaysAsync("réponse au partenaire", "Vous n’avez pas encore de partenariat");
        await talk.SaysAsync("voir la proposition", "Vous n’avez pas encore de partenariat");
        await StudyAsync(talk, "passer");
        await talk.SaysAsync("réponse au partenaire", "il reste à compléter\u00a0: Suite à donner");
        talk.Answer.ShouldContain("Quelle suite souhaitez-vous donner");
        await talk.SaysAsync("accepter", "Récapitulatif · Contact");
        await talk.SaysAsync("répondre au partenaire svp", "Elle rejoint nos attentes");
    }

    [Fact]
    public async Task A_proposal_is_answered_in_English_too()
    {
        await using var talk = new Talk(June);
        await talk.SaysAsync([
            "english",
            "new partnership",
            "Les Tilleuls Care Home",
            "an outside organisation",
            "care home",
            "Valmont",
            "skip",
            "home@tilleuls.example",
            "the partner",
            "26 June 2025",
            "A monthly reading aloud and a small deposit of books.",
            "yes",
            "yes",
            "partly: the time needs changing",
            "skip",
        ]);
        talk.Answer.ShouldContain("What you think of it");
        talk.Answer.ShouldContain("How would you like to respond to this proposal");
        await talk.SaysAsync("accept", "aims and activities");
        await talk.SaysAsync("reply to the partner", "Thank you for your proposal of 26 June 2025");
        await talk.SaysAsync("see the proposal", "the time needs changing");
        (await talk.StoredAsync())["proposal_fit_expectations"].ShouldBe("partly");
    }

    [Fact]
    public async Task A_proposal_that_nobody_studied_keeps_the_project_shut_whatever_was_said_before()
    {
        await using var talk = new Talk(June);
        await FirstWalkTests.ContactAsync(talk);
        (await talk.StoredAsync())["status"].ShouldBe("projectDrafting");
        await talk.SaysAsync(["Une classe, un livre, un rendez-vous", "modifier origine du contact", "le partenaire"]);
        var row = await talk.StoredAsync();
        row["status"].ShouldBe("underReview");
        row.Keys.ShouldNotContain("contact_outcome");
        row["project_title"].ShouldBe("Une classe, un livre, un rendez-vous");
        await talk.SaysAsync("valider");
        (await talk.StoredAsync())["status"].ShouldBe("underReview");
        talk.Answer.ShouldNotContain("Projet ·");
    }

    /// <summary>From the name to the verdict, which waits.</summary>
    internal static async Task StudyAsync(
        Talk talk,
        string channel,
        string? points = "Une séance par mois au plus ; qui installe la salle ?"
    )
    {
        await talk.SaysAsync([
            "nouveau partenariat",
            "EHPAD Les Tilleuls",
            "un organisme extérieur",
            "EHPAD",
            "Valmont-sur-Thouet",
            "M. Karim Haddad, animateur",
            channel,
            "le partenaire",
            "26 juin 2025",
            "Une lecture mensuelle à voix haute et un dépôt de livres en gros caractères.",
            "oui",
            "oui",
            "En partie : l’horaire est à revoir",
            points ?? "passer",
        ]);
    }

    private static string Url(Talk talk) =>
        talk
            .Cards.SelectMany(c => c["actions"]?.AsArray() ?? [])
            .Where(a => (string?)a!["type"] == "Action.OpenUrl")
            .Select(a => (string)a!["url"]!)
            .Single();
}
