namespace PartnershipBot.Understanding.Asides;

/// <summary>Words that are compared with a template, and what stood in its places.</summary>
/// <param name="words">The words, from the first to the last that is looked at.</param>
internal sealed class Hearing(IReadOnlyList<SpokenWord> words)
{
    private readonly Dictionary<string, (int At, int Length)> _kept = [];
    private Dictionary<(string Slot, int At, int Length), bool>? _named;

    public int Count => words.Count;

    public bool Says(int at, string word) => at < words.Count && words[at].Text == word;

    /// <summary>Whether the words from a place on can stand in a slot of that name.</summary>
    public bool Hears(string slot, int at, int length) =>
        slot is not ("term" or "place" or "verb")
        || (
            (_named ??= []).TryGetValue((slot, at, length), out var known) ? known : _named[(slot, at, length)] = IsNamed(slot, at, length)
        );

    /// <summary>Makes ready for the next template.</summary>
    public void Forget() => _kept.Clear();

    private bool IsNamed(string slot, int at, int length) =>
        slot switch
        {
            "term" => Names.Terms.ContainsKey(Names.Bare(Text(at, length))),
            "place" => Names.Places.ContainsKey(Names.Bare(Text(at, length))),
            "verb" => Names.Verbs.ContainsKey(Text(at, length)),
            _ => false,
        };

    public void Keep(string slot, int at, int length) => _kept[slot] = (at, length);

    /// <summary>Takes back what was kept on a way that led nowhere.</summary>
    public void Drop(string slot) => _kept.Remove(slot);

    /// <summary>The words in a slot, bare of their article; null when it is empty.</summary>
    public string? Name(string slot) => _kept.TryGetValue(slot, out var kept) ? Names.Bare(Text(kept.At, kept.Length)) : null;

    /// <summary>The words in a slot as they are; null when it is empty.</summary>
    public string? Words(string slot) => _kept.TryGetValue(slot, out var kept) ? Text(kept.At, kept.Length) : null;

    /// <summary>Where the words in a slot stand in what was typed; null when it is empty.</summary>
    public (int Start, int End)? Range(string slot) =>
        _kept.TryGetValue(slot, out var kept) ? (words[kept.At].Start, words[kept.At + kept.Length - 1].End) : null;

    private string Text(int at, int length) => string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text));
}
