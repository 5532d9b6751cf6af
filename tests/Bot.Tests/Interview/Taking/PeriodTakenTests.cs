using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Taking;

namespace PartnershipBot.Tests.Interview.Taking;

/// <summary>A period in one sentence: its beginning goes to the start, its end to the end, and neither to the other.</summary>
public sealed class PeriodTakenTests
{
    [Theory]
    [InlineData("du 15 septembre 2026 au 3 juillet 2027", "3 juillet 2027")]
    [InlineData("de septembre 2026 à fin juin 2027", "fin juin 2027")]
    public void A_range_at_the_start_gives_the_end_too(string said, string end) =>
        Others(said, "PJ11", "", ProjectStage.Stage).ShouldContain(("PJ12", end));

    [Fact]
    public void An_end_said_early_waits_for_its_question() =>
        Others("l’EHPAD Les Tilleuls à Valmont jusqu’au 3 juillet 2027", "CT1", "", ContactStage.Stage)
            .ShouldContain(("PJ12", "3 juillet 2027"));

    [Theory]
    [InlineData("à partir de janvier")]
    [InlineData("tous les mardis, à partir de janvier 2027")]
    public void A_beginning_is_never_the_end(string said) =>
        Others(said, "PJ13", "calendar_startDate=2026-09-15", ProjectStage.Stage).ShouldNotContain(other => other.Question == "PJ12");

    private static IReadOnlyList<(string Question, string Value)> Others(string said, string waiting, string given, Stage stage) =>
        [.. (SentenceReader.Read(said, Clause.Context(waiting, given), stage)?.Others ?? []).Select(o => (o.Slot.Question.Id, o.Value))];
}
