namespace PartnershipBot.Domain.Reviews;

/// <summary>On which side of its target a measure succeeds (au moins, au plus).</summary>
public enum Direction
{
    AtLeast,
    AtMost,
}
