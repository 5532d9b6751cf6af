using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>What the legal form of a partner brings with it.</content>
public sealed partial class LegalReadingTests
{
    [Theory]
    [InlineData("middleSchool", "publicBody", true)]
    [InlineData("middleSchool", "farmSchool", false)]
    [InlineData("highSchool", "privateSchool", false)]
    public void Only_the_board_of_a_public_school_votes_under_its_code(string kind, string form, bool holds)
    {
        var text = Text(Everything(kind).With([new(Fields.PartnerForm, form)]));

        text.Contains("R. 421-20", StringComparison.Ordinal).ShouldBe(holds);
        text.Contains("d’enseignement et de formation professionnelle agricoles", StringComparison.Ordinal).ShouldBe(form == "farmSchool");
        text.Contains("charte de la laïcité", StringComparison.Ordinal).ShouldBe(form != "privateSchool");
    }

    [Fact]
    public void The_form_of_one_partner_and_the_kind_of_another_make_no_clause()
    {
        var answers = Everything("middleSchool").With([new(Fields.PartnerForm, "privateSchool")]);
        answers = answers.With([
            new(
                Fields.CoPartners,
                CoPartners.With(
                    answers,
                    [
                        new(Fields.PartnerName, "EHPAD Les Tilleuls"),
                        new(Fields.PartnerKind, "elderlyResidence"),
                        new(Fields.PartnerForm, "publicBody"),
                    ]
                )
            ),
        ]);

        Text(answers).ShouldNotContain("R. 421-20");
    }

    [Fact]
    public void The_state_is_its_own_insurer()
    {
        var text = Text(Everything("prison"));

        text.ShouldContain("L’État, qui est son propre assureur");
        text.ShouldContain("Assurance de responsabilité civile | la commune de Valmont | ");
        text.ShouldNotContain("Assurance de responsabilité civile | École");
    }
}
