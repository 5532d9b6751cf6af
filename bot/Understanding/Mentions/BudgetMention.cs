using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Mentions;

/// <summary>Who pays how much, in a sentence that says more: « …, budget 300 € pour la bibliothèque ».</summary>
internal static class BudgetMention
{
    /// <summary>The clauses that say nothing but amounts of euros and whose they are.</summary>
    public static Mention? Find(Utterance said)
    {
        if (!Enumerable.Range(0, said.Count).Any(at => IsMoney(said, at)))
        {
            return null;
        }

        for (var at = 0; at < said.Count; at = said.Next(at))
        {
            var from = BehindLead(said, at);
            var end = -1;
            for (var (last, clauses) = (at, 0); last < said.Count && clauses < MostClauses; last = said.Next(last), clauses++)
            {
                end = IsShare(said.Tokens.Text(from, said.End(last))) ? said.End(last) : end;
            }

            if (end > from && Enumerable.Range(from, end - from).Any(i => IsMoney(said, i)))
            {
                return new Mention(said.Tokens.Text(from, end), (at, end));
            }
        }

        return null;
    }

    /// <summary>Nobody shares a budget in more clauses than that.</summary>
    private const int MostClauses = 6;

    private static bool IsMoney(Utterance said, int at) => said[at].Is(MoneyAmount.Euros) || WordLists.Budget.Match(said.Tokens, at) > 0;

    private static bool IsShare(string text) =>
        MoneyReader.Read(text, Lang.Fr) is MoneyReading.LibraryOnly or MoneyReading.PartnerOnly or MoneyReading.Two
        && MoneyReader.Read(text, Lang.Fr).Left.Length == 0;

    /// <summary>« avec un budget de »: what leads to the amount says nothing of it.</summary>
    private static int BehindLead(Utterance said, int at)
    {
        var end = said.End(at);
        while (at < end && said[at].Text is "avec" or "un" or "une" or "et" or "notre" or "le" or "with" or "a" or "and" or "our" or "the")
        {
            at++;
        }

        return at;
    }
}
