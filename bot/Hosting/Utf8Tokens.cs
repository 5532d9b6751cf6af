using System.Text.Json;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace PartnershipBot.Hosting;

/// <summary>
/// Gives the tokens of a body to Newtonsoft as System.Text.Json reads them: strict JSON, UTF-8, at a
/// bounded depth. So a body is read once, and neither twice nor by two parsers that disagree.
/// </summary>
internal sealed class Utf8Tokens(byte[] json) : JsonReader
{
    /// <summary>The deepest nesting; cards have a dozen levels.</summary>
    public const int MostDepth = 64;

    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = MostDepth });
    private int _at;

    /// <exception cref="JsonReaderException">It is no JSON.</exception>
    public override bool Read()
    {
        try
        {
            return Next();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // System.Text.Json has another exception for text that is not Unicode.
            throw new JsonReaderException("The body is no JSON.", e);
        }
    }

    private bool Next()
    {
        var reader = new Utf8JsonReader(json.AsSpan(_at), isFinalBlock: true, _state);
        if (!reader.Read())
        {
            SetToken(JsonToken.None);
            return false;
        }
        (_at, _state) = (_at + (int)reader.BytesConsumed, reader.CurrentState);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                SetToken(JsonToken.StartObject);
                break;
            case JsonTokenType.EndObject:
                SetToken(JsonToken.EndObject);
                break;
            case JsonTokenType.StartArray:
                SetToken(JsonToken.StartArray);
                break;
            case JsonTokenType.EndArray:
                SetToken(JsonToken.EndArray);
                break;
            case JsonTokenType.PropertyName:
                SetToken(JsonToken.PropertyName, reader.GetString());
                break;
            case JsonTokenType.String:
                SetToken(JsonToken.String, Text(ref reader));
                break;
            case JsonTokenType.True or JsonTokenType.False:
                SetToken(JsonToken.Boolean, reader.TokenType == JsonTokenType.True);
                break;
            case JsonTokenType.Number when reader.TryGetInt64(out var whole):
                SetToken(JsonToken.Integer, whole);
                break;
            case JsonTokenType.Number:
                SetToken(JsonToken.Float, Finite(reader.GetDouble()));
                break;
            default:
                SetToken(JsonToken.Null);
                break;
        }
        return true;
    }

    /// <summary>A text; half a surrogate pair, as a client leaves it that cuts an emoji in two, is left out.</summary>
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException) when (System.Text.Unicode.Utf8.IsValid(reader.ValueSpan))
        {
            var text = JsonConvert.DeserializeObject<string>($"\"{System.Text.Encoding.UTF8.GetString(reader.ValueSpan)}\"") ?? "";
            return string.Concat(text.EnumerateRunes().Where(r => r != System.Text.Rune.ReplacementChar));
        }
    }

    private static double Finite(double number) => double.IsFinite(number) ? number : throw new JsonException("A number is too large.");
}
