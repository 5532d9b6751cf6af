namespace PartnershipBot.Domain.Sessions;

/// <summary>What became of a request to the département’s service (à envoyer, envoyée, réponse reçue).</summary>
public enum AppealStatus
{
    Open,
    Sent,
    Answered,
}
