using System.Text.Json;
using PartnershipBot.Domain;

namespace PartnershipBot.Features.Start;

/// <summary>The answers of a fictional partnership, for developers.</summary>
internal static class Sample
{
    public static AnswerSheet Read(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream($"PartnershipBot.Features.Start.Samples.{name}.sample")!;
        using var document = JsonDocument.Parse(stream);
        return AnswerSheet.Of(document.RootElement.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Value(p.Value))));
    }

    private static object Value(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.TryGetInt32(out var whole) ? whole : value.GetDouble(),
            _ => value.GetBoolean(),
        };
}
