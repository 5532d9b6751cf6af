using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A version of the schema, such as 1.5.</summary>
[JsonConverter(typeof(SchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    /// <exception cref="ArgumentException">The text is not two numbers with a dot between.</exception>
    public AdaptiveSchemaVersion(string versionString)
    {
        var parts = versionString?.Split('.') ?? [];
        if (parts.Length is not (1 or 2)
            || !TryRead(parts[0], out var major)
            || !TryRead(parts.ElementAtOrDefault(1) ?? "0", out var minor))
            throw new ArgumentException($"A schema version is like 1.5, not \"{versionString}\".", nameof(versionString));
        (Major, Minor) = (major, minor);
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        (Major, Minor) = (major, minor);
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public int CompareTo(AdaptiveSchemaVersion other)
        => other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    private static bool TryRead(string text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
