namespace PartnershipBot.Interview;

/// <summary>What is filled in for a part of an answer.</summary>
public enum AnswerPartKind
{
    /// <summary>A line of text.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>Once, twice or three times.</summary>
    Times,

    /// <summary>One of the question's own choices.</summary>
    Status,

    /// <summary>One of the library's partners, by its id.</summary>
    Partner,

    /// <summary>One of the municipalities that the library knows, by its name.</summary>
    Municipality,
}
