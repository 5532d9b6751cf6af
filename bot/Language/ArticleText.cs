namespace PartnershipBot.Language;

/// <summary>An article as it is written in the files of Documents/, its conditions and blanks still open.</summary>
/// <param name="Id">Its name, which stays.</param>
public sealed record ArticleText(string Id, string Title, IReadOnlyList<ArticleLine> Lines)
{
    /// <summary>The convention. It is a French legal document: there is no other language of it.</summary>
    public static IReadOnlyList<ArticleText> Convention { get; } = Load("convention");

    /// <summary>Reads the articles of a text; what is not understood is a defect, which a test finds.</summary>
    /// <exception cref="FormatException">A line stands before the first article, or a heading has no title.</exception>
    public static IReadOnlyList<ArticleText> Read(string text)
    {
        var articles = new List<ArticleText>();
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                articles.Add(line[2..].Split(" | ") is [var id, var title]
                    ? new ArticleText(id, title, new List<ArticleLine>())
                    : throw new FormatException($"« {line} » should be « # id | title »."));
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
        return articles;
    }

    private static IReadOnlyList<ArticleText> Load(string name)
    {
        var assembly = typeof(ArticleText).Assembly;
        var file = assembly.GetManifestResourceNames().Single(n => n.EndsWith($".Documents.{name}.txt", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
        return Read(reader.ReadToEnd());
    }
}
