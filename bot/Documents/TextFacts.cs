namespace PartnershipBot.Documents;

/// <summary>What a text asks about: which of its lines hold, what fills its blanks, the elements of its lists.</summary>
/// <param name="Conditions">What each name of a condition says.</param>
/// <param name="Blanks">What fills each blank; null where no answer is known.</param>
/// <param name="Lists">The elements of each list, each with blanks of its own; null where none is known.</param>
public sealed record TextFacts(
    IReadOnlyDictionary<string, bool> Conditions,
    IReadOnlyDictionary<string, string?> Blanks,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string?>>> Lists
)
{
    /// <summary>For what a run of lines is written once each, such as the partners: the facts of each.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextFacts>> Each { get; init; } = new Dictionary<string, IReadOnlyList<TextFacts>>();

    /// <summary>The same facts, and some more that one document has.</summary>
    public TextFacts With(
        IEnumerable<(string Name, bool Holds)> conditions,
        IEnumerable<(string Name, string? Value)> blanks,
        params IEnumerable<(string Name, IReadOnlyList<IReadOnlyDictionary<string, string?>> Elements)> lists
    ) =>
        new(
            Merged(Conditions, conditions.Select(c => KeyValuePair.Create(c.Name, c.Holds))),
            Merged(Blanks, blanks.Select(b => KeyValuePair.Create(b.Name, b.Value))),
            Merged(Lists, lists.Select(l => KeyValuePair.Create(l.Name, l.Elements)))
        )
        {
            Each = Each.ToDictionary(
                each => each.Key,
                IReadOnlyList<TextFacts> (each) => [.. each.Value.Select(own => own.With(conditions, blanks, lists))]
            ),
        };

    private static Dictionary<string, T> Merged<T>(IReadOnlyDictionary<string, T> known, IEnumerable<KeyValuePair<string, T>> more)
    {
        var merged = known.ToDictionary();
        foreach (var (name, value) in more)
        {
            merged[name] = value;
        }
        return merged;
    }
}
