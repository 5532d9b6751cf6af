using PartnershipBot.Conversation.Patterns;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Conversation.Patterns;
using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Tests.Understanding.Asides;

/// <summary>What is said to the program is known as such; an answer never is.</summary>
public sealed class AsideReaderTests
{
    [Fact]
    public void What_is_said_to_the_program_is_known_by_its_pattern() =>
        Sayings
            .All.Asides.SelectMany(kind => kind.Value.Select(said => (said, kind.Key, Read: AsideReader.Read(said)?.Name)))
            .Where(s => s.Read != s.Key)
            .Select(s => $"« {s.said} » is {s.Read ?? "an answer"}, not {s.Key}")
            .ShouldBeEmpty();

    [Fact]
    public void A_plain_answer_is_nothing_else() =>
        // « Pas X, Y » corrects something only where X was said before.
        Sayings
            .All.Answers.Where(said => AsideReader.Read(said) is not null || RepairReader.Read(said) is { IsSure: true })
            .ShouldBeEmpty();

    [Fact]
    public void No_example_of_ours_is_taken_for_something_else() =>
        Questions
            .Stages.SelectMany(s => s.Own)
            .SelectMany(q => Enum.GetValues<Lang>().Select(lang => new Texts(lang).Example(q.Id)))
            .Where(example => AsideReader.Read(example) is { IsSure: true } || RepairReader.Read(example) is { IsSure: true })
            .ShouldBeEmpty();

    [Fact]
    public void Every_pattern_of_the_lexicons_is_answered() =>
        Lexicon
            .All.SelectMany(l => l.Map("talk.phrases").Keys.Concat(l.Map("talk.maybe").Keys))
            .Distinct()
            .Except(PatternBook.Names)
            .ShouldBeEmpty();

    [Fact]
    public void Every_word_of_the_glossary_is_explained_in_both_languages()
    {
        Lexicon.All.Select(l => l.Map("names.terms").Count).ShouldAllBe(count => count >= 40);
        Lexicon.All[0].Map("names.terms").Keys.Order().ShouldBe(Lexicon.All[1].Map("names.terms").Keys.Order());
        Lexicon
            .All.SelectMany(l => l.Map("names.terms").Keys)
            .Where(term => Catalogue.TryFind($"glossary.{term}", Lang.Fr) is null)
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_people_call_a_question_belongs_to_one() =>
        Lexicon.All.SelectMany(l => l.Map("names.places").Keys).Where(id => Questions.Find(id) is null).ShouldBeEmpty();

    [Theory]
    [InlineData("je me suis tropmée", "back")]
    [InlineData("ça veut dir quoi ?", "meaning")]
    [InlineData("il rest combien de question ?", "remaining")]
    [InlineData("c'est obligatoir ?", "required")]
    [InlineData("euh, bon, attendez un instant s'il vous plaît !!", "wait")]
    [InlineData("Non mais laisse tomber…", "nevermind")]
    public void Slips_and_politeness_are_forgiven(string said, string name) => AsideReader.Read(said).ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("non, c'est Valmont-sur-Thouet", "", "Valmont-sur-Thouet")]
    [InlineData("je me suis trompée, c’est une maternelle", "", "une maternelle")]
    [InlineData("en fait le budget est de 300 €", "PJ10", "300 €")]
    [InlineData("change la date de fin au 30 juin", "PJ12", "30 juin")]
    [InlineData("finalement la commune c'est Marnes", "CT5", "Marnes")]
    [InlineData("tu peux changer le titre en « Lire à deux » ?", "PJ1", "Lire à deux")]
    [InlineData("modifier la commune", "CT5", null)]
    [InlineData("actually the budget is 300 €", "PJ10", "300 €")]
    [InlineData("change the end date to 30 June", "PJ12", "30 June")]
    [InlineData("sorry, it's Marnes", "", "Marnes")]
    public void A_correction_names_its_question_or_its_value(string said, string place, string? value)
    {
        var read = RepairReader.Read(said).ShouldNotBeNull();
        read.Value.ShouldBe(value);
        (place.Length == 0 ? read.Places.Count == 0 : read.Places.Contains(place)).ShouldBeTrue(string.Join(' ', read.Places));
    }
}
