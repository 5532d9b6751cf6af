namespace PartnershipBot.Domain.Agreements;

/// <summary>What happens to a lost document (remplacement, remboursement, tolérance).</summary>
public enum LossRule
{
    Replace,
    Refund,

    /// <summary>So many losses are accepted before anything is asked.</summary>
    Tolerance,
}
