using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: what a person sees, fills in and presses.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that is such a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
    {
        Version = schemaVersion;
    }

    /// <exception cref="ArgumentException">The version is not two numbers with a dot between.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>The version that a client must know; an older one shows <see cref="FallbackText"/>.</summary>
    [JsonProperty(Order = -9)]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What is shown by a client that cannot show the card.</summary>
    [JsonProperty(Order = -7)]
    public string FallbackText { get; set; }

    /// <summary>What is said in place of the card, as text or SSML.</summary>
    [JsonProperty(Order = -6)]
    public string Speak { get; set; }

    /// <summary>The language of the card, in two letters.</summary>
    [JsonProperty(Order = -6)]
    public string Lang { get; set; }

    public AdaptiveHeight Height { get; set; } = new AdaptiveHeight(AdaptiveHeightType.Auto);

    /// <summary>The least height, in pixels.</summary>
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [JsonConverter(typeof(PixelConverter))]
    public uint PixelMinHeight { get; set; }

    [JsonProperty(Order = -3)]
    public List<AdaptiveElement> Body { get; set; } = [];

    [JsonProperty(Order = -2)]
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>What pressing anywhere on the card does.</summary>
    public AdaptiveAction SelectAction { get; set; }

    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>The schema's address says nothing about the card, so it is read and never written.</summary>
    [JsonProperty("$schema")]
    private string JsonSchema
    {
        set => _ = value;
    }

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    /// <summary>Reads a card.</summary>
    /// <exception cref="AdaptiveSerializationException">The text is not the JSON of a card.</exception>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        try
        {
            var card = JsonConvert.DeserializeObject<AdaptiveCard>(json);
            if (card is { Version: null })
                throw new AdaptiveSerializationException("Property 'version' is required.");
            return new AdaptiveCardParseResult { Card = card };
        }
        catch (JsonException problem)
        {
            throw new AdaptiveSerializationException(problem.Message, problem);
        }
    }

    /// <summary>The card as indented JSON.</summary>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);
}
