namespace PartnershipBot.Trust;

/// <summary>A request that is not let in; the sender gets the status, the log the reason.</summary>
public sealed class RequestRefusedException(int status, string reason, Exception? cause = null) : Exception(reason, cause)
{
    public int Status { get; } = status;
}
