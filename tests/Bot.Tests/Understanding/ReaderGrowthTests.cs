namespace PartnershipBot.Tests.Understanding;

/// <summary>
/// What a long text costs its reader grows with the text and not with its square. It is the growth that is judged, by the processor time
/// of the thread and the best of several tries, so that a slow machine does not fail; how long it takes is told by <c>./bench</c>.
/// </summary>
public sealed class ReaderGrowthTests
{
    private const int Short = 1_500;
    private const int Long = 6_000;

    /// <summary>Four times the text: a line makes four, a square sixteen.</summary>
    private const double MostGrowth = 14;

    private const int Tries = 5;

    /// <summary>What takes less is no matter, whatever its growth.</summary>
    private static readonly TimeSpan Little = TimeSpan.FromMilliseconds(10);

    public static TheoryData<string> Questions => new(LongTexts.Questions);

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_text_of_6_000_characters_costs_in_proportion(string question)
    {
        var read = LongTexts.Reading(question);
        var slow = new List<string>();
        foreach (var (name, at) in WorstShapes.Few)
        {
            var (few, many) = (at(Short), at(Long));
            if (ThreadTime.Of(() => read(many), 1) < Little)
            {
                continue;
            }
            var (ofFew, ofMany) = (ThreadTime.Of(() => read(few), Tries), ThreadTime.Of(() => read(many), Tries));
            if (ofMany >= Little && ofMany > ofFew * MostGrowth)
            {
                slow.Add($"{name}: {ofFew.TotalMilliseconds:F1} ms, then {ofMany.TotalMilliseconds:F1} ms");
            }
        }
        slow.ShouldBeEmpty();
    }
}
