using PartnershipBot.Interview;

namespace PartnershipBot.Tests.Interview;

/// <summary>A period said where one day is asked for: the end that is meant is taken, and the other one is not lost without a word.</summary>
public sealed class RangeAtOneDayTests
{
    [Theory]
    [InlineData("PJ11", "", "de janvier à juin 2027", "vendredi 1er janvier 2027", "juin 2027")]
    [InlineData("PJ11", "", "du 3 mars au 12 juin 2027", "mercredi 3 mars 2027", "12 juin 2027")]
    [InlineData("PJ12", "calendar_startDate=2027-01-15", "du 3 mars au 12 juin 2027", "samedi 12 juin 2027", "3 mars")]
    public void The_other_end_is_told(string id, string given, string said, string shown, string left)
    {
        var words = Confirmed(id, given, said);
        words.ShouldContain(shown);
        words.ShouldContain($"«\u00a0{left}\u00a0»");
    }

    [Theory]
    [InlineData("calendar_startDate=2027-03-03")]
    [InlineData("")]
    public void The_beginning_that_is_known_is_not_told_again(string given) =>
        Confirmed("PJ12", given, "du 3 mars au 12 juin 2027").ShouldNotContain("«\u00a03 mars");

    private static string Confirmed(string id, string given, string said)
    {
        var context = Clause.Context(id, given);
        return context.Texts.Say(
            context.Question.Reader.Read(new Draft(said, context.Today), context).ShouldBeOfType<Outcome.Confirm>().What
        );
    }
}
