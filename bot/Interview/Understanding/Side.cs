namespace PartnershipBot.Interview.Understanding;

/// <summary>Whose something is, between the library and its partner.</summary>
public enum Side
{
    Library,
    Partner,
    Both,
}
