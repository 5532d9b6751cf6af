using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartnershipBot.Domain.Agreements;

/// <summary>One change that an amendment makes (changement d’un avenant).</summary>
/// <param name="Slot">The place of the answer that changes, such as <c>PJ13</c>.</param>
/// <param name="Before">The answer that is signed, in words; null where there was none.</param>
/// <param name="After">The new answer, in words.</param>
/// <param name="Fields">The fields that change, as they are stored; null takes one away.</param>
public sealed record Adjustment(string Slot, string? Before, string After, IReadOnlyDictionary<string, object?> Fields)
{
    /// <summary>In the place of an address: a partner joins, with the facts that its fields tell.</summary>
    public const string Joins = "partners+";

    /// <summary>In the place of an address: a partner leaves.</summary>
    public const string Leaves = "partners-";

    /// <summary>
    /// Which of several partners joins, leaves or changes, by its id; the fields are then those that its own view of the sheet has.
    /// Null where the sheet’s own fields change, as in all rows that were stored before partners had their operations.
    /// </summary>
    public string? Partner { get; init; }

    /// <summary>The ids of the partners in the order that numbers among the fields mean; null where none is meant by number.</summary>
    public IReadOnlyList<string>? Order { get; init; }

    /// <summary>The fields that change, as values of an answer sheet again.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, object?>> Changes =>
        Fields.Select(f => KeyValuePair.Create(f.Key, f.Value is JsonElement json ? Plain(json) : f.Value));

    private static object? Plain(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.TryGetInt32(out var whole)
                ? (object)whole
                : double.Parse(json.GetRawText(), CultureInfo.InvariantCulture),
            _ => null,
        };
}
