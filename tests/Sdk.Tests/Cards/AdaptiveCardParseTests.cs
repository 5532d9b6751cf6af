using AdaptiveCards;
using Sdk.Tests.Schema;

namespace Sdk.Tests.Cards;

public class AdaptiveCardParseTests
{
    private const string Card =
        """
        {"type":"AdaptiveCard","version":"1.5","minHeight":"50px","body":[
        {"type":"TextBlock","text":"x","wrap":true,"spacing":"large"},
        {"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[{"type":"Image","url":"https://example.org/i.png","width":"40px"}]}]},
        {"type":"Input.Text","id":"a","fallback":{"type":"TextBlock","text":"b"}},
        {"type":"Input.ChoiceSet","id":"c","choices":[{"title":"A","value":"a"}]}],
        "actions":[{"type":"Action.Execute","verb":"go","data":{"n":1},"fallback":"drop"}]}
        """;

    [Fact]
    public void a_card_is_read_as_it_was_written()
    {
        var card = AdaptiveCard.FromJson(Card).Card;

        card.Body[0].ShouldBeOfType<AdaptiveTextBlock>().Spacing.ShouldBe(AdaptiveSpacing.Large);
        card.Actions[0].ShouldBeOfType<AdaptiveExecuteAction>().Verb.ShouldBe("go");
        card.ToJson().ShouldSayTheSameAs(Card);
    }

    [Fact]
    public void the_address_of_the_schema_is_read_and_not_written()
        => AdaptiveCard.FromJson("""{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5"}""")
            .Card.ToJson().ShouldSayTheSameAs("""{"type":"AdaptiveCard","version":"1.5"}""");

    [Theory]
    [InlineData("{")]
    [InlineData("""{"type":"AdaptiveCard"}""")]
    [InlineData("""{"type":"TextBlock","version":"1.5"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"text":"no type"}]}""")]
    public void what_is_no_card_is_refused(string json)
        => Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

    [Fact]
    public void versions_are_compared_by_their_numbers()
    {
        new AdaptiveSchemaVersion("1.10").CompareTo(new AdaptiveSchemaVersion("1.5")).ShouldBePositive();
        new AdaptiveSchemaVersion("1.5").ShouldBe(new AdaptiveSchemaVersion(1, 5));
    }
}
