using System.Text.RegularExpressions;

namespace PartnershipBot.Language;

/// <summary>A line of an article: a paragraph, an item, a row, or what is repeated for each element of a list.</summary>
/// <param name="Condition">When it holds: « a|b », « a&amp;!b »; empty when it always does.</param>
/// <param name="Mark">
/// « - » for an item, « * » for an item each, « = » for a frame to sign each, « | » for a row of a table, « + » for a numbered
/// paragraph, « &amp; » for what goes on with the paragraph before; empty for a paragraph.
/// </param>
/// <param name="List">The list of which each element has its item, row or frame; empty without one.</param>
/// <param name="Text">The words, with blanks such as <c>{title}</c>.</param>
public sealed partial record ArticleLine(string Condition, string Mark, string List, string Text)
{
    private const char Unsaid = '~';

    /// <summary>For each of what its run of lines is written: « %partners »; empty where it is written once.</summary>
    public string Each { get; init; } = "";

    /// <summary>The names that its condition asks about.</summary>
    public IEnumerable<string> Conditions =>
        Condition.Split(['|', '&'], StringSplitOptions.RemoveEmptyEntries).Select(c => c.TrimStart('!'));

    /// <summary>The names of its blanks.</summary>
    public IEnumerable<string> Blanks => BlankPattern().Matches(Text).Select(m => m.Groups[1].Value).Where(name => name[0] != Unsaid);

    /// <summary>The cells of a row.</summary>
    public IEnumerable<ArticleLine> Cells => Text.Split('|').Select(cell => this with { Text = cell.Trim() });

    /// <summary>Whether it is the head of a table; a row without words is one to fill in by hand, under the head before it.</summary>
    public bool IsHead => Mark == "|" && List.Length == 0 && Text.Any(char.IsLetter);

    public static ArticleLine Read(string line)
    {
        var match = LinePattern().Match(line);
        return new ArticleLine(
            match.Groups["condition"].Value,
            match.Groups["mark"].Value,
            match.Groups["list"].Value,
            match.Groups["text"].Value
        )
        {
            Each = match.Groups["each"].Value,
        };
    }

    /// <summary>Whether the line holds where these names hold.</summary>
    public bool Holds(Func<string, bool> holds) =>
        Condition.Length == 0
        || Condition.Split('|').Any(all => all.Split('&').All(one => one.StartsWith('!') ? !holds(one[1..]) : holds(one)));

    /// <summary>The words between the blanks and the blanks, in order.</summary>
    public IEnumerable<ArticlePart> Parts() =>
        BlankPattern()
            .Split(Text)
            .Select(
                (part, i) =>
                    i % 2 == 0 ? new ArticlePart(part)
                    : part[0] == Unsaid ? new ArticlePart("") { Label = part[1..] }
                    : new ArticlePart("") { Blank = part }
            )
            .Where(part => part.Words.Length > 0 || part.Blank is not null || part.Label is not null);

    [GeneratedRegex(
        @"^(?:%(?<each>\w+) )?(?:\[(?<condition>[^\]]*)\] )?(?:(?<mark>[-+&]) |(?<mark>[*=])(?<list>\w+) |(?<mark>\|)(?<list>\w*) )?(?<text>.*)$"
    )]
    private static partial Regex LinePattern();

    [GeneratedRegex(@"\{(\w+|~[^{}]+)\}")]
    private static partial Regex BlankPattern();
}
