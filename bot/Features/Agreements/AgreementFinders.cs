using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>How who signs, and after which decisions, is found in one sentence: « M. Renaud, maire, et Mme Martin, directrice ».</summary>
internal static class AgreementFinders
{
    /// <summary>Who signs for the local authority, where somebody signs for the partner too.</summary>
    public static Finder LibrarySignatory { get; } =
        new(static (said, _) => Signatory(said, Side.Library)) { Carves = true, Beside = [AgreementQuestions.PartnerSignatories] };

    /// <summary>Who signs for the partner, where somebody signs for the authority too.</summary>
    public static Finder PartnerSignatories { get; } =
        new(static (said, _) => Signatory(said, Side.Partner)) { Carves = true, Beside = [AgreementQuestions.LibrarySignatory] };

    /// <summary>When the council decides.</summary>
    public static Finder LibraryApproval { get; } =
        new(static (said, c) => ApprovalMention.Find(said, WordLists.Councils, c.Today)) { Carves = true };

    /// <summary>When the partner’s board decides.</summary>
    public static Finder PartnerApproval { get; } =
        new(static (said, c) => ApprovalMention.Find(said, WordLists.Boards, c.Today)) { Carves = true };

    private static Mention? Signatory(Utterance said, Side side)
    {
        if (SidedMention.Of(said, side) is { } sided)
        {
            return sided;
        }
        // Of two people the one with a public office signs for the authority.
        var whole = (0, said.Count);
        var people = ListReader.Read(said.Tokens.Source).SelectMany(PersonReader.Split).ToList();
        return
            people is [{ } one, { } two]
            && PersonReader.Read(one) is { Name: not null, Capacity: { } first }
            && PersonReader.Read(two) is { Name: not null, Capacity: { } second }
            && IsPublic(first) != IsPublic(second)
            ? new Mention(IsPublic(first) == (side == Side.Library) ? one : two, whole)
            : null;
    }

    private static bool IsPublic(string capacity) => PersonReader.CapacityOf(capacity) != SignatoryCapacity.Other;
}
