namespace EndToEnd.Tests;

/// <summary>What takes too long for every run.</summary>
public static class LongTests
{
    public const string Reason = "./test --long does it";

    public static bool AreWanted => Environment.GetEnvironmentVariable("TEST_LONG") is { Length: > 0 };
}
