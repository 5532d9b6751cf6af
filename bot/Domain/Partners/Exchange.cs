namespace PartnershipBot.Domain.Partners;

/// <summary>One exchange with a partner, noted by hand (échange): by telephone, at a meeting, by e-mail.</summary>
/// <param name="Id">Its key among those of the partner; it grows with the day.</param>
/// <param name="On">The day.</param>
/// <param name="How">By which way, one of <see cref="Ways"/>; null when nobody said it.</param>
/// <param name="With">Whom the library spoke with; null when nobody said it.</param>
/// <param name="Said">What was said.</param>
/// <param name="By">Who noted it for the library.</param>
public sealed record Exchange(string Id, DateOnly On, string? How, string? With, string Said, string By)
{
    /// <summary>The ways in which people exchange.</summary>
    public static readonly IReadOnlyList<string> Ways = ["phone", "meeting", "email", "visit", "letter"];
}
