using System.Text.Encodings.Web;
using System.Text.Json;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Storage.Export;

/// <summary>
/// Writes an export: JSON lines in UTF-8, whose columns keep their types as in <see cref="ColumnJson"/>, and whose keys stand
/// as they are stored, so that any text in them is legal.
/// </summary>
internal sealed class ExportWriter(Stream stream)
{
    public const int Format = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void WriteHead(DateTimeOffset at) =>
        Line(json =>
        {
            json.WriteNumber(ExportNames.Head, Format);
            json.WriteString(ExportNames.Exported, at.UtcDateTime);
        });

    public void Write(ExportRow row) =>
        Line(json =>
        {
            json.WriteString(ExportNames.Table, row.Table);
            json.WriteString(ExportNames.Partition, KeyCodec.Encode(row.Partition));
            json.WriteString(ExportNames.Row, KeyCodec.Encode(row.Key));
            json.WritePropertyName(ExportNames.Columns);
            json.WriteRawValue(ColumnJson.Write(row.Columns), skipInputValidation: true);
        });

    public void WriteEnd(IReadOnlyDictionary<string, int> counts) =>
        Line(json =>
        {
            json.WriteStartObject(ExportNames.Counts);
            foreach (var (table, count) in counts)
            {
                json.WriteNumber(table, count);
            }

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
