using System.Text.Json;
using PartnershipBot.Domain;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>The answers of a fictional partnership: an example for developers, and what a template is tried with.</summary>
internal static class Sample
{
    public static AnswerSheet Read(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream($"PartnershipBot.Features.Agreements.Samples.{name}.sample")!;
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
