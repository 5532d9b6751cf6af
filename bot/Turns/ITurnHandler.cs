using Microsoft.Bot.Builder;

namespace PartnershipBot.Turns;

/// <summary>Answers what comes in. What it sends is held, and what it changes is stored, by the steps around it.</summary>
public interface ITurnHandler
{
    /// <summary>The verbs of the buttons that act in a conversation; null where all do.</summary>
    IReadOnlySet<string>? VerbsIn(Scope scope);

    /// <summary>Answers an activity.</summary>
    Task AnswerAsync(ITurnContext context, CancellationToken ct);

    /// <summary>Shows the question that waits, as after a reply that got lost.</summary>
    Task RepeatAsync(ITurnContext context, CancellationToken ct);
}
