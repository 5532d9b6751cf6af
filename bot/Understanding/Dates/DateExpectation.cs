namespace PartnershipBot.Understanding.Dates;

/// <summary>Where a question expects its date; decides the year that was not said.</summary>
public enum DateExpectation
{
    /// <summary>The next such date, unless the last one is less than six months old.</summary>
    Any,

    /// <summary>Today or before.</summary>
    Past,

    /// <summary>Today or later.</summary>
    Future,

    /// <summary>A council's or board's decision: before what it decides on begins, and ahead unless it has just been taken.</summary>
    Decision,
}
