using PartnershipBot.Domain.Agreements;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>Loan terms: how many items, for how long, and what happens to a lost one; or no loans.</summary>
public sealed class LoanReader : AnswerReader
{
    private const int MostItems = 5000;
    private const int MostDays = 1826;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (CheckLength(text, 2, 600) is { } wrong)
        {
            return wrong;
        }
        // The parts asked for one by one are read as if they had been written on the line.
        var whole = string.Join(" ; ", new[] { text, Days(draft, context), draft.Part("rule") }.Where(p => !string.IsNullOrEmpty(p)));
        var terms = LoanTermsReader.Read(whole) ?? new LoanTerms(true);
        if (!terms.Lends)
        {
            return Stored(context.Question.Column, "none", terms);
        }
        var (quantity, left, stop) = Quantity(terms, draft, context);
        return stop
            ?? WithoutDays(terms, draft)
            ?? WithoutRule(terms, draft)
            ?? Stored(context.Question.Column, text, terms with { Quantity = quantity }) with
            {
                Left = left,
            };
    }

    /// <summary>How many, from the line or from the part that was asked for, and the words of that part that say more.</summary>
    private static (int? Quantity, string Left, Outcome? Stop) Quantity(LoanTerms terms, Draft draft, ReadingContext context)
    {
        if (terms.Quantity is { } onTheLine)
        {
            return (onTheLine, "", onTheLine is < 1 or > MostItems ? Refuse("numberOutOfRange", ("min", 1), ("max", MostItems)) : null);
        }
        if (draft.Part("quantity") is not { } said)
        {
            return (null, "", new Outcome.Ask("quantity", new Phrase("askLoanQuantity")));
        }
        var (reading, left) = CountedReader.Read(said, context.Texts.Lang, WordLists.Documents);
        return reading switch
        {
            CountReading.Other or CountReading.Range => (null, left, CountReader.Refusal(reading, "quantity")),
            CountReading.Number { Value: var number } when number == decimal.Truncate(number) && number is > 0 and <= MostItems => (
                (int)number,
                left,
                null
            ),
            _ => (null, left, new Outcome.Refused(new Phrase("numberOutOfRange", ("min", 1), ("max", MostItems)), "quantity")),
        };
    }

    private static Outcome? WithoutDays(LoanTerms terms, Draft draft) =>
        terms.Days switch
        {
            null when draft.Part("days") is null => new Outcome.Ask("days", new Phrase("askLoanDays")),
            null => new Outcome.Refused(new Phrase("durationNotUnderstood"), "days"),
            < 1 or > MostDays => Refuse("numberOutOfRange", ("min", 1), ("max", MostDays)),
            _ => null,
        };

    private static Outcome? WithoutRule(LoanTerms terms, Draft draft)
    {
        if (terms.LossRule is not null)
        {
            return null;
        }
        Phrase[] rules = [new("lossReplace"), new("lossRefund"), new("lossTolerance")];
        return draft.Part("rule") is null
            ? new Outcome.Ask("rule", new Phrase("askLossRule"), rules)
            : new Outcome.Refused(new Phrase("lossRuleExpected"), "rule");
    }

    private static Outcome.Accepted Stored(string column, string text, LoanTerms terms)
    {
        var rule = terms.LossRule?.ToString();
        return Changes.Accept(
            (column, text),
            (column + "_quantity", terms.Quantity),
            (column + "_days", terms.Days),
            (column + "_rule", rule is null ? null : char.ToLowerInvariant(rule[0]) + rule[1..]),
            (column + "_losses", terms.ToleratedLosses)
        );
    }

    private static string? Days(Draft draft, ReadingContext context) =>
        draft.Part("days") is { } days && DurationReader.Read(days, context.Texts.Lang) is { } number ? $"{number} jours" : null;

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        return context.Answers.Text(column) switch
        {
            null => null,
            "none" => context.Texts.Say("loansNone"),
            var text
                when context.Answers.Whole(column + "_quantity") is { } quantity
                    && context.Answers.Whole(column + "_days") is { } days
                    && context.Answers.Text(column + "_rule") is { } rule => WithWhatItLacks(text, quantity, days, rule, context),
            var text => text,
        };
    }

    /// <summary>The answer, and in brackets what was asked for beside it: what its own words say is not said again.</summary>
    private static string WithWhatItLacks(string text, int quantity, int days, string rule, ReadingContext context)
    {
        var told = LoanTermsReader.Read(text);
        object[] more =
        [
            .. told?.Quantity is null ? [new Phrase(quantity == 1 ? "itemsOne" : "itemsMany", ("count", quantity))] : Array.Empty<object>(),
            .. told?.Days is null ? [NoticeReader.Days(days, context)] : Array.Empty<object>(),
            .. told?.LossRule is null ? [new Phrase("loss" + char.ToUpperInvariant(rule[0]) + rule[1..])] : Array.Empty<object>(),
        ];
        return more.Length == 0 ? text : context.Texts.Say("valueInBrackets", ("value", text), ("comment", new Several(more)));
    }
}
