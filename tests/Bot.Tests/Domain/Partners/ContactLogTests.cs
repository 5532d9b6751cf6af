using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Domain.Partners;

public sealed class ContactLogTests
{
    private static readonly DateOnly May12 = new(2025, 5, 12);

    [Fact]
    public void The_first_outcome_is_that_of_the_first_exchange_and_each_later_one_is_an_entry_of_its_own()
    {
        var answers = CardSamples.School();

        Log(answers, Line("2025-05-14", "Julie Morel", "undecided"), Line("2025-06-02", "Hugo Lenoir", "positive"))
            .ShouldBe([
                new(May12, ContactEntryKind.First, "Mme Claire Martin, directrice", "Julie Morel", "undecided", null),
                new(new(2025, 6, 2), ContactEntryKind.FollowUp, "Mme Claire Martin, directrice", "Hugo Lenoir", "positive", null),
            ]);
    }

    [Fact]
    public void A_proposal_comes_before_what_was_decided_about_it_and_a_refusal_says_why()
    {
        var answers = CardSamples.Sheet(
            (Fields.InitiatedBy, "partner"),
            (Fields.ProposalDate, "2025-05-12"),
            (Fields.ContactDate, "2025-05-12"),
            (Fields.ContactOutcome, "negative"),
            (Fields.DeclineReason, "Équipe réduite"),
            (Fields.ReopenOn, "2025-09-01")
        );

        Log(answers, Line("2025-05-20", "Julie Morel", "negative"))
            .ShouldBe([
                new(May12, ContactEntryKind.Proposal, null, "Julie Morel", null, null),
                new(new(2025, 5, 20), ContactEntryKind.FollowUp, null, "Julie Morel", "negative", "Équipe réduite")
                {
                    LookAgainOn = new(2025, 9, 1),
                },
            ]);
    }

    [Fact]
    public void An_exchange_without_outcome_is_an_entry_too_and_without_a_day_there_is_none()
    {
        Log(CardSamples.Sheet((Fields.ContactDate, "2025-05-12")))
            .ShouldBe([new(May12, ContactEntryKind.First, null, "Julie Morel", null, null)]);
        Log(CardSamples.Sheet((Fields.PartnerName, "École"))).ShouldBeEmpty();
    }

    [Fact]
    public void Answers_tell_what_an_erased_history_does_not() =>
        Log(CardSamples.School()).ShouldHaveSingleItem().Outcome.ShouldBe("positive");

    private static IReadOnlyList<ContactEntry> Log(AnswerSheet answers, params HistoryLine[] history) =>
        ContactLog.Of(CardSamples.Of(answers), history, at => DateOnly.FromDateTime(at.DateTime));

    private static HistoryLine Line(string day, string by, string outcome) =>
        new(
            new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(10, 0), TimeSpan.Zero),
            by,
            Deed.Answer("CT12"),
            AnswerSheet.Empty,
            CardSamples.Sheet((Fields.ContactOutcome, outcome))
        );
}
