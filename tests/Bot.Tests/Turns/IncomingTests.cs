using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Tests.Turns;

/// <summary>What an activity says, read once: words, a button, a card that is seen, a form, a search.</summary>
public sealed class IncomingTests
{
    [Fact]
    public void A_button_on_Teams_names_its_verb_beside_what_it_carries()
    {
        var incoming = Invoke("adaptiveCard/action", """{"action":{"verb":"edit","data":{"slot":"CT5","library":"l","page":"2"}}}""");
        incoming.Kind.ShouldBe(IncomingKind.Button);
        (incoming.Button!.Verb, incoming.Button.Library, incoming.Button.Text("slot")).ShouldBe(("edit", "l", "CT5"));
        (incoming.Button.Number("page"), incoming.Button.Number("slot"), incoming.Text).ShouldBe((2, null, ""));
        incoming.OnlyLooks.ShouldBeFalse();
    }

    [Fact]
    public void A_verb_that_is_carried_with_the_rest_counts_first() =>
        Invoke("adaptiveCard/action", """{"action":{"verb":"edit","data":{"verb":"menu"}}}""").Button!.Verb.ShouldBe("menu");

    [Theory]
    [InlineData("automatic", true)]
    [InlineData("manual", false)]
    public void A_card_that_is_seen_only_looks(string trigger, bool isAutomatic)
    {
        var value = """{"trigger":"WHO","action":{"verb":"refresh","data":{"shows":"sheet"}}}""".Replace(
            "WHO",
            trigger,
            StringComparison.Ordinal
        );
        var incoming = Invoke("adaptiveCard/action", value);
        (incoming.Kind, incoming.OnlyLooks, incoming.IsAutomatic).ShouldBe((IncomingKind.Refresh, true, isAutomatic));
        incoming.Button!.Text("shows").ShouldBe("sheet");
    }

    [Theory]
    [InlineData("task/fetch", IncomingKind.FormOpened, true, true)]
    [InlineData("task/submit", IncomingKind.FormSaved, false, true)]
    [InlineData("composeExtension/query", IncomingKind.Search, true, false)]
    [InlineData("fileConsent/invoke", IncomingKind.Other, false, false)]
    public void Forms_and_searches_are_told_by_their_names(string name, IncomingKind kind, bool onlyLooks, bool isPressed)
    {
        var incoming = Invoke(name, """{"data":{"verb":"form"}}""");
        (incoming.Kind, incoming.OnlyLooks, incoming.Button is not null).ShouldBe((kind, onlyLooks, isPressed));
    }

    [Fact]
    public void Elsewhere_a_button_is_a_message_without_words()
    {
        var value = JObject.Parse("""{"verb":"menu"}""");
        Incoming
            .Of(
                new Activity
                {
                    Type = "message",
                    Text = " ",
                    Value = value,
                }
            )
            .Button!.Verb.ShouldBe("menu");
        Incoming
            .Of(
                new Activity
                {
                    Type = "message",
                    Text = "Thouars",
                    Value = value,
                }
            )
            .Button.ShouldBeNull();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"edit\"")]
    [InlineData("[1]")]
    [InlineData("""{"action":"edit","data":3}""")]
    [InlineData("""{"action":{"verb":7,"data":[]}}""")]
    public void What_is_of_another_shape_says_nothing(string value)
    {
        foreach (var name in new[] { "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/query", "other/name", null })
        {
            var incoming = Invoke(name, value);
            (incoming.Text, incoming.Button?.Verb, incoming.Button?.Library).ShouldBe(("", null, null));
        }
    }

    [Fact]
    public void A_command_is_read_to_the_letter_and_generously()
    {
        var incoming = Incoming.Of(new Activity { Type = "message", Text = "je voudrais créer un partenariat" });
        (incoming.Command, incoming.LooseCommand).ShouldBe((null, (Command?)Command.NewPartnership));
        var other = incoming with { Text = "aide" };
        (other.Command, other.LooseCommand).ShouldBe(((Command?)Command.Help, (Command?)Command.Help));
        incoming.Command.ShouldBeNull();
    }

    private static Incoming Invoke(string? name, string value) =>
        Incoming.Of(
            new Activity
            {
                Type = "invoke",
                Name = name,
                Value = JToken.Parse(value),
            }
        );
}
