using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartnershipBot.Storage;

/// <summary>
/// Writes an export: JSON lines in UTF-8, whose columns keep their types as in <see cref="ColumnJson"/>, and whose keys stand
/// as they are stored, so that any text in them is legal.
/// </summary>
internal sealed class MoveWriter(Stream stream)
{
    public const int Format = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void WriteHead(DateTimeOffset at) => Line(json =>
    {
        json.WriteNumber(MoveNames.Head, Format);
        json.WriteString(MoveNames.Exported, at.UtcDateTime);
    });

    public void Write(MoveRow row) => Line(json =>
    {
        json.WriteString(MoveNames.Table, row.Table);
        json.WriteString(MoveNames.Partition, KeyCodec.Encode(row.Partition));
        json.WriteString(MoveNames.Row, KeyCodec.Encode(row.Key));
        json.WritePropertyName(MoveNames.Columns);
        json.WriteRawValue(ColumnJson.Write(row.Columns), skipInputValidation: true);
    });

    public void WriteEnd(IReadOnlyDictionary<string, int> counts) => Line(json =>
    {
        json.WriteStartObject(MoveNames.Counts);
        foreach (var (table, count) in counts)
            json.WriteNumber(table, count);
        json.WriteEndObject();
    });

    private void Line(Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }
}
