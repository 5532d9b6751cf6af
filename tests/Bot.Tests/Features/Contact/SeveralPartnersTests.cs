using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Contact;

/// <summary>Several establishments in one breath: one asks which is meant, and none of them is lost.</summary>
public sealed class SeveralPartnersTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("nouveau partenariat avec l’école Jean-Macé et l’EHPAD Les Tilleuls")]
    [InlineData("on voudrait travailler avec l’école Jean-Macé et l’EHPAD Les Tilleuls")]
    public async Task One_for_each_begins_with_the_first_and_keeps_the_others_in_the_list(string said)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync(said, "un partenariat pour chacun, ou un seul avec tous");
        talk.Buttons.ShouldBe(["Un pour chacun", "Un seul, avec tous"]);
        await talk.SaysAsync("un pour chacun", "EHPAD Les Tilleuls");
        (await talk.StoredAsync())["partner_name"].ShouldBe("École Jean-Macé");
        (await talk.StoredAsync())["partner_kind"].ShouldBe("primarySchool");
        var listed = (await talk.RowsAsync("partner|")).Single(r => (string)r.Columns["partner_name"] == "EHPAD Les Tilleuls");
        listed.Columns["partner_kind"].ShouldBe("elderlyResidence");

        await talk.SaysAsync("nouveau partenariat avec EHPAD Les Tilleuls", "EHPAD Les Tilleuls");
        (await talk.RowsAsync("partnership|"))
            .Select(r => (string)r.Columns["partner_name"])
            .ShouldBe(["EHPAD Les Tilleuls", "École Jean-Macé"], ignoreOrder: true);
    }

    [Fact]
    public async Task One_with_all_keeps_all_names()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle");
        await talk.SaysAsync("Collège Jean-Moulin et EHPAD Les Glycines", "Collège Jean-Moulin, EHPAD Les Glycines");
        await talk.SaysAsync("les trois", "Répondez");
        await talk.SaysAsync("un seul, avec tous");
        talk.Answer.ShouldContain("un seul partenariat avec Collège Jean-Moulin et EHPAD Les Glycines");
        var stored = AnswerSheet.Of(await talk.StoredAsync());
        CoPartners.Names(stored).ShouldBe(["Collège Jean-Moulin", "EHPAD Les Glycines"]);
        CoPartners.View(stored, 1).Text(Fields.PartnerKind).ShouldBe("elderlyResidence");
        (await talk.RowsAsync("partner|"))
            .Select(r => (string)r.Columns["partner_name"])
            .ShouldBe(["Collège Jean-Moulin", "EHPAD Les Glycines"], ignoreOrder: true);
    }

    [Fact]
    public async Task In_the_list_each_is_a_partner_of_its_own()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("ajouter un partenaire", "Comment s’appelle");
        await talk.SaysAsync("l’ehpad les tilleuls, l’école et le club des aînés", "Je lis 3 partenaires possibles");
        await talk.SaysAsync("oui", "3 partenaires possibles de plus");
        (await talk.RowsAsync("partner|")).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Whoever_is_in_the_list_already_is_not_listed_again()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("ajouter un partenaire", "EHPAD Les Tilleuls", "plus tard");
        await talk.SaysAsync(["nouveau partenariat avec l’école Jean-Macé et l’EHPAD Les Tilleuls", "un pour chacun"]);
        (await talk.RowsAsync("partner|"))
            .Select(r => (string)r.Columns["partner_name"])
            .ShouldBe(["EHPAD Les Tilleuls", "École Jean-Macé"], ignoreOrder: true);
    }

    [Fact]
    public async Task Two_with_names_of_their_own_are_two_in_the_list()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("ajouter un partenaire", "Comment s’appelle");
        await talk.SaysAsync(
            "l’école Jean-Macé et l’EHPAD Les Tilleuls",
            "Aussi dans votre liste de partenaires\u00a0: EHPAD Les Tilleuls"
        );
        await talk.SaysAsync("école", "commune");
        (await talk.RowsAsync("partner|"))
            .Select(r => (string)r.Columns["partner_name"])
            .ShouldBe(["EHPAD Les Tilleuls", "École Jean-Macé"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("nous, mardi dernier", "library", "2026-03-03")]
    [InlineData("la mairie, hier", "elected", "2026-03-09")]
    public async Task Who_made_contact_and_when_are_taken_together(string said, string by, string day)
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("nouveau partenariat", "École des Tilleuls à Valmont", "passer", "passer", said);
        (await talk.StoredAsync())["contact_initiatedBy"].ShouldBe(by);
        (await talk.StoredAsync())["contact_date"].ShouldBe(day);
    }

    [Fact]
    public async Task Who_must_ask_first_leaves_the_question_open()
    {
        await using var talk = new Talk(March);
        await talk.SaysAsync("nouveau partenariat", "École des Tilleuls à Valmont", "je sais plus son nom");
        talk.Answer.ShouldContain("reste ouverte");
        await talk.SaysAsync("passer", "Qui est à l’origine");
        await talk.SaysAsync("j’ai un doute, je demande à ma directrice", "reste ouverte");
        (await talk.StoredAsync()).Keys.ShouldNotContain("contact_initiatedBy");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_contactPerson");
    }
}
