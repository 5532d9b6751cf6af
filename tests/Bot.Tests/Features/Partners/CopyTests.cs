using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>« Copie au partenaire »: the partner has no Teams and gets each stage by e-mail.</summary>
public sealed class CopyTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task Each_stage_ends_with_a_copy_that_opens_as_an_e_mail(string channel)
    {
        await using var talk = new Talk(May, channel);
        await talk.SaysAsync("copie au partenaire", "Vous n’avez pas encore de partenariat");
        await FirstWalkTests.ContactAsync(talk);
        await talk.SaysAsync("copie au partenaire", "voici ce que nous avons noté");
        talk.Answer.ShouldContain("Quel titre donnez-vous au projet");
        await talk.SaysAsync("récapitulatif", "Récapitulatif · Projet");
        talk.Answer.ShouldNotContain("Copie au partenaire");
        await talk.SaysAsync("reprendre", "Quel titre donnez-vous au projet");

        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        await talk.PressesAsync("Copie au partenaire");
        talk.Answer.ShouldContain("À\u00a0: direction@ecole-prevert.example");
        talk.Answer.ShouldContain("Amiable, puis tribunal administratif de Poitiers");
        var (subject, body) = MailLinkTests.Read(Url(talk));
        subject.ShouldBe("Convention du projet «\u00a0Une classe, un livre, un rendez-vous\u00a0»\u00a0: récapitulatif");
        body.ShouldEndWith("[La suite de ce message est à copier depuis la carte de Passerelle.]");
        Url(talk).Length.ShouldBeLessThanOrEqualTo(1800);
        var before = await talk.StoredAsync();
        await talk.SaysAsync("envoyer une copie au partenaire", "Copie au partenaire");
        (await talk.StoredAsync())["revision"].ShouldBe(before["revision"]);
    }

    [Fact]
    public async Task The_recap_offers_it_in_English_too_and_the_recap_goes_on_waiting()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync([
            "english",
            "new partnership",
            "Prévert School",
            "an outside organisation",
            "primary school",
            "Valmont",
            "skip",
            "head@prevert.example",
            "our library",
            "12 May 2025",
            "skip",
            "skip",
            "positive",
        ]);
        await talk.PressesAsync("Copy to the partner");
        talk.Answer.ShouldContain("Following our exchange, here is what we have noted:");
        talk.Answer.ShouldNotContain("Outcome");
        Url(talk).ShouldStartWith("mailto:head@prevert.example?subject=Our%20exchange%3A%20summary&body=Dear%20Sir%20or%20Madam");
        await talk.SaysAsync("confirm", "What title");
    }

    private static string Url(Talk talk) =>
        talk
            .Cards.SelectMany(c => c["actions"]?.AsArray() ?? [])
            .Where(a => (string?)a!["type"] == "Action.OpenUrl")
            .Select(a => (string)a!["url"]!)
            .Single();
}
