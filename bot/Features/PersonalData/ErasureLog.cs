namespace PartnershipBot.Features.PersonalData;

/// <summary>The lines of the log about erasures: the number of the receipt and counts, nothing of whom they are about.</summary>
internal static partial class ErasureLog
{
    [LoggerMessage(
        90,
        LogLevel.Information,
        "Erasure {Number} is done: {Deleted} rows deleted, {Anonymised} made anonymous, {Kept} kept as archives"
    )]
    public static partial void Erased(ILogger logger, string number, int deleted, int anonymised, int kept);

    [LoggerMessage(91, LogLevel.Information, "Erasure {Number}, which was cut off, is finished")]
    public static partial void Resumed(ILogger logger, string number);

    [LoggerMessage(92, LogLevel.Warning, "Erasure {Number} is not finished; it is gone on with in some minutes")]
    public static partial void NotErased(ILogger logger, string number, Exception exception);

    [LoggerMessage(93, LogLevel.Warning, "Erasures that were cut off could not be looked for; they are in some minutes")]
    public static partial void NotResumed(ILogger logger, Exception exception);

    [LoggerMessage(94, LogLevel.Information, "Retention: {Announced} libraries were told what goes, {Erased} rows were erased")]
    public static partial void Swept(ILogger logger, int announced, int erased);

    [LoggerMessage(95, LogLevel.Warning, "Retention could not be applied; it is tomorrow")]
    public static partial void NotSwept(ILogger logger, Exception exception);
}
