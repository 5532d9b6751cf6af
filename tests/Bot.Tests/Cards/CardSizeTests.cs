using AdaptiveCards;
using PartnershipBot.Cards;

namespace PartnershipBot.Tests.Cards;

public sealed class CardSizeTests
{
    [Fact]
    public void Size_is_in_bytes() => (CardSize.Of(With("é")) - CardSize.Of(With("e"))).ShouldBe(1);

    [Theory]
    [InlineData(10, 300)]
    [InlineData(150, 150)]
    [InlineData(240, 300)]
    [InlineData(300, 150)]
    [InlineData(700, 75)]
    public void Texts_are_shortened_only_where_it_makes_the_card_comfortable_or_deliverable(int texts, int expected)
    {
        var chosen = 0;

        var card = CardSize.Fit(length =>
        {
            chosen = length;
            return With([.. Enumerable.Repeat(new string('a', length), texts)]);
        });

        CardSize.Of(card).ShouldBeLessThanOrEqualTo(CardSize.Most);
        ((AdaptiveTextBlock)card.Body[0]).Text.Length.ShouldBe(expected);
        chosen.ShouldBeLessThanOrEqualTo(CardSize.UsualText);
    }

    private static AdaptiveCard With(params string[] texts)
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        card.Body.AddRange(texts.Select(t => new AdaptiveTextBlock(t)));
        return card;
    }
}
