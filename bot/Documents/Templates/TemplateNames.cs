using System.Text.RegularExpressions;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Documents.Templates;

/// <summary>
/// The names that a template may use between brackets. Case, accents, apostrophes, spaces and the plural are forgiven; what is
/// further away is not guessed, but suggested.
/// </summary>
internal sealed partial class TemplateNames
{
    private const int MostEdits = 3;

    private static readonly string[] Sections = ["values", "blocks", "hand"];

    private static readonly string[] Negations = ["not", "notOf", "notOfVowel"];

    private readonly FieldNames _fields;
    private readonly string _expected;
    private readonly Dictionary<string, TemplateName> _names = [];
    private readonly Dictionary<string, FieldName> _conditions = [];

    /// <param name="fields">The names of the fields.</param>
    /// <param name="hand">What the text itself leaves to be filled in by hand.</param>
    /// <param name="expected">The section of what such a text says as a rule.</param>
    public TemplateNames(FieldNames fields, IEnumerable<string> hand, string expected = "expected")
    {
        (_fields, _expected) = (fields, expected);
        foreach (var (section, kind) in Sections.Zip([TemplateNameKind.Value, TemplateNameKind.Block, TemplateNameKind.Hand]))
        {
            foreach (var entry in fields.Of(section))
            {
                Add(entry, new TemplateName(kind, entry.Name, entry.Source));
            }
        }
        foreach (var label in hand)
        {
            _names.TryAdd(Key(label), new TemplateName(TemplateNameKind.Hand, label, ""));
        }
        foreach (var (section, entries) in fields.Entries.Where(s => s.Key.StartsWith(FieldNames.List, StringComparison.Ordinal)))
        {
            foreach (var entry in entries)
            {
                AddElement(section[FieldNames.List.Length..], entry);
            }
        }
        foreach (var entry in fields.Of("conditions"))
        {
            foreach (var name in entry.Names)
            {
                _conditions.TryAdd(Key(name), entry);
            }
        }
    }

    /// <summary>Those of the convention.</summary>
    public static TemplateNames Agreement { get; } = new(FieldNames.Agreement, ByHand(DocumentText.Convention));

    /// <summary>Those of the charter between two services, which nobody terminates.</summary>
    public static TemplateNames Charter { get; } = new(FieldNames.Agreement, ByHand(DocumentText.Convention), "expected of a charter");

    /// <summary>Those of a document that is no convention.</summary>
    /// <param name="text">What Passerelle itself writes there.</param>
    public static TemplateNames Of(FieldNames fields, DocumentText text) => new(fields, ByHand(text));

    /// <summary>The names as they are written for people, with their meanings and examples.</summary>
    public FieldNames Fields => _fields;

    /// <summary>A sentence of the page that lists the fields.</summary>
    public string OfPage(string source) => _fields.Of("page").First(w => w.Source == source).Name;

    /// <summary>What the text itself leaves to be filled in by hand.</summary>
    private static IEnumerable<string> ByHand(DocumentText text) =>
        text.Articles.SelectMany(a => a.Lines).SelectMany(l => l.Cells).SelectMany(c => c.Parts()).Select(p => p.Label).OfType<string>();

    /// <summary>Everything that may stand there, in the order of the list that people are given.</summary>
    public IEnumerable<(TemplateNameKind Kind, FieldName Field, string List)> All =>
        _fields
            .Of("values")
            .Select(f => (TemplateNameKind.Value, f, ""))
            .Concat(
                _fields
                    .Entries.Where(s => s.Key.StartsWith(FieldNames.List, StringComparison.Ordinal))
                    .SelectMany(s => s.Value.Select(f => (TemplateNameKind.Element, f, s.Key[FieldNames.List.Length..])))
            )
            .Concat(_fields.Of("blocks").Select(f => (TemplateNameKind.Block, f, "")))
            .Concat(_fields.Of("conditions").Select(f => (TemplateNameKind.If, f, "")));

    /// <summary>What such a document says as a rule: what it is called, and the sources one of which says it.</summary>
    public IEnumerable<(string Name, string[] Sources)> Expected => _fields.Of(_expected).Select(e => (e.Name, e.Source.Split(" ; ")));

    /// <summary>What stands between two brackets; null when nobody knows it.</summary>
    public TemplateName? Find(string words)
    {
        var key = Key(words);
        return Says("end", key) ? new TemplateName(TemplateNameKind.End, Word("end"), "")
            : Says("else", key) ? new TemplateName(TemplateNameKind.Else, Word("else"), "")
            : Behind("if", key) is { } condition ? Condition(condition)
            : _names.GetValueOrDefault(key);
    }

    /// <summary>Whether it is meant as a condition, known or not: it has its end somewhere.</summary>
    public bool IsCondition(string words) => Behind("if", Key(words)) is not null;

    /// <summary>The name that is nearest to what nobody knows; null when none is near.</summary>
    public string? Nearest(string words) =>
        Behind("if", Key(words)) is { } condition
            ? Nearest(condition, _conditions.Select(c => (c.Key, c.Value.Name))) is { } near
                ? $"{Word("if")} {near}"
                : null
            : Nearest(Key(words), _names.Select(n => (n.Key, n.Value.Name)));

    /// <summary>« si prêt », « si pas de prêt », for an expression of one condition or its contrary; null when it has no name.</summary>
    public string? ConditionOf(string expression)
    {
        if (_fields.Of("conditions").FirstOrDefault(c => c.Source == expression) is { } named)
        {
            return $"{Word("if")} {named.Name}";
        }
        var contrary = expression.StartsWith('!') ? expression[1..] : $"!{expression}";
        return _fields.Of("conditions").FirstOrDefault(c => c.Source == contrary) is { } negated
            ? $"{Word("if")} {Not(negated.Name)}"
            : null;
    }

    /// <summary>« sinon ».</summary>
    public string Otherwise => Word("else");

    /// <summary>The name of a block.</summary>
    public string BlockOf(string source) => _fields.Of("blocks").First(f => f.Source == source).Name;

    /// <summary>« fin si ».</summary>
    public string EndOfCondition => Word("end");

    /// <summary>The name of a blank, or of a blank of a list’s elements; null when it has none.</summary>
    public string? NameOf(string source, string list = "") =>
        _fields.Of(list.Length == 0 ? "values" : FieldNames.List + list).FirstOrDefault(f => f.Source == source)?.Name;

    private static string? Nearest(string key, IEnumerable<(string Key, string Name)> names)
    {
        var most = Math.Min(MostEdits, Math.Max(1, key.Length / 4));
        var (near, distance) = names.Select(n => (n.Name, Distance: TypedText.Distance(key, n.Key, most))).MinBy(n => n.Distance);
        return distance <= most ? near : null;
    }

    private TemplateName? Condition(string key)
    {
        if (_conditions.TryGetValue(key, out var whole))
        {
            return new TemplateName(TemplateNameKind.If, $"{Word("if")} {whole.Name}", whole.Source);
        }
        return
            Negations
                .Select(section => Behind(section, key))
                .Select(name => name is null ? null : _conditions.GetValueOrDefault(name))
                .FirstOrDefault(entry => entry is not null)
                is { } entry
            ? new TemplateName(TemplateNameKind.If, $"{Word("if")} {Not(entry.Name)}", entry.Source) { IsNegated = true }
            : null;
    }

    private string Not(string name) =>
        "aeiouy".Contains(TypedText.Fold(name)[0], StringComparison.Ordinal) ? $"{Word("notOfVowel")}{name}" : $"{Word("notOf")} {name}";

    private string Word(string source) => Entry(source).Name;

    private FieldName Entry(string source) => _fields.Of("words").First(w => w.Source == source);

    private bool Says(string source, string key) => Entry(source).Names.Any(name => Key(name) == key);

    /// <summary>What stands behind one of these words, the longest first; null when none begins the text.</summary>
    private string? Behind(string source, string key) =>
        Entry(source)
            .Names.Select(name => Key(name) + " ")
            .OrderByDescending(name => name.Length)
            .Where(name => key.StartsWith(name, StringComparison.Ordinal))
            .Select(name => key[name.Length..])
            .FirstOrDefault();

    private void Add(FieldName entry, TemplateName name)
    {
        foreach (var written in entry.Names)
        {
            _names.TryAdd(Key(written), name);
        }
    }

    private void AddElement(string list, FieldName entry)
    {
        foreach (var written in entry.Names)
        {
            var key = Key(written);
            var known = _names.GetValueOrDefault(key) ?? new TemplateName(TemplateNameKind.Element, entry.Name, "");
            _names[key] = known with { Lists = new Dictionary<string, string>(known.Lists) { [list] = entry.Source } };
        }
    }

    /// <summary>The words without what is forgiven.</summary>
    private static string Key(string words) => string.Join(' ', Words().Matches(TypedText.Fold(words)).Select(w => Singular(w.Value)));

    private static string Singular(string word) => word.Length > 2 && word[^1] is 's' or 'x' ? word[..^1] : word;

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
