namespace AdaptiveCards;

/// <summary>
/// A column of a column set. Its width (<c>auto</c>, <c>stretch</c>, a weight or pixels) goes into the additional properties: the
/// published builds of the official package do not agree on the type of a property for it.
/// </summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public override string Type { get; set; } = "Column";
}
