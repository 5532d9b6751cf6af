namespace PartnershipBot.Documents;

/// <summary>A document made of articles, without its form.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Subject">What it is about, on one line.</param>
/// <param name="Author">Whose document it is.</param>
/// <param name="Lead">What stands under its title.</param>
/// <param name="MadeAt">When what it tells last changed.</param>
public sealed record ArticleDocument(
    string Title, string Subject, string Author, IReadOnlyList<ArticleParagraph> Lead, IReadOnlyList<Article> Articles, DateTimeOffset MadeAt);
