using System.Globalization;
using CsCheck;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding.Dates;

public class DateReaderPropertyTests
{
    private static readonly DateOnly Today = new(2026, 2, 10);
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] Usual = ["dddd d MMMM yyyy", "d MMMM yyyy", "dd'/'MM'/'yyyy", "yyyy'-'MM'-'dd"];

    private static readonly (string Format, CultureInfo Culture)[] Others =
    [
        ("'le' d MMMM yyyy", French),
        ("d MMM yyyy", French),
        ("d'/'M'/'yyyy", French),
        ("d'.'M'.'yyyy", French),
        ("dd'-'MM'-'yyyy", French),
        ("d MMMM yyyy", English),
        ("dddd, d MMMM yyyy", English),
        ("MMMM d, yyyy", English),
        ("d MMM yyyy", English),
    ];

    [Fact]
    public void Every_day_of_a_century_is_read_back_in_every_usual_form()
    {
        for (var date = new DateOnly(1990, 1, 1); date.Year <= 2090; date = date.AddDays(1))
        {
            foreach (var usual in Usual)
            {
                Reads(date.ToString(usual, French), date);
            }
            // The other forms take turns: nine days and a month never fall into step for long.
            var (format, culture) = Others[date.DayNumber % Others.Length];
            Reads(date.ToString(format, culture), date);
            if (date.Day == 1)
            {
                Reads($"1er {date.ToString("MMMM yyyy", French)}", date);
            }
        }
    }

    [Fact]
    public void A_year_that_was_not_said_keeps_day_and_month_and_the_expected_side() =>
        Gen.Select(Gen.Int[0, 20_000], Gen.Int[0, 365], Gen.OneOf(DateExpectation.Past, DateExpectation.Future))
            .Seeded(
                (offset, day, expectation) =>
                {
                    var today = new DateOnly(2000, 1, 1).AddDays(offset);
                    var said = new DateOnly(2024, 1, 1).AddDays(day);
                    var found = DateReader
                        .Read(said.ToString("'le' d MMMM", French), today, Lang.Fr, expectation)
                        .ShouldBeOfType<DateReading.Found>();
                    (found.Date.Month, found.Date.Day, found.Certainty).ShouldBe((said.Month, said.Day, Certainty.Interpreted));
                    (expectation is DateExpectation.Past ? found.Date <= today : found.Date >= today).ShouldBeTrue();
                }
            );

    private static void Reads(string text, DateOnly date)
    {
        var reading = DateReader.Read(text, Today, Lang.Fr);
        if (reading != new DateReading.Found(date, Certainty.Exact, ""))
        {
            Assert.Fail($"« {text} » read as {reading}");
        }
    }
}
