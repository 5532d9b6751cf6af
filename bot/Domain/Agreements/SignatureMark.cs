namespace PartnershipBot.Domain.Agreements;

/// <summary>What was noted of one person's signature, in the order in which things happen.</summary>
/// <param name="Name">The person, as the list of those who sign has it.</param>
public sealed record SignatureMark(string Name)
{
    /// <summary>The party of the library’s authority.</summary>
    public const string Library = "library";

    /// <summary>
    /// For which party the person signs: the partner’s id, or its name while it has none, or <see cref="Library"/>; two people of the same
    /// name may sign for two. Null in what was stored before, which is then the mark of every signatory of that name.
    /// </summary>
    public string? Party { get; init; }

    public DateOnly? SentOn { get; init; }

    /// <summary>The last time that the person was reminded.</summary>
    public DateOnly? RemindedOn { get; init; }

    public DateOnly? SignedOn { get; init; }

    /// <summary>Whether only a scan has come: a copy, whatever it looks like.</summary>
    public bool IsCopy { get; init; }

    public DateOnly? RefusedOn { get; init; }

    /// <summary>Why the person refuses, in the words that were typed.</summary>
    public string? Reason { get; init; }

    /// <summary>The same after something more.</summary>
    public SignatureMark After(SignatureEvent what, DateOnly on, string? reason = null) =>
        what switch
        {
            SignatureEvent.Sent => this with { SentOn = on },
            SignatureEvent.Reminded => this with { RemindedOn = on },
            SignatureEvent.Refused => this with { RefusedOn = on, Reason = reason, SignedOn = null, IsCopy = false },
            SignatureEvent.Unsigned => this with { SignedOn = null, IsCopy = false, RefusedOn = null, Reason = null },
            _ => this with { SignedOn = on, IsCopy = what == SignatureEvent.Copied, RefusedOn = null, Reason = null },
        };
}
