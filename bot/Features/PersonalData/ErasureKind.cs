namespace PartnershipBot.Features.PersonalData;

/// <summary>What is erased.</summary>
internal enum ErasureKind
{
    /// <summary>Effacer mes données.</summary>
    Person,

    /// <summary>Effacer le contact: whom the library speaks with at a partner.</summary>
    Contact,

    /// <summary>Effacer la bibliothèque.</summary>
    Library,
}
