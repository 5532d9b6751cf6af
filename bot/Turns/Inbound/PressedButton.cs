using System.Globalization;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;

namespace PartnershipBot.Turns.Inbound;

/// <summary>The button of a card or of a form, with what it carries. Each part may be missing, forged, or of another sort.</summary>
public sealed class PressedButton(JObject data)
{
    /// <summary>All that it carries.</summary>
    public JObject Data => data;

    /// <summary>What it asks for.</summary>
    public string? Verb => Text(DataKeys.Verb);

    /// <summary>The library of its card.</summary>
    public string? Library => Text(DataKeys.Library);

    /// <summary>A text, or null when there is none under that name.</summary>
    public string? Text(string name) => JsonBag.Text(data[name]);

    /// <summary>A whole number, or null when there is none under that name.</summary>
    public int? Number(string name) =>
        data[name] is JValue { Type: JTokenType.Integer or JTokenType.Float or JTokenType.String } value
        && int.TryParse(
            value.ToString(CultureInfo.InvariantCulture),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
