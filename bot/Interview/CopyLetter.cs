namespace PartnershipBot.Interview;

/// <summary>The sentences around the answers of a stage, in the letter that takes them to the partner.</summary>
/// <param name="Subject">The key of its subject.</param>
/// <param name="Intro">The key of what stands before the answers.</param>
public sealed record CopyLetter(string Subject, string Intro)
{
    /// <summary>The same of a charter; null where the stage writes no convention.</summary>
    public CopyLetter? OfCharter { get; init; }
}
