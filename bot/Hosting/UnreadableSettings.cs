using System.ComponentModel;
using System.Reflection;

namespace PartnershipBot.Hosting;

/// <summary>
/// Settings that are no value of their kind: words where a number stands, a level of the log that there is not. The framework ends on the
/// first of them with a stack trace; here all are told in sentences, and left out so that the others are looked at.
/// </summary>
internal static class UnreadableSettings
{
    private const string Logging = "Logging";

    /// <summary>Leaves out what cannot be read, and what is given as empty.</summary>
    /// <returns>A sentence for each that cannot be read.</returns>
    public static IReadOnlyList<string> LeaveOut(IConfiguration configuration)
    {
        List<string> wrong = [];
        foreach (var (name, kind) in Typed().Concat(Levels(configuration)).ToList())
        {
            if (configuration[name] is not { } value || CanRead(kind, value))
            {
                continue;
            }
            configuration[name] = null;
            if (value.Length > 0)
            {
                wrong.Add($"{name} is '{value}'. It should be {Wanted(kind)}.");
            }
        }
        return wrong;
    }

    /// <summary>The program’s own settings that are no text.</summary>
    private static IEnumerable<(string Name, Type Kind)> Typed() =>
        from section in EffectiveSettings.Sections
        from property in section.Options.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        let kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where property.CanWrite && kind.IsValueType
        select (section.Name.Length == 0 ? property.Name : $"{section.Name}:{property.Name}", kind);

    private static IEnumerable<(string Name, Type Kind)> Levels(IConfiguration configuration) =>
        configuration
            .GetSection(Logging)
            .AsEnumerable()
            .Where(static s => s.Value is not null && s.Key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase))
            .Select(static s => (s.Key, typeof(LogLevel)));

    private static bool CanRead(Type kind, string value)
    {
        try
        {
            return TypeDescriptor.GetConverter(kind).ConvertFromInvariantString(value) is not null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or NotSupportedException)
        {
            return false;
        }
    }

    private static string Wanted(Type kind) =>
        kind == typeof(bool) ? "true or false"
        : kind == typeof(TimeSpan) ? "a time such as 00:05:00"
        : kind.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(kind))}"
        : kind == typeof(double) || kind == typeof(decimal) ? "a number"
        : "a whole number";
}
