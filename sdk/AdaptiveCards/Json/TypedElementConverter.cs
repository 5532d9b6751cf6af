using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads an element or an action by its <c>type</c>; what has a type of its own is kept whole as an unknown one.</summary>
internal sealed class TypedElementConverter : JsonConverter
{
    private static readonly Dictionary<string, Func<AdaptiveTypedElement>> Makers = new(StringComparer.OrdinalIgnoreCase)
    {
        [AdaptiveCard.TypeName] = () => new AdaptiveCard((AdaptiveSchemaVersion)null),
        [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
        [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
        [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
        [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
        [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
        [AdaptiveFactSet.TypeName] = () => new AdaptiveFactSet(),
        [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
        [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
        [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
        [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
        [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
        [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
        [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
        [AdaptiveTimeInput.TypeName] = () => new AdaptiveTimeInput(),
        [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
        [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
        [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
        [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
        [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
        [AdaptiveShowCardAction.TypeName] = () => new AdaptiveShowCardAction(),
        [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
    };

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(AdaptiveTypedElement).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        var json = JObject.Load(reader);
        var element = Make((string)json["type"], objectType);
        using var inner = json.CreateReader();
        serializer.Populate(inner, element);
        return element;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
        => throw new NotSupportedException("Elements are written as the objects they are.");

    private static AdaptiveTypedElement Make(string type, Type wanted)
    {
        // A column in a column set, a row in a table and the card itself may leave their type out.
        if (type == null && !wanted.IsAbstract)
            return Makers.Values.Select(make => make()).First(made => made.GetType() == wanted);
        if (type == null)
            throw new JsonSerializationException("Property 'type' is required.");
        var element = Makers.TryGetValue(type, out var maker) ? maker() : Unknown(type);
        return wanted.IsInstanceOfType(element)
            ? element
            : throw new JsonSerializationException($"A {type} cannot stand where a {wanted.Name} is expected.");
    }

    private static AdaptiveTypedElement Unknown(string type)
        => type.StartsWith("Action.", StringComparison.OrdinalIgnoreCase)
            ? new AdaptiveUnknownAction { Type = type }
            : new AdaptiveUnknownElement { Type = type };
}
