using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Columns beside one another.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public override string Type { get; set; } = "ColumnSet";

    [JsonRequired]
    public List<AdaptiveColumn> Columns { get; set; } = [];
}
