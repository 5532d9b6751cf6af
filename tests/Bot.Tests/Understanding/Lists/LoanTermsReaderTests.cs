using PartnershipBot.Domain.Agreements;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Tests.Understanding.Lists;

public class LoanTermsReaderTests
{
    [Theory]
    [InlineData("90 livres, 21 jours, remplacement à l’identique", 90, 21, LossRule.Replace, null)]
    [InlineData("30 livres par classe pour trois semaines ; remplacement à l’identique", 30, 21, LossRule.Replace, null)]
    [InlineData("30 books per class for three weeks; lost books replaced with the same title", 30, 21, LossRule.Replace, null)]
    [InlineData("60 documents, 90 jours, tolérance de 5 pertes puis remplacement", 60, 90, LossRule.Tolerance, 5)]
    [InlineData("60 items, 3 months, 5 losses tolerated", 60, 90, LossRule.Tolerance, 5)]
    [InlineData("cinquante albums pour un mois, remboursement en cas de perte", 50, 30, LossRule.Refund, null)]
    [InlineData("50 books, 4 weeks, refund if lost", 50, 28, LossRule.Refund, null)]
    [InlineData("90, 21 jours, remplacement", 90, 21, LossRule.Replace, null)]
    [InlineData("40 livres pour une quinzaine, rachat", 40, 15, LossRule.Replace, null)]
    [InlineData("quantité : 30 ; durée : 21 jours ; perte : remplacement", 30, 21, LossRule.Replace, null)]
    [InlineData("6 semaines ; 50 ; remboursement", 50, 42, LossRule.Refund, null)]
    [InlineData("up to 40 books for two months, lost books must be paid for", 40, 60, LossRule.Refund, null)]
    [InlineData("40 livres\n15 jours\nremboursés", 40, 15, LossRule.Refund, null)]
    public void Terms_are_read_in_one_line(string input, int quantity, int days, LossRule rule, int? losses)
    {
        var terms = LoanTermsReader.Read(input)!;
        terms.ShouldBe(new LoanTerms(true, quantity, days, rule, losses));
        LoanTermsReader.Missing(terms).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("aucun prêt")]
    [InlineData("Rien.")]
    [InlineData("aucun")]
    [InlineData("no loans")]
    [InlineData("Nothing is lent")]
    [InlineData("pas de prêt")]
    public void Nothing_lent_misses_nothing(string input)
    {
        LoanTermsReader.Read(input).ShouldBe(LoanTerms.NoLoans);
        LoanTermsReader.Missing(LoanTerms.NoLoans).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("90 livres", new[] { LoanTermsPart.Days, LoanTermsPart.LossRule })]
    [InlineData("21 jours", new[] { LoanTermsPart.Quantity, LoanTermsPart.LossRule })]
    [InlineData("remplacement", new[] { LoanTermsPart.Quantity, LoanTermsPart.Days })]
    [InlineData("60 documents pour trois mois, pas de remplacement", new[] { LoanTermsPart.LossRule })]
    [InlineData("30 à 40 livres, 1 mois, remplacement", new[] { LoanTermsPart.Quantity })]
    [InlineData("90 livres, 21 jours, remplacement ou remboursement", new[] { LoanTermsPart.LossRule })]
    [InlineData("90 livres, 21 jours, avec tolérance", new[] { LoanTermsPart.LossRule })]
    public void Missing_terms_are_listed(string input, LoanTermsPart[] missing) =>
        LoanTermsReader.Missing(LoanTermsReader.Read(input)!).ShouldBe(missing);

    [Theory]
    [InlineData("on verra")]
    [InlineData("")]
    public void What_says_nothing_of_loans_is_not_understood(string input) => LoanTermsReader.Read(input).ShouldBeNull();
}
