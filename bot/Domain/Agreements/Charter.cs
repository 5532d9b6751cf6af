using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Domain.Agreements;

/// <summary>
/// What stands in the place of a convention where one authority manages the library and its partners: nobody contracts with oneself, so
/// that there is no council to decide, no notice to give and no court.
/// </summary>
public static class Charter
{
    /// <summary>The legal form of a partner that the library's own authority manages.</summary>
    public const string SameManager = "ownAuthority";

    /// <summary>Whether one authority manages the library and all partners.</summary>
    public static bool Holds(AnswerSheet answers) => CoPartners.Views(answers).All(view => view.Text(Fields.PartnerForm) == SameManager);
}
