using PartnershipBot.Domain;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation;

/// <summary>How something was asked for.</summary>
internal sealed record Asked
{
    /// <summary>The command, when it was one.</summary>
    public Command? Command { get; init; }

    /// <summary>The key of the button's title, when it was typed.</summary>
    public string? Title { get; init; }

    /// <summary>What was typed behind the title, folded; empty when nothing was.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What the card sent, when a button was pressed.</summary>
    public CardData? Card { get; init; }

    /// <summary>The partnership that the card shows, when it exists here.</summary>
    public Partnership? CardPartnership { get; init; }
}
