namespace PartnershipBot.Documents;

/// <summary>Words of a paragraph.</summary>
/// <param name="IsBlank">Whether they stand for an answer that is missing, to be filled in by hand.</param>
public sealed record Span(string Text, bool IsBlank = false)
{
    /// <summary>What stands where an answer is missing: its name, in brackets.</summary>
    public static Span Blank(string label) => new($"[{label}]", true);
}
