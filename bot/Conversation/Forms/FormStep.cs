using AdaptiveCards;

namespace PartnershipBot.Conversation.Forms;

/// <summary>What a form over a team's conversation shows next.</summary>
public abstract record FormStep
{
    private FormStep() { }

    /// <summary>A card to fill in.</summary>
    public sealed record Ask(string Title, AdaptiveCard Card) : FormStep;

    /// <summary>A sentence; nothing is left to fill in.</summary>
    public sealed record Say(string Text) : FormStep;
}
