namespace PartnershipBot.Understanding.Choices;

/// <summary>What an answer to a choice says.</summary>
public abstract record ChoiceReading
{
    /// <summary>None of the options.</summary>
    public sealed record None : ChoiceReading;

    /// <summary>
    /// One option. <paramref name="Exact"/>: its number, code or name was given, not something near it;
    /// <paramref name="Rest"/>: what follows it, as in « Oui : nous y pensions ».
    /// </summary>
    public sealed record One(string Code, bool Exact, string Rest) : ChoiceReading
    {
        /// <summary>The words that neither name it nor follow it.</summary>
        public string Left { get; init; } = "";
    }

    /// <summary>Several options fit; or a single one resembles part of an answer that says more.</summary>
    public sealed record Ambiguous(IReadOnlyList<string> Codes) : ChoiceReading;
}
