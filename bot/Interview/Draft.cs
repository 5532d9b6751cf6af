using System.Collections.Immutable;

namespace PartnershipBot.Interview;

/// <summary>
/// An answer being given: what was typed, the parts that were asked for behind it, and what was said to the questions
/// « Est-ce bien cela ? ». Nothing of it is stored as an answer before it is accepted whole.
/// </summary>
/// <param name="Input">What was typed.</param>
/// <param name="On">The day it was typed, so that « demain » still means the same when confirmed after midnight.</param>
public sealed record Draft(string Input, DateOnly On)
{
    /// <summary>Parts asked for one by one; an empty text says that the part was passed.</summary>
    public ImmutableDictionary<string, string> Parts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Yes or no to each confirmation that was asked.</summary>
    public ImmutableDictionary<string, bool> Confirmed { get; init; } = ImmutableDictionary<string, bool>.Empty;

    /// <summary>What was said behind a choice, such as « Autre : une ferme », while its reader asks what follows; else null.</summary>
    public string? Behind { get; init; }

    /// <summary>Whether it comes from a form, where nothing can be asked back: a warning does not hold it up.</summary>
    public bool FromForm { get; init; }

    /// <summary>A part's text, or null when it was not asked for yet.</summary>
    public string? Part(string name) => Parts.GetValueOrDefault(name);

    /// <summary>What was said to a confirmation; in a form everything counts as meant.</summary>
    public bool? IsConfirmed(string key) =>
        Confirmed.TryGetValue(key, out var yes) ? yes
        : FromForm ? true
        : null;
}
