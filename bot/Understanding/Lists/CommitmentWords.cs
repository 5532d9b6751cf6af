using System.Collections.Frozen;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Lists;

/// <summary>What tells the kind of a means, and its unit.</summary>
/// <param name="Categories">The category that a word tells.</param>
/// <param name="Before">What may stand between a number and its unit: « 3 grandes tables ».</param>
internal sealed record CommitmentWords(FrozenDictionary<string, CommitmentCategory> Categories, FrozenSet<string> Before)
{
    public static CommitmentWords Of(KnownWords words) =>
        new(words.Kinds<CommitmentCategory>("commitments.categories"), words.Set("commitments.before"));
}
