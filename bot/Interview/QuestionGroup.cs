namespace PartnershipBot.Interview;

/// <summary>How often a question is asked.</summary>
public enum QuestionGroup
{
    /// <summary>Once.</summary>
    Single,

    /// <summary>Once for each objective.</summary>
    Objective,

    /// <summary>One to four times for each objective.</summary>
    Criterion,

    /// <summary>Once for each criterion of the signed version, whatever its objective.</summary>
    Measure,
}
