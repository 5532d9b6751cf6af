using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;

namespace PartnershipBot.Features.Partners;

/// <summary>
/// What is asked of a possible partner, without contact and without a partnership: its name and its kind, and where it is if
/// that is known. They are questions of the contact, so that nothing of it is asked again.
/// </summary>
public static class ProspectQuestions
{
    private static readonly Question Kind = Questions.Find(ContactQuestions.PartnerKind)!;

    public static readonly Slot Name = new(Questions.Find(ContactQuestions.PartnerName)!);

    /// <summary>In the order in which they are asked.</summary>
    public static readonly IReadOnlyList<Slot> All =
    [
        Name,
        // A contact says first whether it is with another library; here it is one kind among the others.
        new(Kind with { Choices = ["otherLibrary", .. Kind.Choices] }),
        new(Questions.Find(ContactQuestions.PartnerMunicipality)!.Skippable()),
    ];

    /// <summary>The place for the answer to a question of the sheet; null when there is no such question.</summary>
    public static Slot? Place(string question) =>
        All.Where(s => s.Question.Id == question).Cast<Slot?>().FirstOrDefault()
        ?? (Questions.Find(question) is { } found ? new Slot(found) : null);
}
