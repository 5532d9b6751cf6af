using PartnershipBot.Domain;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>What is said of each side in one breath: « nous : la salle ; eux : le transport ». Only where both are named.</summary>
internal static class SidedMention
{
    /// <summary>What is said of a side.</summary>
    public static Mention? Of(Utterance said, Side side) =>
        SidedText.Both(said.Tokens.Source) is var (library, partner)
            ? new Mention(side == Side.Library ? library : partner, (0, said.Count))
            : null;

    /// <summary>The same where a list is wanted: one item a line.</summary>
    public static Mention? ListOf(Utterance said, Side side) =>
        Of(said, side) is { } mention ? mention with { Value = string.Join('\n', ListReader.Commas(mention.Value)) } : null;
}
