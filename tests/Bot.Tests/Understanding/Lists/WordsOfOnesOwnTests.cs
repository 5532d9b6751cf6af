using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding.Lists;

/// <summary>A new word of the trade is a line of a lexicon: no code knows it.</summary>
public sealed class WordsOfOnesOwnTests
{
    private static readonly KnownWords Words = new([
        .. Lexicon.All,
        Lexicon.Of(
            Lang.Fr,
            "ours",
            """
            [loans.things]
            ukulélé, ukulélés
            [loans.units]
            5 = décade, décades
            [commitments.categories]
            Equipment = ukulélé, ukulélés
            Staff = luthier, luthière
            """
        ),
    ]);

    [Fact]
    public void A_new_thing_to_lend_is_counted() =>
        LoanTermsReader
            .Read("4 décades, 12 ukulélés, remplacement", LoanWords.Of(Words))
            .ShouldBe(new LoanTerms(true, 12, 20, LossRule.Replace));

    [Fact]
    public void And_is_not_without_its_line() => LoanTermsReader.Read("12 ukulélés par classe").ShouldBeNull();

    [Theory]
    [InlineData("12 ukulélés", CommitmentCategory.Equipment)]
    [InlineData("Une luthière le samedi", CommitmentCategory.Staff)]
    public void A_new_means_has_its_category(string said, CommitmentCategory category)
    {
        CommitmentReader.Read(said, CommitmentWords.Of(Words)).Category.ShouldBe(category);
        CommitmentReader.Read(said).Category.ShouldBe(CommitmentCategory.Other);
    }
}
