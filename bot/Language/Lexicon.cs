namespace PartnershipBot.Language;

/// <summary>
/// The words by which people are understood, in one language: the files of Lexicons/fr and Lexicons/en. Those of all languages are
/// always known, whichever one the program speaks.
/// </summary>
public sealed class Lexicon
{
    private const string Folder = ".Language.Lexicons.";

    // What fails here fails again, with its own message, however often it is asked for.
    private static readonly Lazy<IReadOnlyList<Lexicon>> Loaded = new(Load, LazyThreadSafetyMode.PublicationOnly);

    private readonly Dictionary<string, List<LexiconEntry>> _sections = new(StringComparer.Ordinal);

    private Lexicon(Lang lang) => Lang = lang;

    /// <summary>Those of all languages, read once.</summary>
    /// <exception cref="LexiconException">One of them is wrong.</exception>
    public static IReadOnlyList<Lexicon> All => Loaded.Value;

    /// <summary>Whose words these are.</summary>
    public Lang Lang { get; }

    /// <summary>The names of its sections.</summary>
    public IReadOnlyCollection<string> Sections => _sections.Keys;

    /// <summary>A lexicon of one file, for whoever has words of his own.</summary>
    public static Lexicon Of(Lang lang, string file, string text)
    {
        var lexicon = new Lexicon(lang);
        lexicon.Add(file, new StringReader(text));
        return lexicon;
    }

    /// <summary>The entries of a section, in their order; none when this language has no such section.</summary>
    public IReadOnlyList<LexiconEntry> Section(string name) => _sections.GetValueOrDefault(name) ?? [];

    /// <summary>The words of a section.</summary>
    public IReadOnlyList<string> List(string section) => [.. Section(section).Select(entry => entry.Text)];

    /// <summary>The words of a section by their keys.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Map(string section) =>
        Section(section)
            .GroupBy(entry => entry.Key ?? throw entry.Wrong("no key"), entry => entry.Text)
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group]);

    private static List<Lexicon> Load()
    {
        var assembly = typeof(Lexicon).Assembly;
        var lexicons = new SortedDictionary<string, Lexicon>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.IndexOf(Folder, StringComparison.Ordinal) is not (>= 0 and var at))
            {
                continue;
            }
            var path = name[(at + Folder.Length)..];
            var code = path[..path.IndexOf('.')];
            var file = $"bot/Language/Lexicons/{code}/{path[(code.Length + 1)..]}";
            if (!lexicons.TryGetValue(code, out var lexicon))
            {
                var lang = LangCode.Read(code) ?? throw new LexiconException(file, 1, $"no language is called « {code} »");
                lexicons[code] = lexicon = new Lexicon(lang);
            }
            using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
            lexicon.Add(file, text);
        }
        return [.. lexicons.Values];
    }

    private void Add(string file, TextReader text)
    {
        foreach (var (section, entries) in new LexiconReader(file).Read(text))
        {
            if (!_sections.TryAdd(section, entries))
            {
                throw new LexiconException(file, 1, $"another file has the section [{section}] too");
            }
        }
    }
}
