using PartnershipBot.Domain;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>A text that is signed in a turn, of which the file is to be made and kept.</summary>
/// <param name="Partnership">What the text says: as it is signed, or, of an amendment, before it holds.</param>
/// <param name="Number">The version that is signed, or the number of the amendment.</param>
/// <param name="AmendedOn">The day on which the amendment was signed; null of a convention.</param>
internal sealed record SigningText(Partnership Partnership, int Number, DateOnly? AmendedOn) : ITurnEffect;
