using System.Runtime.CompilerServices;
using PartnershipBot.Language;
using PartnershipBot.Tests.Sentences;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Language;

/// <summary>A lexicon that is wrong says so when the program starts: in which file, on which line, and how.</summary>
public sealed class LexiconTests
{
    private const string File = "bot/Language/Lexicons/fr/commands.txt";

    [Theory]
    [InlineData("aide", ":1: a section such as [dates.months] comes first")]
    [InlineData("# Les mots.\n\n[commands]\nHelp = aide,, à l’aide", ":4: nothing between two commas")]
    [InlineData("[commands]\nHelp =\nMenu = menu", ":2: « Help » has no words")]
    [InlineData("[commands]\nHelp = aide\nMenu =", ":3: « Menu » has no words")]
    [InlineData("[commands]\nHelp = aide,\nà l’aide", ":3: no key: a line that goes on with « Help » is indented")]
    [InlineData("[commands]\nHelp = aide\n[commands]\nMenu = menu", ":3: the section [commands] is there twice")]
    public void A_file_that_cannot_be_read_says_where(string text, string said) =>
        Should.Throw<LexiconException>(() => Lexicon.Of(Lang.Fr, File, text)).Message.ShouldBe(File + said);

    [Theory]
    [InlineData("[commands]\naide", ":2: « » is no Command")]
    [InlineData("[commands]\nHelp = aide\nHlep = à l’aide", ":3: « Hlep » is no Command")]
    [InlineData("[commands]\nHelp = aide\nMenu = menu,\n    Aide !", ":4: « Aide ! » already asks for Help: it cannot ask for Menu too")]
    [InlineData(
        "[commands]\nHelp = aide\n\n[commands.idle]\nMenu = aide",
        ":5: « aide » already asks for Help: it cannot ask for Menu too"
    )]
    [InlineData("[commands]\nHelp = aide, ?", ":2: « ? » says nothing")]
    public void Commands_that_cannot_be_told_apart_say_where(string text, string said) =>
        Should
            .Throw<LexiconException>(() => CommandForms.From([Lexicon.Of(Lang.Fr, File, text)]))
            .Message.Replace("«  »", "« »", StringComparison.Ordinal)
            .ShouldBe(File + said);

    [Fact]
    public void A_form_may_be_the_same_in_two_languages_and_go_on_over_lines()
    {
        var forms = CommandForms.From([
            Lexicon.Of(Lang.En, "en", "[commands]\nMenu = menu"),
            Lexicon.Of(Lang.Fr, "fr", "# Ce qu’on demande.\n[commands]\nMenu =\n    Menu, menu\n    principal,\nHelp = à l’aide"),
        ]);

        forms.Always.ShouldBe(
            new Dictionary<string, Command>
            {
                ["menu"] = Command.Menu,
                ["principal"] = Command.Menu,
                ["a l aide"] = Command.Help,
            },
            ignoreOrder: true
        );
    }

    [Fact]
    public void A_word_that_means_two_things_says_where()
    {
        var words = new KnownWords([Lexicon.Of(Lang.Fr, "fr", "[numbers.cardinals]\n2 = deux\n3 = trois, Deux")]);

        Should.Throw<LexiconException>(() => words.Numbers("numbers.cardinals")).Message.ShouldBe("fr:3: « Deux » is already 2");
        Should.Throw<LexiconException>(() => words.Set("numbers.cardinal")).Message.ShouldContain("[numbers.cardinal]");
    }

    [Fact]
    public void The_lexicons_of_the_program_are_right() => CommandReader.Check();

    /// <summary>A command that one language cannot ask for is hidden from whoever speaks it.</summary>
    [Fact]
    public void Every_command_has_words_in_every_language() =>
        Lexicon
            .All.SelectMany(lexicon =>
                Enum.GetNames<Command>().Except(lexicon.Map("commands").Keys).Select(command => $"{lexicon.Lang}: {command}")
            )
            .ShouldBeEmpty();

    [Fact]
    public void Every_language_has_its_lexicon() =>
        Lexicon.All.Select(lexicon => lexicon.Lang).ShouldBe(Enum.GetValues<Lang>(), ignoreOrder: true);

    /// <summary>Each table is made when its reader is first used; here all of them are.</summary>
    [Fact]
    public void Every_section_that_a_reader_asks_for_is_there()
    {
        foreach (var type in typeof(KnownWords).Assembly.GetTypes().Where(IsReader))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
    }

    [Fact]
    public void No_section_is_there_for_nothing() =>
        Lexicon.All.SelectMany(lexicon => lexicon.Sections).Distinct().Except(SentencesTests.Literals()).ShouldBeEmpty();

    [Fact]
    public void No_word_stands_twice_in_a_section_of_a_language() =>
        Lexicon
            .All.SelectMany(l =>
                l.Sections.SelectMany(section => l.Section(section).Select(entry => (l.Lang, Section: section, Entry: entry)))
            )
            .GroupBy(e => (e.Lang, e.Section, e.Entry.Key, e.Entry.Text))
            .Where(same => same.Count() > 1)
            .Select(same => $"{same.Last().Entry.File}:{same.Last().Entry.Line}: {same.Key.Text}")
            .ShouldBeEmpty();

    private static bool IsReader(Type type) =>
        !type.ContainsGenericParameters
        && type.Namespace is { } name
        && (
            name.StartsWith("PartnershipBot.Understanding", StringComparison.Ordinal)
            || name.StartsWith("PartnershipBot.Features", StringComparison.Ordinal)
            || name.StartsWith("PartnershipBot.Interview", StringComparison.Ordinal)
            || name.StartsWith("PartnershipBot.Conversation", StringComparison.Ordinal)
        );
}
