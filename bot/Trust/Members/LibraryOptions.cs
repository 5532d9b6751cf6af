namespace PartnershipBot.Trust.Members;

/// <summary>Section "Libraries": who may use a team's library.</summary>
public sealed class LibraryOptions
{
    public const string Section = "Libraries";

    /// <summary>Whether guests of a team may use its library from their personal chat: "true" or "false", which it is when empty.</summary>
    public string? Guests { get; set; }

    public bool AllowsGuests => bool.TryParse(Guests, out var allowed) && allowed;
}
