using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Lists;

/// <summary>The words of loans.</summary>
/// <param name="Things">What is lent.</param>
/// <param name="Days">The days of each length of time.</param>
/// <param name="Denials">What denies the rule behind it.</param>
/// <param name="None">How one says that nothing is lent.</param>
/// <param name="Lenient">How one says that a loss does not matter.</param>
internal sealed record LoanWords(
    FrozenSet<string> Things,
    FrozenDictionary<string, int> Days,
    FrozenSet<string> Denials,
    FrozenSet<string> None,
    string[] Lenient
)
{
    public static LoanWords Of(KnownWords words) =>
        new(
            words.Set("loans.things"),
            words.Numbers("loans.units"),
            words.Set("loans.denials"),
            words.Set("loans.none"),
            words.Entries("loans.lenient")
        );

    /// <summary>Whether folded words say that a loss does not matter.</summary>
    public bool IsLenient(string folded) => Lenient.Any(said => $" {folded} ".Contains($" {said} ", StringComparison.Ordinal));
}
