using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Tests.Sentences;

/// <summary>Every sentence that the program says is there, in both languages, and every sentence that is there is said.</summary>
public sealed partial class SentencesTests
{
    [Fact]
    public void No_sentence_is_missing()
    {
        SentenceCall.All.Count.ShouldBeGreaterThan(100);
        SentenceCall
            .All.SelectMany(c => c.Keys.Select(key => (Key: key, c.Place)))
            .Where(said => Catalogue.TryFind(said.Key, Lang.Fr) is null)
            .Select(said => $"{said.Key} in {said.Place}")
            .ShouldBeEmpty();
        ComposedKeys.All.Where(key => Catalogue.TryFind(key, Lang.Fr) is null).ShouldBeEmpty();
    }

    [Fact]
    public void No_sentence_is_there_for_nothing()
    {
        var literals = Literals();
        Sentences()
            .Where(key => !literals.Contains(key) && !ComposedKeys.All.Contains(key))
            .ShouldBeEmpty("a key that code puts together is listed in ComposedKeys");
    }

    /// <summary>A key that is listed although the program holds it whole would hide that nothing says it any more.</summary>
    [Fact]
    public void No_key_is_listed_that_code_says_whole()
    {
        var literals = Literals();
        ComposedKeys.Listed.Where(literals.Contains).ShouldBeEmpty();
        ComposedKeys.Listed.Except(Sentences()).ShouldBeEmpty("a listed key has a sentence");
    }

    [Fact]
    public void Synonyms_are_those_of_a_choice()
    {
        var choices = Questions.Stages.SelectMany(s => s.Own).SelectMany(q => q.Choices.SelectMany(c => new[] { c, $"{q.Id}.{c}" }));
        var others = DeliveryReader.Channels.Select(c => $"EV10.{c}").Concat(AgreementPoints.All.Select(q => $"points.{q.Id}"));
        OtherNames.Keys.Except(choices).Except(others).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_say_the_same_blanks() =>
        Catalogue.Keys.Where(key => !Given(Catalogue.Find(key, Lang.Fr)).SetEquals(Given(Catalogue.Find(key, Lang.En)))).ShouldBeEmpty();

    [Fact]
    public void Each_blank_is_filled_and_no_more_than_those() =>
        SentenceCall
            .All.Where(call => call is { Keys: [_], Blanks: not null })
            .Where(call => !Given(Catalogue.TryFind(call.Keys[0], Lang.Fr) ?? "").SetEquals(call.Blanks!))
            .Select(call => $"{call.Keys[0]} in {call.Place} is given {string.Join(", ", call.Blanks!)}")
            .ShouldBeEmpty();

    [Fact]
    public void What_comes_in_one_and_many_comes_in_both() =>
        Catalogue
            .Keys.Where(key => key.EndsWith("Many", StringComparison.Ordinal) && Catalogue.TryFind(key[..^4] + "One", Lang.Fr) is null)
            .ShouldBeEmpty();

    [Fact]
    public void Calls_are_read_as_they_are_written()
    {
        var calls = SentenceCall
            .Of(
                """
                t.Say("plain"); Say(texts, "second", ("a", 1)); new Phrase(x == "code" ? "first" : "other", ("b", new Phrase("inner", ("c", "{d,}"))));
                Refuse(way switch { "key" => "chosen", _ => "else" }, args); Say(key); Say($"made{up}");
                Say("made" + up); Say(Missing("told elsewhere", "found", all));
                """,
                "here"
            )
            .Select(c => $"{string.Join('|', c.Keys)}:{(c.Blanks is null ? "?" : string.Join('|', c.Blanks))}");
        calls.ShouldBe(["plain:", "second:a", "first|other:b", "inner:c", "chosen|else:?", "found:?"]);
    }

    /// <summary>The keys of what is said, the words under which a choice is understood aside.</summary>
    internal static IEnumerable<string> Sentences() => Catalogue.Keys;

    /// <summary>The blanks that a call fills: the département's service stands in each sentence by itself.</summary>
    private static HashSet<string> Given(string sentence) => [.. Blanks(sentence).Except(ServiceName.Blanks).Where(blank => !IsDay(blank))];

    /// <summary>« {today+20} »: counted from the day on which it is said.</summary>
    private static bool IsDay(string blank) =>
        blank.StartsWith("today", StringComparison.Ordinal) || blank.StartsWith("year+", StringComparison.Ordinal);

    private static HashSet<string> Blanks(string sentence) => [.. Blank().Matches(sentence).Select(m => m.Value.Trim('{', '}'))];

    /// <summary>Every text that the compiled program holds, whole.</summary>
    /// <summary>Every string that the code of the program writes out.</summary>
    internal static HashSet<string> Literals()
    {
        using var file = new PEReader(File.OpenRead(typeof(Program).Assembly.Location));
        var reader = file.GetMetadataReader();
        var literals = new HashSet<string>(StringComparer.Ordinal);
        for (var at = MetadataTokens.UserStringHandle(1); !at.IsNil; at = reader.GetNextHandle(at))
        {
            literals.Add(reader.GetUserString(at));
        }
        return literals;
    }

    [GeneratedRegex("""\{[^}]*\}""")]
    private static partial Regex Blank();
}
