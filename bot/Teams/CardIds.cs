using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;

namespace PartnershipBot.Teams;

/// <summary>What a card names, as the log may show it: ids, on one line, whatever was put in their place.</summary>
internal sealed class CardIds(JObject payload)
{
    private const int Most = 120;

    public string Library => Id(DataKeys.Library);

    public string Partnership => Id(DataKeys.Partnership);

    private string Id(string key) => payload[key] is JValue { Type: JTokenType.String } value
        ? string.Concat(((string)value!).Take(Most).Select(c => char.IsControl(c) ? '?' : c))
        : "";
}
