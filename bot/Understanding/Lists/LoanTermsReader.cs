using PartnershipBot.Domain.Agreements;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Lists;

/// <summary>Reads loan terms: « 90 livres, 21 jours, remplacement à l’identique », or « aucun prêt ».</summary>
public static class LoanTermsReader
{
    private static readonly LoanWords Known = LoanWords.Of(KnownWords.All);

    /// <summary>
    /// What was said of the terms, the rest null; <see cref="LoanTerms.NoLoans"/> when nothing is lent; null when nothing was understood.
    /// « Remplacement ou remboursement » leaves the rule open, since a convention must say which.
    /// </summary>
    public static LoanTerms? Read(string input) => Read(input, Known);

    /// <summary>The same with the words of one’s own lexicons.</summary>
    internal static LoanTerms? Read(string input, LoanWords known)
    {
        var text = Snippet.Trim(TypedText.Clean(input).Replace('\n', ';'));
        if (ListReader.IsNone(text) || known.None.Contains(TypedText.Fold(text)))
        {
            return LoanTerms.NoLoans;
        }

        var words = Word.In(text);
        int? quantity = null,
            days = null,
            losses = null,
            bare = null;
        var figures = Figure.In(text);
        foreach (var figure in figures)
        {
            var after = Word.After(words, figure.End, 3);
            if (figure.EndsRange(text, figures) || figure.Value is < 1 or > 100_000 || figure.Value != decimal.Truncate(figure.Value))
            {
                continue;
            }

            var value = (int)figure.Value;
            if (after is [var unit, ..] && known.Days.TryGetValue(unit, out var length) && IsNext(text, words, figure))
            {
                days ??= value * length;
            }
            else if (IsQuinzaine(text, figure))
            {
                days ??= value;
            }
            else if (IsLosses(words, figure, after))
            {
                losses ??= value;
            }
            else if (after.Take(2).Any(known.Things.Contains) && IsNext(text, words, figure))
            {
                quantity ??= value;
            }
            else if (EndsClause(text, figure))
            {
                bare ??= value;
            }
        }

        var rule = RuleOf(words, losses, known);
        var terms = new LoanTerms(true, quantity ?? bare, days, rule, rule is LossRule.Tolerance ? losses : null);
        return terms == new LoanTerms(true) ? null : terms;
    }

    /// <summary>What is still to be asked, in the order of asking; a tolerance without its number counts as missing.</summary>
    public static IReadOnlyList<LoanTermsPart> Missing(LoanTerms terms)
    {
        var missing = new List<LoanTermsPart>();
        if (!terms.Lends)
        {
            return missing;
        }

        if (terms.Quantity is null)
        {
            missing.Add(LoanTermsPart.Quantity);
        }

        if (terms.Days is null)
        {
            missing.Add(LoanTermsPart.Days);
        }

        if (terms.LossRule is null || (terms.LossRule is LossRule.Tolerance && terms.ToleratedLosses is null))
        {
            missing.Add(LoanTermsPart.LossRule);
        }

        return missing;
    }

    private static LossRule? RuleOf(List<Word> words, int? losses, LoanWords known)
    {
        if (
            Says(words, known, word => word.StartsWith("toler", StringComparison.Ordinal))
            || losses is not null
            || (words.Exists(IsLoss) && known.IsLenient(string.Join(' ', words.Select(word => word.Folded))))
        )
        {
            return LossRule.Tolerance;
        }

        var replace = Says(
            words,
            known,
            word =>
                word.StartsWith("remplac", StringComparison.Ordinal)
                || word.StartsWith("replac", StringComparison.Ordinal)
                || word.StartsWith("rachet", StringComparison.Ordinal)
                || word is "identique" or "rachat"
        );
        var refund = Says(
            words,
            known,
            word =>
                word.StartsWith("rembours", StringComparison.Ordinal)
                || word.StartsWith("refund", StringComparison.Ordinal)
                || word.StartsWith("reimburs", StringComparison.Ordinal)
                || word is "paid" or "pay"
        );
        return (replace, refund) switch
        {
            (true, false) => LossRule.Replace,
            (false, true) => LossRule.Refund,
            _ => null,
        };
    }

    /// <summary>« tolérance de 5 pertes », « 5 pertes tolérées », “up to 5 losses accepted”.</summary>
    private static bool IsLosses(List<Word> words, Figure figure, List<string> after) =>
        after.Take(2).Any(word => word.StartsWith("perte", StringComparison.Ordinal) || word is "loss" or "losses" or "perdus" or "lost")
        || Word.Before(words, figure.Start, 4)
            .Exists(word => word.StartsWith("toler", StringComparison.Ordinal) || word is "perte" or "pertes" or "loss" or "losses");

    private static bool IsQuinzaine(string text, Figure figure) =>
        TypedText.Fold(text[figure.Start..figure.End]) is "quinzaine" or "une quinzaine";

    private static bool IsNext(string text, List<Word> words, Figure figure)
    {
        var next = words.Find(word => word.Start >= figure.End);
        return next.End > 0 && text[figure.End..next.Start].All(c => c is ' ' or '\u00A0' or '\u202F' or '-');
    }

    private static bool EndsClause(string text, Figure figure) =>
        text[figure.End..].TrimStart(' ', '\u00A0') is "" or [',' or ';' or '.', ..];

    /// <summary>A word of the rule that is not denied: « pas de remplacement » is no rule.</summary>
    private static bool IsLoss(Word word) => word.Folded is "perte" or "pertes" or "loss" or "losses";

    private static bool Says(List<Word> words, LoanWords known, Func<string, bool> isRule)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (isRule(words[i].Folded) && !Word.Before(words, words[i].Start, 2).Exists(known.Denials.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
