using System.Globalization;

namespace EndToEnd.Tests;

/// <summary>What takes too long for every run.</summary>
public static class LongTests
{
    public const string Reason = "./test --long does it";

    public static bool AreWanted => Environment.GetEnvironmentVariable("TEST_LONG") is { Length: > 0 };

    /// <summary>How much of something is done: what the environment says, so that it can be done in pieces, or else all of it.</summary>
    public static int Count(string variable, int usual) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
            ? int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture)
            : usual;
}
