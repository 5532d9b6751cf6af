using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Decisions;

/// <summary>
/// Renew, adjust or stop; whoever renews may say in the same breath what is to change: « on renouvelle mais le matin ». That is
/// kept beside the decision, and said again when the next agreement is read over.
/// </summary>
public sealed class OutcomeReader : AnswerReader
{
    private const int Shortest = 2;
    private const int Longest = 500;

    private static readonly string[] Links = KnownWords.All.Phrases("decisions.butWith");

    private readonly ChoiceAnswerReader _choice = new();

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (Cut(text) is not var (head, change) || !IsRenewal(head, context))
        {
            // What is left is named once, by whoever reads the whole.
            var plain = _choice.ReadAlone(text, draft, context);
            return plain is Outcome.Accepted accepted
                ? accepted with
                {
                    Changes = new Dictionary<string, object?>(accepted.Changes) { [Fields.DecisionChange] = null },
                }
                : plain;
        }
        const string key = "renewWith";
        var outcome =
            CheckLength(change, Shortest, Longest)
            ?? Privacy.Check(change, draft, context)
            ?? (
                draft.IsConfirmed(key) == true
                    ? Changes.Accept((context.Question.Column, Decision.Renew), (Fields.DecisionChange, change))
                    : new Outcome.Confirm(key, new Phrase("decisionRenewWith", ("change", DateAnswer.Short(change))))
            );
        return outcome with { Left = ChoiceAnswer.Lookup(context).Unlike(head, [Decision.Renew]) };
    }

    protected override string? InWords(ReadingContext context) =>
        _choice.Describe(context) is not { } name ? null
        : context.Answers.Text(Fields.DecisionChange) is { } change
            ? context.Texts.Say("valueWithComment", ("value", name), ("comment", change))
        : name;

    private static bool IsRenewal(string head, ReadingContext context) =>
        ChoiceReader.Read(head, ChoiceAnswer.Lookup(context))
            is ChoiceReading.One { Code: Decision.Renew }
                or ChoiceReading.Ambiguous { Codes: [Decision.Renew] };

    /// <summary>What stands before « mais », and what behind it; null when nothing does.</summary>
    private static (string Head, string Change)? Cut(string text)
    {
        var tokens = Tokens.Of(text);
        for (var at = 1; at < tokens.Count; at++)
        {
            if (tokens.MatchAny(at, Links) is > 0 and var length && at + length < tokens.Count)
            {
                return (Snippet.Trim(tokens.Text(0, at)), Snippet.Trim(tokens.Text(at + length, tokens.Count)));
            }
        }
        return null;
    }
}
