using System.Globalization;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Interview;

/// <content>What is known when something is said; the bench reads under the same circumstances.</content>
internal static partial class Clause
{
    /// <summary>The day on which everything is said.</summary>
    public static readonly DateOnly Today = new(2026, 2, 10);

    /// <summary>Answers as they are stored, from <c>field=value; field=value</c>.</summary>
    public static AnswerSheet Answers(string given) =>
        AnswerSheet.Of(Parts(given).Select(p => KeyValuePair.Create(p.Field, Typed(p.Value))));

    public static ReadingContext Context(string id, string given) =>
        new(
            Slot.Parse(id) ?? Slot.Parse(id + ".0") ?? Slot.Parse(id + ".0.0") ?? throw new ArgumentException(id),
            Answers(given),
            AnswerSheet.Empty,
            Today,
            new Texts(Lang.Fr),
            "Julie Morel"
        );

    private static IEnumerable<(string Field, string Value)> Parts(string text) =>
        text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=', 2))
            .Select(p => (p[0], p[1]));

    private static object Typed(string value) =>
        value is "true" or "false" ? value == "true"
        : int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number
        : value;
}
