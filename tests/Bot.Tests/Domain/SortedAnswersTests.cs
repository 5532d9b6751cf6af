using System.Collections.Immutable;
using PartnershipBot.Domain;

namespace PartnershipBot.Tests.Domain;

/// <summary>Answers by field behave as a sorted dictionary that never changes, whatever is set and taken away.</summary>
public sealed class SortedAnswersTests
{
    [Fact]
    public void They_do_what_a_sorted_dictionary_does()
    {
        var seed = Seeds.Next();
        var random = new Random(seed);
        for (var run = 0; run < 200; run++)
        {
            var model = ImmutableSortedDictionary<string, object>.Empty.WithComparers(StringComparer.Ordinal);
            var answers = SortedAnswers.Empty;
            for (var step = 0; step < 40; step++)
            {
                var field = $"{"abÉé_Z"[random.Next(6)]}{random.Next(12)}";
                object? value = random.Next(4) == 0 ? null : random.Next(100);
                var before = answers.ToList();
                var after = answers.With(field, value);
                answers.SequenceEqual(before).ShouldBeTrue($"seed {seed}: what is there never changes");
                (model, answers) = (value is null ? model.Remove(field) : model.SetItem(field, value), after);
                answers.SequenceEqual(model).ShouldBeTrue($"seed {seed}");
                answers.Count.ShouldBe(model.Count);
                answers.ContainsKey(field).ShouldBe(value is not null);
                answers.TryGetValue(field, out var found).ShouldBe(value is not null);
                found.ShouldBe(value);
            }
            var shuffled = model.OrderBy(_ => random.Next()).ToList();
            SortedAnswers.Of(shuffled).SequenceEqual(model).ShouldBeTrue($"seed {seed}");
        }
    }

    [Fact]
    public void A_field_that_is_there_twice_is_a_mistake() =>
        Should.Throw<ArgumentException>(() => SortedAnswers.Of([new("a", 1), new("b", 2), new("a", 3)]));

    [Fact]
    public void A_field_that_is_not_there_is_said() => Should.Throw<KeyNotFoundException>(() => SortedAnswers.Empty["a"]);
}
