using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>Loan terms: how many items, for how long, and what happens to a lost one; or no loans.</summary>
public sealed class LoanReader : AnswerReader
{
    private const int MostItems = 5000;
    private const int MostDays = 1826;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        // The parts asked for one by one are read as if they had been written on the line.
        var whole = string.Join(" ; ", new[] { text, Days(draft, context), draft.Part("rule") }.Where(p => !string.IsNullOrEmpty(p)));
        if (CheckLength(text, 2, 600) is { } wrong)
        {
            return wrong;
        }
        if (LoanTermsReader.Read(whole) is { Lends: false })
        {
            return Changes.Accept(
                (column, "none"), (column + "_quantity", null), (column + "_days", null), (column + "_rule", null), (column + "_losses", null));
        }
        var terms = LoanTermsReader.Read(whole) ?? new LoanTerms(true);
        var quantity = terms.Quantity;
        if (quantity is null && draft.Part("quantity") is { } said)
        {
            quantity = NumberReader.Read(said, context.Texts.Lang) switch
            {
                NumberReading.Exact(var number) when number == decimal.Truncate(number) && number is > 0 and <= MostItems => (int)number,
                NumberReading.Estimate(var number) when number is > 0 and <= MostItems => (int)number,
                _ => null,
            };
            if (quantity is null)
            {
                return new Outcome.Refused(new Phrase("numberOutOfRange", ("min", 1), ("max", MostItems)), "quantity");
            }
        }
        if (quantity is null)
        {
            return new Outcome.Ask("quantity", new Phrase("askLoanQuantity"));
        }
        if (quantity is < 1 or > MostItems)
        {
            return Refuse("numberOutOfRange", ("min", 1), ("max", MostItems));
        }
        if (terms.Days is null)
        {
            return draft.Part("days") is null
                ? new Outcome.Ask("days", new Phrase("askLoanDays"))
                : new Outcome.Refused(new Phrase("durationNotUnderstood"), "days");
        }
        if (terms.Days is < 1 or > MostDays)
        {
            return Refuse("numberOutOfRange", ("min", 1), ("max", MostDays));
        }
        if (terms.LossRule is not { } rule)
        {
            Phrase[] rules = [new("lossReplace"), new("lossRefund"), new("lossTolerance")];
            return draft.Part("rule") is null
                ? new Outcome.Ask("rule", new Phrase("askLossRule"), rules)
                : new Outcome.Refused(new Phrase("lossRuleExpected"), "rule");
        }
        var name = rule.ToString();
        return Changes.Accept(
            (column, text),
            (column + "_quantity", quantity),
            (column + "_days", terms.Days),
            (column + "_rule", char.ToLowerInvariant(name[0]) + name[1..]),
            (column + "_losses", terms.ToleratedLosses));
    }

    private static string? Days(Draft draft, ReadingContext context) =>
        draft.Part("days") is { } days && DurationReader.Read(days, context.Texts.Lang) is { } number
            ? (context.Texts.Lang == Lang.En ? $"{number} days" : $"{number} jours")
            : null;

    public override string? Describe(ReadingContext context)
    {
        var column = context.Question.Column;
        return context.Answers.Text(column) switch
        {
            null => null,
            "none" => context.Texts.Say("loansNone"),
            var text when context.Answers.Whole(column + "_quantity") is { } quantity
                && context.Answers.Whole(column + "_days") is { } days
                && context.Answers.Text(column + "_rule") is { } rule
                => context.Texts.Say(
                    "loansValue",
                    ("text", text),
                    ("items", new Phrase(quantity == 1 ? "itemsOne" : "itemsMany", ("count", quantity))),
                    ("days", NoticeReader.Days(days, context)),
                    ("rule", new Phrase("loss" + char.ToUpperInvariant(rule[0]) + rule[1..]))),
            var text => text,
        };
    }
}
