using PartnershipBot.Language;

namespace PartnershipBot.Interview;

/// <summary>What became of a reply.</summary>
public abstract record Outcome
{
    /// <summary>The words of the answer that its reader did not use: said with what is confirmed, before anything is kept.</summary>
    public string Left { get; init; } = "";

    /// <summary>Understood and right: these fields change (null takes one away); the notes are said with it.</summary>
    public sealed record Accepted(IReadOnlyDictionary<string, object?> Changes, params Phrase[] Notes) : Outcome;

    /// <summary>Not understood or not possible; the question is asked again.</summary>
    /// <param name="Why">What was expected.</param>
    /// <param name="Part">When only a part was wrong: its name; the rest is kept.</param>
    public sealed record Refused(Phrase Why, string? Part = null) : Outcome;

    /// <summary>Something is to be confirmed first.</summary>
    /// <param name="Key">The name under which the reply is kept.</param>
    /// <param name="What">The question.</param>
    /// <param name="Again">Which reply means that the answer will be written anew.</param>
    public sealed record Confirm(string Key, Phrase What, Again Again = Again.OnNo) : Outcome
    {
        /// <summary>Whether it is better to write something else: « Enregistrer quand même » or « Reformuler ».</summary>
        public bool IsWarning { get; init; }

        /// <summary>Whether the answer in words shows what was understood, so that it may be taken and shown where nothing is asked.</summary>
        public bool IsPlain { get; init; }

        /// <summary>What might be written instead; null when there is nothing to propose.</summary>
        public string? Instead { get; init; }
    }

    /// <summary>A part is missing.</summary>
    /// <param name="Part">Its name.</param>
    /// <param name="What">The question.</param>
    /// <param name="Choices">What may be answered, when it is a choice.</param>
    /// <param name="Optional">Whether it may be passed.</param>
    public sealed record Ask(string Part, Phrase What, IReadOnlyList<Phrase>? Choices = null, bool Optional = false) : Outcome;
}

/// <summary>Which reply to a confirmation means that the answer will be written anew.</summary>
public enum Again
{
    /// <summary>« Est-ce bien cela ? »: no.</summary>
    OnNo,

    /// <summary>« Souhaitez-vous le reformuler ? »: yes.</summary>
    OnYes,

    /// <summary>Both replies are meant, such as « Est-ce la même ? ».</summary>
    Never,
}
