namespace PartnershipBot.Documents;

/// <summary>A document made of articles, without its form.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Subject">What it is about, on one line.</param>
/// <param name="Author">Whose document it is.</param>
/// <param name="Lead">What stands under its title.</param>
/// <param name="MadeAt">When what it tells last changed.</param>
public sealed record ArticleDocument(
    string Title,
    string Subject,
    string Author,
    IReadOnlyList<ArticleParagraph> Lead,
    IReadOnlyList<Article> Articles,
    DateTimeOffset MadeAt
)
{
    /// <summary>What it is called among other files: « Convention – partenaire – projet ».</summary>
    public string Name { get; init; } = Title;

    /// <summary>What the head of each page says on its left: title and parties.</summary>
    public string Head { get; init; } = "";

    /// <summary>What the head of each page says on its right, such as that nothing is signed; null when it says nothing.</summary>
    public string? Standing { get; init; }

    /// <summary>The library's own template of which it was made, and its version; null where it was made of none.</summary>
    public string? Template { get; init; }

    /// <summary>Whether each page has room for the initials of those who sign.</summary>
    public bool IsInitialled { get; init; }
}
