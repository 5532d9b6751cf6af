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
    private static readonly char[] Edges = [.. " \u00A0\u202F,;"];

    /// <summary>Who signs for the local authority, where somebody signs for the partner too.</summary>
    public static Finder LibrarySignatory { get; } =
        new(static (said, c) => Signatory(said, Side.Library, c.Today)) { Carves = true, Beside = [AgreementQuestions.PartnerSignatories] };

    /// <summary>Who signs for the partner, where somebody signs for the authority too.</summary>
    public static Finder PartnerSignatories { get; } =
        new(static (said, c) => Signatory(said, Side.Partner, c.Today)) { Carves = true, Beside = [AgreementQuestions.LibrarySignatory] };

    /// <summary>When the council decides.</summary>
    public static Finder LibraryApproval { get; } =
        new(static (said, c) => ApprovalMention.Find(said, Side.Library, WordLists.Councils, c.Today)) { Carves = true };

    /// <summary>When the partner’s board decides.</summary>
    public static Finder PartnerApproval { get; } =
        new(static (said, c) => ApprovalMention.Find(said, Side.Partner, WordLists.Boards, c.Today)) { Carves = true };

    private static Mention? Signatory(Utterance said, Side side, DateOnly today)
    {
        // Who signs stands beside when it is decided: « …, conseil le 12 juin ».
        var decided = new[] { (Side: Side.Library, Bodies: WordLists.Councils), (Side: Side.Partner, Bodies: WordLists.Boards) }
            .Select(body => ApprovalMention.Find(said, body.Side, body.Bodies, today))
            .OfType<Mention>()
            .SelectMany(mention => mention.Spans)
            .ToList();
        var spans = Others(said, decided);
        var text = string.Join('\n', spans.Select(span => said.Tokens.Text(span.From, span.To).Trim(Edges)).Where(t => t.Length > 0));
        if (SidedText.Both(text) is var (ours, theirs))
        {
            return new Mention(side == Side.Library ? ours : theirs, [.. spans]);
        }
        // Of two people the one with a public office signs for the authority.
        var people = ListReader.Read(text).SelectMany(PersonReader.Split).ToList();
        return
            people is [{ } one, { } two]
            && PersonReader.Read(one) is { Name: not null, Capacity: { } first }
            && PersonReader.Read(two) is { Name: not null, Capacity: { } second }
            && IsPublic(first) != IsPublic(second)
            ? new Mention(IsPublic(first) == (side == Side.Library) ? one : two, [.. spans])
            : null;
    }

    /// <summary>The words outside of some spans.</summary>
    private static List<(int From, int To)> Others(Utterance said, IReadOnlyList<(int From, int To)> spans)
    {
        var others = new List<(int From, int To)>();
        for (var at = 0; at < said.Count; at++)
        {
            if (spans.Any(span => at >= span.From && at < span.To))
            {
                continue;
            }
            if (others.Count > 0 && others[^1].To == at)
            {
                others[^1] = (others[^1].From, at + 1);
            }
            else
            {
                others.Add((at, at + 1));
            }
        }
        return others;
    }

    private static bool IsPublic(string capacity) => PersonReader.CapacityOf(capacity) != SignatoryCapacity.Other;
}
