using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Sessions;

/// <summary>What sessions add up to stands as facts, like the figures of the report; what is read out are the same words.</summary>
public sealed class SessionTotalsTests
{
    [Fact]
    public void Totals_are_facts_and_are_read_out_in_lines()
    {
        foreach (
            var (name, card) in SessionSamples
                .Cards(CardSamples.Context(), Shelf.School())
                .Where(c => c.Name is "sessions" or "session Held")
        )
        {
            var facts = CardJson.Of(card)["body"]!.Single(e => (string?)e["type"] == "FactSet")["facts"]!;

            ((string?)facts[0]!["title"]).ShouldBe("Séances tenues", name);
            card.FallbackText.ShouldContain($"Séances tenues\u00A0: {facts[0]!["value"]}");
        }
    }
}
