namespace PartnershipBot.Features.PersonalData;

/// <summary>What somebody wants erased, before they have confirmed it.</summary>
/// <param name="PartnerId">Whose contact, for <see cref="ErasureKind.Contact"/>; else empty.</param>
internal sealed record ErasureAsked(ErasureKind Kind, string PartnerId);
