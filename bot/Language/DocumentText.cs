namespace PartnershipBot.Language;

/// <summary>
/// A document as it is written in a file of Documents/: its articles, and what its blanks are called where no answer fills them.
/// These are French legal documents: there is no other language of them.
/// </summary>
/// <param name="Labels">What is written in brackets in the place of a blank, by the blank's name.</param>
public sealed record DocumentText(IReadOnlyList<ArticleText> Articles, IReadOnlyDictionary<string, string> Labels)
{
    private const string NewPage = "### ";
    private const string Unnumbered = "## ";
    private const string Numbered = "# ";
    private const char Labelled = '@';

    /// <summary>The convention, or the charter where one manager is on both sides.</summary>
    public static DocumentText Convention { get; } = Load("convention");

    /// <summary>The draft of the council's decision, with the note for its members.</summary>
    public static DocumentText Deliberation { get; } = Load("deliberation");

    /// <summary>The amendment, with the former and the new wording.</summary>
    public static DocumentText Amendment { get; } = Load("amendment");

    /// <summary>Sheets to print beside the convention: presence, loans, consent to photographs.</summary>
    public static DocumentText Sheets { get; } = Load("sheets");

    /// <summary>The review.</summary>
    public static DocumentText Review { get; } = Load("review");

    /// <summary>All of them, for whoever checks the texts.</summary>
    public static IReadOnlyList<DocumentText> All { get; } = [Convention, Deliberation, Amendment, Sheets, Review];

    /// <summary>The part of it that these articles are.</summary>
    public DocumentText Of(params string[] ids) => this with { Articles = [.. Articles.Where(a => ids.Contains(a.Id))] };

    /// <summary>Reads a text; what is not understood is a defect, which a test finds.</summary>
    /// <exception cref="FormatException">A line stands before the first article, or a heading has no title.</exception>
    public static DocumentText Read(string text)
    {
        var articles = new List<ArticleText>();
        var labels = new Dictionary<string, string>();
        foreach (
            var line in text.Split('\n')
                .Select(l => l.TrimEnd('\r'))
                .Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal))
        )
        {
            var mark = new[] { NewPage, Unnumbered, Numbered }.FirstOrDefault(m => line.StartsWith(m, StringComparison.Ordinal));
            if (mark is not null)
            {
                articles.Add(
                    line[mark.Length..].Split(" | ") is [var id, var title, .. var other] && other.Length is 0 or 2
                        ? new ArticleText(id, title, new List<ArticleLine>())
                        {
                            Otherwise = other is [var condition, var otherwise] ? (condition, otherwise) : null,
                            IsNumbered = mark == Numbered,
                            BeginsPage = mark == NewPage,
                        }
                        : throw new FormatException($"« {line} » should be « # id | title » or « # id | title | condition | title ».")
                );
            }
            else if (line[0] == Labelled && line.IndexOf(' ', StringComparison.Ordinal) is > 1 and var space)
            {
                labels.Add(line[1..space], line[(space + 1)..]);
            }
            else if (articles.Count > 0)
            {
                ((List<ArticleLine>)articles[^1].Lines).Add(ArticleLine.Read(line));
            }
            else
            {
                throw new FormatException($"« {line} » stands before the first article.");
            }
        }
        return new DocumentText(articles, labels);
    }

    private static DocumentText Load(string name) => Read(Source(name));

    /// <summary>A file of Documents/ as it is written.</summary>
    internal static string Source(string name)
    {
        var assembly = typeof(DocumentText).Assembly;
        var file = assembly.GetManifestResourceNames().Single(n => n.EndsWith($".Documents.{name}.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
