using System.Text.RegularExpressions;

namespace PartnershipBot.Tests.Docs;

public sealed partial class PagesTests
{
    public static TheoryData<string> All => new(Doc.Pages);

    [Theory]
    [MemberData(nameof(All))]
    public void Each_link_within_the_repository_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Doc.Root, page))!;
        Links(page).Where(link => !Path.Exists(Path.Combine(folder, link.Split('#')[0]))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_link_to_a_heading_finds_it(string page)
    {
        var folder = Path.GetDirectoryName(page)!;
        Links(page, withHeading: true)
            .Select(link => link.Split('#'))
            .Where(link => link[0].Length == 0 || link[0].EndsWith(".md", StringComparison.Ordinal))
            .Where(link => !Anchors(link[0].Length == 0 ? page : Path.Combine(folder, link[0])).Contains(link[1]))
            .Select(link => string.Join('#', link))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Each_picture_of_docs_is_shown() =>
        Directory
            .EnumerateFiles(Path.Combine(Doc.Root, "docs"), "*.png")
            .Select(Path.GetFileName)
            .Where(picture => !Doc.Pages.Any(page => Doc.Read(page).Contains(picture!, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    private static IEnumerable<string> Links(string page, bool withHeading = false) =>
        Link()
            .Matches(Doc.Read(page))
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal))
            .Where(link => withHeading ? link.Contains('#') : !link.StartsWith('#'));

    /// <summary>As GitHub makes them of headings: lower case, without marks, spaces as hyphens.</summary>
    private static HashSet<string> Anchors(string page) =>
        [
            .. Heading()
                .Matches(Doc.Read(page))
                .Select(match => match.Groups[1].Value.Trim().ToLowerInvariant())
                .Select(heading => Mark().Replace(heading, "").Replace(' ', '-')),
        ];

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Mark();
}
