using System.Text.Json;
using PartnershipBot.Bench;

namespace PartnershipBot.Tests.Benchmarks;

public class TalkTests
{
    [Fact]
    public void A_person_says_the_twelve_messages_in_their_order_and_begins_anew_as_somebody_else()
    {
        var talk = new Talk("p", wait: 0);
        var first = Enumerable.Range(0, Script.Count).Select(_ => (Said: Read(talk.Next()!), talk.IsLast)).ToList();
        var again = Read(talk.Next()!);

        first.Count.ShouldBe(12);
        first[0].Said.Text.ShouldBe("nouveau partenariat");
        first.Count(static s => s.IsLast).ShouldBe(1);
        first[^1].IsLast.ShouldBeTrue();
        first.Select(static s => s.Said.Person).Distinct().Count().ShouldBe(1);
        again.Text.ShouldBe("nouveau partenariat");
        again.Person.ShouldNotBe(first[0].Said.Person);
    }

    [Fact]
    public void A_person_who_waits_says_nothing_first()
    {
        var talk = new Talk("p", wait: 2);

        talk.Next().ShouldBeNull();
        talk.Next().ShouldBeNull();
        Read(talk.Next()!).Text.ShouldBe("nouveau partenariat");
    }

    private static (string Person, string Text) Read(byte[] activity)
    {
        using var json = JsonDocument.Parse(activity);
        var root = json.RootElement;
        return (root.GetProperty("conversation").GetProperty("id").GetString()!, root.GetProperty("text").GetString()!);
    }
}
