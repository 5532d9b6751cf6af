namespace PartnershipBot.Interview;

/// <summary>A part of an answer that has an input of its own in a form, under the id « slot.part ».</summary>
/// <param name="Name">The part's name, as the reader of the answer knows it.</param>
/// <param name="AskKey">The key of what is asked.</param>
/// <param name="Kind">What is filled in.</param>
/// <param name="If">The choice of the question with which the part is needed, or null.</param>
public sealed record AnswerPart(string Name, string AskKey, AnswerPartKind Kind = AnswerPartKind.Text, string? If = null)
{
    /// <summary>The part that says what is known of a date that is not known: it stands in for the answer itself.</summary>
    public const string Status = "status";

    /// <summary>The part that says which partner or municipality of the library's list is meant: it stands in for a name.</summary>
    public const string Listed = "listed";
}
