namespace PartnershipBot.Understanding.Text;

/// <summary>How a date was come by, from the surest to the least sure. All but <see cref="Exact"/> are to be confirmed.</summary>
public enum Certainty
{
    /// <summary>Day, month and year were said.</summary>
    Exact,

    /// <summary>The year or more was inferred: « le 3 mars », « mardi prochain ».</summary>
    Interpreted,

    /// <summary>Only a span was said: « fin juin », « mars 2026 ».</summary>
    Approximate,

    /// <summary>It depends on a calendar not yet known: « rentrée 2026 ».</summary>
    Provisional,
}
