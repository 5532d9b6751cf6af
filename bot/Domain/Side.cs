namespace PartnershipBot.Domain;

/// <summary>Who a thing belongs to: our library, its partner, or both (la bibliothèque, le partenaire, les deux).</summary>
public enum Side
{
    Library,
    Partner,
    Both,
}
