using System.Text.RegularExpressions;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Docs;

public sealed partial class ReadmeTests
{
    private const int MostWords = 700;
    private const int MostPictures = 2;

    private static string Readme => Doc.Read("README.md");

    [Fact]
    public void It_is_one_page()
    {
        Readme.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(MostWords);
        Readme.Split("![").Length.ShouldBeLessThanOrEqualTo(MostPictures + 1);
    }

    [Fact]
    public async Task Its_five_sentences_are_understood_one_after_the_other()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        var sentences = Sentence().Matches(Readme).Select(match => match.Groups[1].Value).ToList();
        sentences.Count.ShouldBe(5);
        string[] answers = ["structure", "restons là", "Une classe, un livre, un rendez-vous", "séance", "Où en est"];
        foreach (var (sentence, answer) in sentences.Zip(answers))
        {
            await talk.SaysAsync([sentence]);
            talk.Answer.ShouldContain(answer, Case.Insensitive, sentence);
        }
    }

    [GeneratedRegex("^[0-9]\\. `([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Sentence();
}
