using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview;

/// <summary>A partner of the library's list (partenaire, repéré or known).</summary>
/// <param name="Id">Its key.</param>
/// <param name="Profile">Its fields, as a partnership stores them.</param>
public sealed record KnownPartner(string Id, AnswerSheet Profile)
{
    public string Name => Profile.Text(Fields.PartnerName) ?? "";

    /// <summary>What a partnership with it knows from the beginning: its profile, and the mode that its kind implies.</summary>
    public Dictionary<string, object?> Known()
    {
        var known = Profile.Values.ToDictionary(v => v.Key, object? (v) => v.Value);
        known[Fields.PartnerId] = Id;
        if (Profile.Text(Fields.PartnerKind) is { } kind)
        {
            known[Fields.Mode] = kind == "otherLibrary" ? "interLibrary" : "external";
        }
        return known;
    }
}
