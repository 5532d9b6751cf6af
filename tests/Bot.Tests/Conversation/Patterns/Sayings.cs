using System.Text.Json;

namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>What people say off the straight path, by its kind, and answers that only look like it; all of it fictional.</summary>
internal sealed record Sayings
{
    private static readonly JsonSerializerOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    public static Sayings All { get; } = Load();

    /// <summary>What is said to the program, by the pattern that answers it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Asides { get; init; }

    /// <summary>Plain answers.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>What may be an answer or a request.</summary>
    public required IReadOnlyList<string> Doubtful { get; init; }

    private static Sayings Load()
    {
        using var stream = typeof(Sayings).Assembly.GetManifestResourceStream("PartnershipBot.Tests.Conversation.Patterns.sayings.json")!;
        return JsonSerializer.Deserialize<Sayings>(stream, AnyCase)!;
    }
}
