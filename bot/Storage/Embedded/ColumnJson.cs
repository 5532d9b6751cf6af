using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartnershipBot.Storage.Embedded;

/// <summary>
/// The columns of a row as one JSON object in UTF-8, with each type kept: text, booleans and int are written as JSON has them, a
/// double always with a point or an exponent, and the rest as an object with one member: {"long":5}, {"date":"2026-03-03T…Z"},
/// {"bytes":"…base64…"}. Accents are not escaped, so that the file can be read with any SQLite tool.
/// </summary>
internal static class ColumnJson
{
    private static readonly JsonEncodedText Long = JsonEncodedText.Encode("long");
    private static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    private static readonly JsonEncodedText Bytes = JsonEncodedText.Encode("bytes");
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? s_writer;

    public static byte[] Write(IReadOnlyDictionary<string, object> columns)
    {
        var buffer = s_buffer ??= new ArrayBufferWriter<byte>(8 * 1024);
        var writer = s_writer ??= new Utf8JsonWriter(buffer, Options);
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        writer.WriteStartObject();
        foreach (var (name, value) in columns)
        {
            if (value is null)
            {
                continue;
            }

            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <param name="only">The columns wanted; null for all.</param>
    public static Dictionary<string, object> Read(ReadOnlySpan<byte> json, IReadOnlyCollection<string>? only = null)
    {
        var columns = new Dictionary<string, object>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (only is null || only.Contains(name))
            {
                columns[name] = ReadValue(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
        return columns;
    }

    private static void WriteValue(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                WriteDouble(writer, number);
                break;
            case long number:
                writer.WriteStartObject();
                writer.WriteNumber(Long, number);
                writer.WriteEndObject();
                break;
            case DateTimeOffset date:
                writer.WriteStartObject();
                writer.WriteString(Date, date.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                break;
            case byte[] bytes:
                writer.WriteStartObject();
                writer.WriteBase64String(Bytes, bytes);
                writer.WriteEndObject();
                break;
            default:
                throw new ArgumentException($"No column has the type {value.GetType()}.", nameof(value));
        }
    }

    // "R" gives the shortest text that reads back as the same double, but 5 for 5.0, which would come back as an int.
    private static void WriteDouble(Utf8JsonWriter writer, double number)
    {
        Span<byte> text = stackalloc byte[40];
        // Adding nothing makes a zero of minus zero, as the other adapter's JSON does.
        (number + 0.0).TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny((byte)'.', (byte)'E') < 0)
        {
            text[length++] = (byte)'.';
            text[length++] = (byte)'0';
        }
        writer.WriteRawValue(text[..length], skipInputValidation: true);
    }

    private static object ReadValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString()!;
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return reader.ValueSpan.IndexOfAny((byte)'.', (byte)'E', (byte)'e') >= 0 ? (object)reader.GetDouble() : reader.GetInt32();
            case JsonTokenType.StartObject:
                reader.Read();
                object value =
                    reader.ValueTextEquals(Long.EncodedUtf8Bytes) ? ReadLong(ref reader)
                    : reader.ValueTextEquals(Date.EncodedUtf8Bytes) ? ReadDate(ref reader)
                    : ReadBytes(ref reader);
                reader.Read();
                return value;
            default:
                throw new JsonException($"A column cannot start with {reader.TokenType}.");
        }
    }

    private static long ReadLong(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt64();
    }

    private static DateTimeOffset ReadDate(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetDateTimeOffset();
    }

    private static byte[] ReadBytes(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetBytesFromBase64();
    }
}
