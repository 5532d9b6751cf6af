using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Signatures;

/// <summary>What the convention’s card says, until it is signed, of a decision that comes too late for the day of effect.</summary>
internal static class ApprovalWarning
{
    public static IEnumerable<AdaptiveElement> Of(Agreement agreement, Texts texts) =>
        agreement.SignedOn is null && ApprovalReader.After(agreement, agreement.Start) is { } late
            ? [CardText.Subtle(texts.Say(late))]
            : [];
}
