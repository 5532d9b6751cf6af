using PartnershipBot.Language;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Docs;

/// <summary>docs/utiliser.md tells everything that can be said, and only what is understood.</summary>
public sealed class PhrasesTests
{
    private const string Page = "docs/utiliser.md";

    private static IReadOnlyList<string[]> Rows => [.. Doc.Rows(Page, "Dites")];

    [Fact]
    public void Each_command_has_one_row() =>
        Rows.Select(row => Read(Doc.Quoted(row[0]).First())).Order().ShouldBe(Enum.GetValues<Command>().Cast<Command?>());

    [Fact]
    public void Each_phrase_of_a_row_asks_for_the_same()
    {
        foreach (var row in Rows)
        {
            var phrases = Doc.Quoted(string.Concat(row)).ToList();
            var command = Read(phrases[0]);
            phrases.ShouldAllBe(phrase => Read(phrase) == command, row[0]);
        }
    }

    [Fact]
    public void Each_phrase_with_a_name_begins_with_the_title_of_a_button_or_a_verb()
    {
        var titles = Catalogue.Keys.Where(key => IsTitle(key)).Select(key => TypedText.Fold(Catalogue.Find(key, Lang.Fr))).ToList();
        var phrases = Doc.Rows(Page, "Écrivez").SelectMany(row => Doc.Quoted(row[0])).Select(TypedText.Fold).ToList();
        phrases.Count.ShouldBeGreaterThan(25);
        phrases
            .Where(phrase => !titles.Exists(title => phrase == title || phrase.StartsWith(title + " ", StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    private static bool IsTitle(string key) =>
        key.StartsWith("button", StringComparison.Ordinal) || key.StartsWith("verb", StringComparison.Ordinal);

    private static Command? Read(string phrase) => CommandReader.Read(phrase, tolerant: true);
}
