namespace PartnershipBot.Language;

/// <summary>An article as it is written in the files of Documents/, its conditions and blanks still open.</summary>
/// <param name="Id">Its name, which stays.</param>
public sealed record ArticleText(string Id, string Title, IReadOnlyList<ArticleLine> Lines)
{
    /// <summary>When it has another title: the condition, as one of a line, and the title; null where it has one title only.</summary>
    public (string Condition, string Title)? Otherwise { get; init; }

    /// <summary>The title that holds.</summary>
    public string TitleWhere(Func<string, bool> holds) =>
        Otherwise is var (condition, other) && new ArticleLine(condition, "", "", "").Holds(holds) ? other : Title;

    /// <summary>Whether it has a number; what comes before the first article and behind the last one has none.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether it begins a page, as an annex does.</summary>
    public bool BeginsPage { get; init; }
}
