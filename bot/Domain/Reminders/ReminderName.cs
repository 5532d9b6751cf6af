using System.Globalization;

namespace PartnershipBot.Domain.Reminders;

/// <summary>What tells a reminder from the others, whatever moves it: its rule, and the day that the rule names.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Nominal">The day.</param>
public readonly record struct ReminderName(string Rule, DateOnly Nominal)
{
    private const string Iso = "yyyy-MM-dd";
    private const char Between = '|';

    /// <summary>The day as it is stored and carried by cards.</summary>
    public string Day => Nominal.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>The name that a rule and a day make, as a card or a dialog carries them; null when they are none.</summary>
    public static ReminderName? Parse(string? rule, string? day) =>
        rule is { Length: > 0 } && DateOnly.TryParseExact(day, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var nominal)
            ? new ReminderName(rule, nominal)
            : null;

    /// <summary>The end of the key of its row.</summary>
    public override string ToString() => $"{Rule}{Between}{Day}";
}
