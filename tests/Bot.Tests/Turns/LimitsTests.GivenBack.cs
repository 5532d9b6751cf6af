using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using PartnershipBot.Turns.Limits;

namespace PartnershipBot.Tests.Turns;

/// <content>What does not count: what was not let in after all, and what a channel brings twice.</content>
public sealed partial class LimitsTests
{
    [Fact]
    public async Task What_a_conversation_had_no_room_for_is_not_counted_against_the_person()
    {
        await using var talk = Hurried(("Limits:PersonPerMinute", "25"), ("Limits:ConversationPerMinute", "20"));
        for (var i = 0; i < 20; i++)
        {
            (await PostAsync(talk, "menu")).Body.ShouldNotContain(TooMany);
        }
        (await PostAsync(talk, "menu")).Body.ShouldContain(TooMany);
        for (var i = 0; i < 10; i++)
        {
            (await PostAsync(talk, "menu")).Status.ShouldBe(System.Net.HttpStatusCode.TooManyRequests);
        }
        talk.Speaker = ("c9", talk.Speaker.Name);
        for (var i = 20; i < 25; i++)
        {
            (await PostAsync(talk, "menu")).Body.ShouldNotContain(TooMany);
        }
        (await PostAsync(talk, "menu")).Body.ShouldContain(TooMany);
    }

    [Fact]
    public async Task What_a_channel_brings_again_is_not_counted()
    {
        await using var talk = Hurried(("Limits:PersonPerMinute", "20"));
        for (var i = 0; i < 40; i++)
        {
            var answer = await PostAsync(talk, "menu", "the-same");
            answer.Status.ShouldBe(System.Net.HttpStatusCode.OK);
            answer.Body.ShouldNotContain(TooMany);
        }
        for (var i = 1; i < 20; i++)
        {
            (await PostAsync(talk, "menu")).Body.ShouldNotContain(TooMany);
        }
        (await PostAsync(talk, "menu")).Body.ShouldContain(TooMany);
    }

    [Fact]
    public async Task What_found_no_place_in_the_queue_is_not_counted()
    {
        var options = new LimitOptions
        {
            PersonPerMinute = 3,
            Turns = 1,
            Waiting = 0,
        };
        await using var gate = new TurnGate(options, new FakeTimeProvider());
        var activity = new Activity(ActivityTypes.Message, conversation: new(id: "c1"), from: new(id: "29:julie"))
        {
            ChannelId = "emulator",
        };
        using (var going = await gate.EnterAsync(activity))
        {
            going.IsAcquired.ShouldBeTrue();
            for (var i = 0; i < 10; i++)
            {
                using var refused = await gate.EnterAsync(activity);
                refused.IsAcquired.ShouldBeFalse();
            }
        }
        for (var i = 1; i < options.PersonPerMinute; i++)
        {
            using var entry = await gate.EnterAsync(activity);
            entry.IsAcquired.ShouldBeTrue();
        }
        using var last = await gate.EnterAsync(activity);
        last.IsAcquired.ShouldBeFalse();
        TurnGate.After(last).ShouldBe(TimeSpan.FromSeconds(20));
    }
}
