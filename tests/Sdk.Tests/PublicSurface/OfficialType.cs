namespace Sdk.Tests.PublicSurface;

/// <summary>A type of the official packages: what it derives from, and its public and protected members, a line each.</summary>
public sealed record OfficialType(string FullName, string Kind, IReadOnlyList<string> Bases, IReadOnlyDictionary<string, string?> Members);
