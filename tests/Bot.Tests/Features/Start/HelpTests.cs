using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Start;

/// <summary>« Aide »: what the guide says of where one is, its name and its version (G2), and what can be said.</summary>
public sealed class HelpTests
{
    private const string Source = "Source\u00A0: guide «\u00A0Créer et faire vivre un partenariat\u00A0», mise à jour d’octobre 2023.";

    private static readonly string Version = typeof(Program).Assembly.GetName().Version!.ToString(3);

    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(PartnershipStatus.Contacted, "Prenez contact pour mieux appréhender leurs objectifs et leurs actions")]
    [InlineData(PartnershipStatus.ProjectDrafting, "il est important de travailler à un projet de collaboration")]
    [InlineData(PartnershipStatus.Abandoned, "il est important de travailler à un projet de collaboration")]
    [InlineData(PartnershipStatus.AgreementDrafting, "La convention est la garantie contractuelle du projet.")]
    [InlineData(PartnershipStatus.AwaitingApproval, "La convention est la garantie contractuelle du projet.")]
    [InlineData(PartnershipStatus.AwaitingSignature, "La convention est la garantie contractuelle du projet.")]
    [InlineData(PartnershipStatus.Active, "Une fois la convention signée, vous participez à la mise en œuvre de l’action.")]
    [InlineData(PartnershipStatus.Suspended, "Une fois la convention signée, vous participez à la mise en œuvre de l’action.")]
    [InlineData(PartnershipStatus.Evaluating, "Pensez à rédiger un bilan que vous communiquerez à votre partenaire et à vos élus")]
    [InlineData(PartnershipStatus.DecisionDue, "vous pouvez renouveler, ajuster ou stopper votre partenariat")]
    [InlineData(PartnershipStatus.Stopping, "vous pouvez renouveler, ajuster ou stopper votre partenariat")]
    [InlineData(PartnershipStatus.Renewed, "vous pouvez renouveler, ajuster ou stopper votre partenariat")]
    public async Task Where_nothing_waits_the_guide_is_quoted_on_the_stage_of_the_partnership(PartnershipStatus status, string quoted)
    {
        await using var talk = new Talk(January);
        await talk.PutAsync(Transitions.IsSigned(status) ? Shelf.School(status) : CardSamples.Of(CardSamples.School(), status, "school"));
        await talk.SaysAsync("ouvrir une classe, un livre, un rendez-vous");
        await talk.SaysAsync("j’ai besoin d’aide svp", quoted);
        Helps(talk);
        talk.Answer.ShouldContain($"Passerelle, version {Version}.");
        talk.Answer.ShouldContain("Que souhaitez-vous faire\u202F?");
    }

    [Fact]
    public async Task Before_there_is_any_partnership_it_says_how_to_begin()
    {
        await using var talk = new Talk(January);
        await talk.SaysAsync("?", "chercher des partenaires");
        Helps(talk);
    }

    [Fact]
    public async Task In_english_the_version_is_told_too()
    {
        await using var talk = new Talk(January);
        await talk.SaysAsync("english");
        await talk.SaysAsync("help", $"Passerelle, version {Version}.");
    }

    [Fact]
    public async Task At_a_question_it_says_what_is_asked_an_example_and_the_guide_and_asks_again()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync([
            "nouveau partenariat",
            "EHPAD Les Tilleuls",
            "un organisme extérieur",
            "EHPAD",
            "Valmont",
            "passer",
            "passer",
            "le partenaire",
        ]);
        await HelpsAtAsync(talk, "étudiez sa proposition pour voir si elle correspond à vos besoins/idées/attentes");
        await talk.SaysAsync([
            "15/05/2025",
            "Une lecture mensuelle à voix haute",
            "oui",
            "oui",
            "en partie",
            "passer",
            "accepter",
            "passer",
            "passer",
            "valider",
        ]);
        await HelpsAtAsync(talk, "il est important de travailler à un projet de collaboration");

        await using var signed = new Talk(FirstWalkTests.May);
        await SchoolLifeTests.SignedAsync(signed);
        signed.At("2026-06-19T10:00");
        await signed.SaysAsync(["bilan"]);
        await HelpsAtAsync(signed, "Pensez à rédiger un bilan");
        await signed.SaysAsync([
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
            "passer",
            "finaliser",
            "passer",
            "passer",
            "oui",
            "décider",
        ]);
        await HelpsAtAsync(signed, "vous pouvez renouveler, ajuster ou stopper votre partenariat");
        await signed.SaysAsync(["ajuster", "Un horaire qui fatigue les enfants", "Mme Martin", "Rythme : le jeudi à 10 h", "valider"]);
        await HelpsAtAsync(signed, "Un avenant s’approuve et se signe comme la convention");
        signed.Answer.ShouldContain("vous pouvez renouveler, ajuster ou stopper votre partenariat");
    }

    private static async Task HelpsAtAsync(Talk talk, string quoted)
    {
        await talk.SaysAsync("aide", quoted);
        talk.Answer.ShouldContain("Par exemple\u00A0:");
        talk.Buttons.ShouldContain("Aide");
        Helps(talk);
    }

    private static void Helps(Talk talk)
    {
        talk.Answer.ShouldContain(Source);
        talk.Answer.ShouldContain("À tout moment, vous pouvez répondre «\u00A0retour\u00A0»");
    }
}
