using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Facts under one another, their names in a column of their own.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public override string Type { get; set; } = "FactSet";

    [JsonRequired]
    public List<AdaptiveFact> Facts { get; set; } = [];
}
