using System.Globalization;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Interview;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>What the button of a card sent. Each part of it may be missing, forged, or of another sort than it should be.</summary>
internal sealed class CardData(JObject payload)
{
    /// <summary>All of it, for a form.</summary>
    public JObject Payload => payload;

    public string? Verb => Text(DataKeys.Verb);

    public string? Library => Text(DataKeys.Library);

    /// <summary>The partnership's id; empty when the card is about none.</summary>
    public string PartnershipId => Text(DataKeys.Partnership) ?? "";

    public int? Revision => Number(DataKeys.Revision);

    public int Page => Number(DataKeys.Page) ?? 0;

    public Slot? Slot => Interview.Slot.Parse(Text(DataKeys.Slot));

    public Stage? Stage => Questions.FindStage(Text(DataKeys.Stage));

    /// <summary>A text, or null when there is none under that name.</summary>
    public string? Text(string name) => payload[name] is JValue { Type: JTokenType.String } value ? (string?)value : null;

    /// <summary>A whole number, or null when there is none under that name.</summary>
    public int? Number(string name) =>
        payload[name] is JValue { Type: JTokenType.Integer or JTokenType.Float or JTokenType.String } value
        && int.TryParse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
