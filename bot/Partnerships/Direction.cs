namespace PartnershipBot.Partnerships;

/// <summary>On which side of its target a measure succeeds (au moins, au plus).</summary>
public enum Direction
{
    AtLeast,
    AtMost,
}
