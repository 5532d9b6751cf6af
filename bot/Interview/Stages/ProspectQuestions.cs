namespace PartnershipBot.Interview.Stages;

/// <summary>
/// What is asked of a possible partner, without contact and without a partnership: its name and its kind, and where it is if
/// that is known. They are questions of the contact, so that nothing of it is asked again.
/// </summary>
public static class ProspectQuestions
{
    private static readonly Question Kind = Questions.Find("CT3")!;

    public static readonly Slot Name = new(Questions.Find("CT1")!);

    /// <summary>In the order in which they are asked.</summary>
    public static readonly IReadOnlyList<Slot> All =
    [
        Name,
        // A contact says first whether it is with another library; here it is one kind among the others.
        new(Kind with { Choices = ["otherLibrary", .. Kind.Choices] }),
        new(Questions.Find("CT5")!.Skippable()),
    ];
}
