namespace PartnershipBot.Partnerships;

/// <summary>What became of a request to the département’s service (à envoyer, envoyée, réponse reçue).</summary>
public enum SupportRequestStatus
{
    Open,
    Sent,
    Answered,
}
