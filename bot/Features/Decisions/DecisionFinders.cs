using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Decisions;

/// <summary>
/// How a decision said in one sentence is found: « on renouvelle du 14 septembre au 2 juillet, avec Mme Martin, parce que … ».
/// </summary>
internal static class DecisionFinders
{
    private static readonly char[] Edges = [.. " \u00A0\u202F,;:.-–—"];

    /// <summary>What is decided: the words before the period, the people and the reason.</summary>
    public static Finder Outcome { get; } = new(Decided) { Carves = true };

    /// <summary>Why: all that stands behind « parce que ».</summary>
    public static Finder Reason { get; } = new(static (said, _) => Because(said)) { Beside = [DecisionQuestions.Outcome] };

    /// <summary>With whom: what stands behind « avec », up to the end of the clause.</summary>
    public static Finder With { get; } = new(static (said, _) => Company(said)) { Beside = [DecisionQuestions.Outcome] };

    /// <summary>For which period.</summary>
    public static Finder Period { get; } = new(static (said, c) => Between(said, c)) { Beside = [DecisionQuestions.Outcome] };

    private static Mention? Decided(Utterance said, ReadingContext context)
    {
        var others = new[] { Because(said), Company(said), Between(said, context) }.OfType<Mention>().ToList();
        if (others.Count == 0)
        {
            return null;
        }
        var end = others.SelectMany(m => m.Spans).Min(s => s.From);
        var words = said.Tokens.Text(0, end).Trim(Edges);
        return end > 0 && ChoiceReader.Read(words, ChoiceAnswer.Lookup(context)) is ChoiceReading.One { Exact: true } one
            ? new Mention(one.Code, (0, end))
            : null;
    }

    private static Mention? Because(Utterance said)
    {
        for (var at = 1; at < said.Count; at++)
        {
            if (WordLists.Because.Match(said.Tokens, at) is > 0 and var length && at + length < said.Count)
            {
                return new Mention(said.Tokens.Text(at + length, said.Count).Trim(Edges), (at, said.Count));
            }
        }
        return null;
    }

    private static Mention? Company(Utterance said)
    {
        var end = Because(said)?.Spans[0].From ?? said.Count;
        for (var at = 1; at < end - 1; at++)
        {
            if (said[at].Text is "avec" or "with")
            {
                var last = said.End(at + 1);
                // « avec Mme Martin, l’adjointe et M. Petit »: a clause that is neither a date nor a reason goes on with it.
                return new Mention(said.Tokens.Text(at + 1, Math.Min(last, end)).Trim(Edges), (at, Math.Min(last, end)));
            }
        }
        return null;
    }

    private static Mention? Between(Utterance said, ReadingContext context) =>
        DayMention.From(said, context.Today) is { } from && DayMention.Until(said, context.Today) is { } until
            ? new Mention(
                said.Tokens.Text(from.Spans[0].From, until.Spans[0].To).Trim(Edges),
                (Math.Min(from.Spans[0].From, until.Spans[0].From), Math.Max(from.Spans[0].To, until.Spans[0].To))
            )
            : null;
}
