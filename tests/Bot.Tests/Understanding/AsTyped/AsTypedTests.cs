using System.Text.RegularExpressions;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Understanding.AsTyped;

/// <summary>Answers as people type them come out as they are meant, or are asked about; rows.txt holds them by their kind.</summary>
public sealed class AsTypedTests
{
    public static TheoryData<string, string, string> Rows =>
        new(TypedRow.All.Select(row => new TheoryDataRow<string, string, string>(row.Kind, row.Question, row.Said)).ToArray());

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_typed_is_taken_as_it_is_meant(string kind, string question, string said)
    {
        var row = TypedRow.All.First(r => r.Kind == kind && r.Question == question && r.Said == said);
        var outcome = row.Outcome;
        if (row.Wanted.StartsWith("shows ", StringComparison.Ordinal))
        {
            Regex
                .IsMatch(
                    row.Shown(outcome).Replace('\u00A0', ' ').Replace('\u202F', ' '),
                    row.Wanted["shows ".Length..],
                    RegexOptions.Singleline
                )
                .ShouldBeTrue(row.Shown(outcome));
        }
        else if (row.Wanted == "asks")
        {
            outcome.ShouldNotBeOfType<Outcome.Accepted>();
        }
        else
        {
            // « ; » parts fields: a value that holds one is written with « @ ».
            Clause.Expect(outcome, row.Wanted, '@');
        }
    }

    [Fact]
    public void Every_kind_has_at_least_two_rows() =>
        TypedRow.All.GroupBy(row => row.Kind).Where(kind => kind.Count() < 2).Select(kind => kind.Key).ShouldBeEmpty();
}
