using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>The clauses that nearly every convention has are proposed on one card: taken at once, or one is changed and the card comes back.</summary>
public sealed class UsualClausesTests
{
    private static readonly string[] Columns =
    [
        "agreement_effectiveDate",
        "agreement_endDate",
        "agreement_renewal",
        "agreement_noticeDays",
        "agreement_insurance",
        "agreement_communication",
        "agreement_disputeClause",
    ];

    [Theory]
    [InlineData("oui")]
    [InlineData("ok")]
    [InlineData("Tout me convient")]
    [InlineData("tout nous convient, merci")]
    [InlineData("ça me va")]
    [InlineData("c’est bon pour moi")]
    [InlineData("👍")]
    [InlineData("je prends tout")]
    public async Task Whoever_agrees_takes_them_all_and_each_is_stored_as_if_it_had_been_answered(string said)
    {
        await using var talk = await AtTheClausesAsync();
        foreach (
            var line in new[]
            {
                "15 septembre 2025",
                "3 juillet 2026",
                "Reconduction expresse",
                "60 jours",
                "assure ses agents",
                "affiche les deux logos",
                "tribunal administratif",
            }
        )
        {
            talk.Answer.ShouldContain(line);
        }
        await talk.SaysAsync(said, "j’ai retenu ces 7 points");
        talk.Answer.ShouldContain("Qui suivra le partenariat");
        await ShouldBeTakenAsync(talk);
        (await talk.RowsAsync("history|partnership|"))
            .Count(r => r.Columns["what"] is string what && what.StartsWith("CV", StringComparison.Ordinal))
            .ShouldBeGreaterThanOrEqualTo(7);
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task The_button_does_the_same_and_an_old_card_answers_kindly(string channel)
    {
        await using var talk = await AtTheClausesAsync(channel);
        var card = talk.Cards;
        talk.CardButtons.Count(b => b.StartsWith("Modifier\u00A0:", StringComparison.Ordinal)).ShouldBe(7);
        await talk.PressesAsync("Tout me convient");
        talk.Answer.ShouldContain("Qui suivra le partenariat");
        await ShouldBeTakenAsync(talk);
        var before = await talk.StoredAsync();
        await talk.PressesAsync(card, "Tout me convient");
        talk.Answer.ShouldContain("Cette carte n’est plus à jour");
        talk.Answer.ShouldContain("Qui suivra le partenariat");
        (await talk.StoredAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("modifier délai de préavis")]
    [InlineData("modifier le préavis")]
    [InlineData("préavis")]
    [InlineData("je voudrais changer le préavis")]
    public async Task The_name_of_one_asks_it_and_leads_back_to_the_card(string said)
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync(said, "Quel préavis prévoyez-vous");
        await talk.SaysAsync("trois mois", "Clauses habituelles");
        talk.Answer.ShouldContain("90 jours");
        talk.Answer.ShouldContain("assure ses agents");
        await talk.SaysAsync("oui", "Qui suivra le partenariat");
        (await talk.StoredAsync())["agreement_noticeDays"].ShouldBe(90);
        await ShouldBeTakenAsync(talk, "agreement_noticeDays");
    }

    [Theory]
    [InlineData("modifier le préavis : trois mois")]
    [InlineData("préavis de trois mois")]
    [InlineData("mettez un préavis de trois mois")]
    public async Task One_that_is_named_with_its_value_is_changed_at_once(string said)
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync(said, "Clauses habituelles");
        talk.Answer.ShouldContain("90 jours");
        await talk.SaysAsync(["oui"]);
        (await talk.StoredAsync())["agreement_noticeDays"].ShouldBe(90);
        await ShouldBeTakenAsync(talk, "agreement_noticeDays");
    }

    [Fact]
    public async Task All_but_one_is_said_in_one_breath()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync("tout me convient sauf le préavis : trois mois", "Qui suivra le partenariat");
        (await talk.StoredAsync())["agreement_noticeDays"].ShouldBe(90);
        await ShouldBeTakenAsync(talk, "agreement_noticeDays");
    }

    [Fact]
    public async Task All_but_one_without_its_value_asks_that_one()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync("ok sauf l’assurance", "Qui assure les personnes");
        await talk.SaysAsync("La commune assure tout le monde", "Clauses habituelles");
        await talk.SaysAsync("tout me convient", "Qui suivra le partenariat");
        (await talk.StoredAsync())["agreement_insurance"].ShouldBe("La commune assure tout le monde");
    }

    [Theory]
    [InlineData("modifier")]
    [InlineData("non")]
    [InlineData("il y a une erreur")]
    public async Task To_change_something_without_saying_what_asks_which(string said)
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync(said, "Lequel de ces points");
        talk.Buttons.ShouldContain("Mode de reconduction");
        await talk.SaysAsync("Mode de reconduction", "À son terme, la convention s’arrête-t-elle");
        await talk.SaysAsync("reconduction tacite, deux fois", "Clauses habituelles");
        talk.Answer.ShouldContain("Tacite reconduction");
    }

    [Fact]
    public async Task The_button_of_a_line_asks_it_above_the_card()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.PressesAsync("Modifier");
        talk.Answer.ShouldContain("À partir de quelle date la convention s’applique-t-elle");
        await talk.SaysAsync("1er octobre 2025", "Clauses habituelles");
        talk.Answer.ShouldContain("1er octobre 2025");
    }

    [Fact]
    public async Task Back_leads_out_to_the_question_before()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync("retour", "Le partenaire doit-il faire voter la convention");
        await talk.SaysAsync("passer", "Clauses habituelles");
    }

    [Fact]
    public async Task Skip_leaves_them_open_and_later_comes_back_to_them()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync("plus tard", "Tout est enregistré");
        await talk.SaysAsync("reprendre", "Clauses habituelles");
        await talk.SaysAsync("passer", "Qui suivra le partenariat");
        (await talk.StoredAsync()).Keys.ShouldNotContain("agreement_insurance");
        await talk.SaysAsync("récapitulatif", "(par défaut)");
    }

    [Fact]
    public async Task Words_that_are_none_of_these_are_asked_about_and_nothing_is_stored()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync("le chat de la voisine", "Tout vous convient");
        talk.Buttons.ShouldContain("Tout me convient");
        (await talk.StoredAsync()).Keys.ShouldNotContain(k => Columns.Contains(k));
        await talk.SaysAsync("c’est quoi un préavis ?");
        (await talk.StoredAsync()).Keys.ShouldNotContain(k => Columns.Contains(k));
        await talk.SaysAsync("oui", "Qui suivra le partenariat");
    }

    [Fact]
    public async Task One_by_one_asks_each_with_its_proposal()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync("Les voir une par une", "À partir de quelle date la convention s’applique-t-elle");
        await talk.SaysAsync("oui", "Jusqu’à quelle date");
        await talk.SaysAsync("retour", "À partir de quelle date");
        await talk.SaysAsync("passer", "Jusqu’à quelle date");
        await talk.SaysAsync(["oui"]);
        talk.Answer.ShouldContain("Reconduction expresse");
        await talk.SaysAsync("oui", "60 jours");
    }

    [Fact]
    public async Task English_says_it_as_well()
    {
        await using var talk = await AtTheClausesAsync();
        await talk.SaysAsync("English", "continue in English");
        await talk.SaysAsync("resume", "Usual clauses");
        await talk.SaysAsync("it all suits me", "I kept these 7 points");
        await ShouldBeTakenAsync(talk);
    }

    /// <summary>A school’s convention, up to the card of the usual clauses.</summary>
    private static async Task<Talk> AtTheClausesAsync(string channel = "emulator")
    {
        var talk = new Talk(FirstWalkTests.May, channel);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await talk.SaysAsync([
            "Médiathèque de Valmont",
            "Valmont-sur-Thouet",
            "oui",
            "M. Paul Renaud, maire",
            "Mme Claire Martin, directrice",
            "11 septembre 2025",
        ]);
        await talk.SaysAsync("pas nécessaire : une école publique n’a pas de conseil", "Clauses habituelles");
        return talk;
    }

    private static async Task ShouldBeTakenAsync(Talk talk, params string[] others)
    {
        var row = await talk.StoredAsync();
        row["agreement_effectiveDate"].ShouldBe("2025-09-15");
        row["agreement_endDate"].ShouldBe("2026-07-03");
        row["agreement_renewal"].ShouldBe("express");
        row["agreement_communication_photos"].ShouldBe(false);
        foreach (var column in Columns.Except(others))
        {
            row.Keys.ShouldContain(column);
        }
    }
}
