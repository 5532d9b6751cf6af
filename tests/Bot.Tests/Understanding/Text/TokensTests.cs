using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Tests.Understanding.Text;

/// <summary>Every reader looks at the same words and the same numbers of a text.</summary>
public sealed class TokensTests
{
    [Theory]
    [InlineData("l’école du CM2", "l ecole du cm2")]
    [InlineData("aujourd’hui", "aujourd hui")]
    [InlineData("la 3e fois, à 14h30", "la 3 e fois a 14 h30")]
    [InlineData("Saint-Loup (79)", "saint loup 79")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("٣ séances", "3 seances")]
    [InlineData(" \uD83D ", "")]
    public void A_text_is_cut_into_words(string text, string words) =>
        string.Join(' ', Word.In(text).Select(w => w.Folded)).ShouldBe(words);

    [Fact]
    public void Words_and_numbers_stand_where_they_were_typed()
    {
        const string part = "  dont 12 élèves,  « 1 500 » livres ";
        Word.In(part).Select(w => w.Folded).ShouldBe(Word.In(part).Select(w => TypedText.Fold(part[w.Start..w.End])));
        Figure.In(part).Select(f => (part[f.Start..f.End], f.Value)).ShouldBe([("12", 12), ("1 500", 1500)]);
    }

    [Theory]
    [InlineData("1.500", 1500)]
    [InlineData("1,500", 1500)]
    [InlineData("4,5", 4.5)]
    [InlineData("2 douzaines", 24)]
    [InlineData("20aine", 20)]
    [InlineData("deux mille", 2000)]
    public void A_number_in_a_sentence_is_read_as_it_is_alone(string text, double value) =>
        Figure.In($"environ {text} en tout").ShouldHaveSingleItem().Value.ShouldBe((decimal)value);

    [Fact]
    public void What_many_readers_look_at_is_cut_once()
    {
        var first = Tokens.Of("vingt-deux élèves");
        Tokens.Of(" vingt-deux élèves ").ShouldBeSameAs(first);
        for (var i = 0; i < 9; i++)
        {
            Tokens.Of($"{i} élèves")[0].Value.ShouldBe(i);
        }
        Tokens.Of("vingt-deux élèves").ShouldNotBeSameAs(first);
    }
}
