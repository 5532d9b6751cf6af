using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Reminders;

/// <summary>The link to the calendar file, as a browser has it.</summary>
public sealed class CalendarLinkTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_calendar_is_neither_kept_on_the_way_nor_taken_for_anything_else()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        using var answer = await talk.Http.GetAsync("/calendar/nothing.ics", Ct);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }
}
