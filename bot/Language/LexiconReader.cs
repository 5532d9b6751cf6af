using System.Text.RegularExpressions;

namespace PartnershipBot.Language;

/// <summary>
/// Reads a file of a lexicon: « [section] », then words and phrases between commas, or lines « key = words » that go on where the
/// next line is indented. A line that begins with # says something to the reader.
/// </summary>
internal sealed partial class LexiconReader(string file)
{
    private readonly Dictionary<string, List<LexiconEntry>> _sections = [];
    private List<LexiconEntry>? _section;
    private string? _key;
    private int _waiting;
    private int _line;

    /// <summary>The entries of each section, in their order.</summary>
    public IReadOnlyDictionary<string, List<LexiconEntry>> Read(TextReader text)
    {
        while (text.ReadLine() is { } line)
        {
            _line++;
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
            {
                Read(line);
            }
        }
        Ended();
        return _sections;
    }

    private void Read(string line)
    {
        if (Title().Match(line) is { Success: true } title)
        {
            Ended();
            (_section, _key) = ([], null);
            if (!_sections.TryAdd(title.Groups["name"].Value, _section))
            {
                throw Wrong($"the section {line.Trim()} is there twice");
            }
            return;
        }
        if (_section is null)
        {
            throw Wrong("a section such as [dates.months] comes first");
        }
        var words = line;
        if (Keyed().Match(line) is { Success: true } keyed)
        {
            Ended();
            (_key, words, _waiting) = (keyed.Groups["key"].Value, line[keyed.Length..], _line);
        }
        else if (_key is not null && line[0] != ' ')
        {
            throw Wrong($"no key: a line that goes on with « {_key} » is indented");
        }
        if (!string.IsNullOrWhiteSpace(words))
        {
            Add(_section, words);
        }
    }

    private void Add(List<LexiconEntry> section, string words)
    {
        // A comma at the end only says that the next line goes on.
        foreach (var word in words.Trim().TrimEnd(',').Split(',', StringSplitOptions.TrimEntries))
        {
            section.Add(word.Length > 0 ? new LexiconEntry(_key, word, file, _line) : throw Wrong("nothing between two commas"));
        }
        _waiting = 0;
    }

    /// <summary>A key without words is a slip, not a word that means nothing.</summary>
    private void Ended()
    {
        if (_waiting > 0)
        {
            throw new LexiconException(file, _waiting, $"« {_key} » has no words");
        }
    }

    private LexiconException Wrong(string what) => new(file, _line, what);

    [GeneratedRegex(@"^\[(?<name>[A-Za-z]+(?:\.[A-Za-z]+)*)\]\s*$")]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?<key>\S+) =(?:\s+|$)")]
    private static partial Regex Keyed();
}
