using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Tests.Understanding.Dates;

public class PeriodReaderTests
{
    private static readonly DateOnly Today = new(2026, 2, 10);

    private static string Say(string input, DateExpectation expectation = DateExpectation.Any) =>
        PeriodReader.Read(input, Today, Lang.Fr, expectation) switch
        {
            PeriodReading.Found found => $"{found.Start:yyyy-MM-dd} {found.End:yyyy-MM-dd} {found.Certainty}",
            var other => other.GetType().Name,
        };

    [Theory]
    [InlineData("du 15 septembre 2025 au 19 juin 2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("15 September 2025 to 19 June 2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("from 15 September 2025 until 19 June 2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("15/09/2025 - 19/06/2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("15/09/2025-19/06/2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("15/09/2025 au 19/06/2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("15.09.25 → 19.06.26", "2025-09-15 2026-06-19 Exact")]
    [InlineData("2025-09-15 / 2026-06-19", "2025-09-15 2026-06-19 Exact")]
    [InlineData("entre le 15 septembre 2025 et le 19 juin 2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("du 15 septembre 2025\nau 19 juin 2026", "2025-09-15 2026-06-19 Exact")]
    [InlineData("du 15 septembre au 19 juin 2026", "2025-09-15 2026-06-19 Interpreted")]
    [InlineData("du 15 septembre 2025 au 19 juin", "2025-09-15 2026-06-19 Interpreted")]
    [InlineData("du 3 au 7 mars 2026", "2026-03-03 2026-03-07 Exact")]
    [InlineData("de septembre 2026 à juillet 2027", "2026-09-01 2027-07-31 Approximate")]
    [InlineData("September 2026 to July 2027", "2026-09-01 2027-07-31 Approximate")]
    [InlineData("09/2026 - 07/2027", "2026-09-01 2027-07-31 Approximate")]
    [InlineData("de septembre à juin 2026", "2025-09-01 2026-06-30 Approximate")]
    [InlineData("septembre à juin", "2025-09-01 2026-06-30 Approximate")]
    [InlineData("de mars à juin", "2026-03-01 2026-06-30 Approximate")]
    [InlineData("de début septembre 2026 à fin juin 2027", "2026-09-01 2027-06-30 Approximate")]
    [InlineData("de la rentrée 2026 à fin juin 2027", "2026-09-01 2027-06-30 Provisional")]
    [InlineData("année scolaire 2026-2027", "2026-09-01 2027-07-04 Provisional")]
    [InlineData("l’année scolaire 2026/2027", "2026-09-01 2027-07-04 Provisional")]
    [InlineData("2026-2027", "2026-09-01 2027-07-04 Provisional")]
    [InlineData("2026/27", "2026-09-01 2027-07-04 Provisional")]
    [InlineData("cette année scolaire", "2025-09-01 2026-07-04 Provisional")]
    [InlineData("l’année scolaire prochaine", "2026-09-01 2027-07-04 Provisional")]
    [InlineData("next school year", "2026-09-01 2027-07-04 Provisional")]
    [InlineData("2026", "2026-01-01 2026-12-31 Interpreted")]
    [InlineData("l’année 2026", "2026-01-01 2026-12-31 Interpreted")]
    [InlineData("de 2025 à 2027", "2025-01-01 2027-12-31 Interpreted")]
    [InlineData("mars 2026", "2026-03-01 2026-03-31 Approximate")]
    [InlineData("un an à partir du 1er septembre 2026", "2026-09-01 2027-08-31 Interpreted")]
    [InlineData("à partir du 1er septembre 2026, pour six mois", "2026-09-01 2027-02-28 Interpreted")]
    [InlineData("depuis le 15 septembre 2025", "2025-09-15 2026-02-10 Interpreted")]
    [InlineData("du 19 juin 2026 au 15 septembre 2025", "2026-06-19 2025-09-15 Exact")]
    [InlineData("du 15 septembre 2025 à aujourd’hui", "2025-09-15 2026-02-10 Interpreted")]
    [InlineData("du 31 février 2026 au 19 juin 2026", "Impossible")]
    [InlineData("le 3 mars 2026", "NotUnderstood")]
    [InlineData("un an", "NotUnderstood")]
    [InlineData("27 séances", "NotUnderstood")]
    [InlineData("bientôt", "NotUnderstood")]
    [InlineData("", "NotUnderstood")]
    public void Both_ends_are_found(string input, string expected) => Say(input).ShouldBe(expected);

    [Theory]
    [InlineData(DateExpectation.Future, "2026-09-01 2027-06-30 Approximate")]
    [InlineData(DateExpectation.Past, "2025-09-01 2026-06-30 Approximate")]
    public void The_question_decides_the_years_that_were_not_said(DateExpectation expectation, string expected) =>
        Say("de septembre à juin", expectation).ShouldBe(expected);
}
