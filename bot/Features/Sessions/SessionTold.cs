using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Sessions;

/// <summary>
/// A session told in one sentence: « On a fait la lecture aujourd’hui, 14 résidents et 20 livres », « séance annulée hier, grève ».
/// What is sure goes to its question, the rest is kept as what one retains of it.
/// </summary>
/// <param name="Answers">What is said for each question, by its id.</param>
internal sealed record SessionTold(IReadOnlyDictionary<string, string> Answers)
{
    private const int Longest = 400;
    private const string And = " et ";

    /// <summary>What a text tells; null when it tells of no session that is past.</summary>
    public static SessionTold? Read(string text, DateOnly today)
    {
        if (text.Length > Longest || text.TrimEnd().EndsWith('?'))
        {
            return null;
        }
        var said = new Utterance(text);
        var tokens = said.Tokens;
        var (isCancelled, isMoved) = (WordLists.SessionCancelled.IsIn(tokens), WordLists.SessionMoved.IsIn(tokens));
        var (isTold, isNamed) = (WordLists.SessionTold.IsIn(tokens), WordLists.Activities.IsIn(tokens));
        if (WordLists.SessionToCome.IsIn(tokens))
        {
            return null;
        }
        var people = CountMention.All(said, WordLists.People);
        var documents = CountMention.All(said, WordLists.Documents);
        var registrations = CountMention
            .All(said, WordLists.Registrations)
            .Where(r => !people.Concat(documents).Any(o => o.Spans[0] == r.Spans[0]))
            .ToList();
        var days = DateScanner
            .Scan(tokens, today)
            .Where(d => d.Kind is not (MentionKind.Impossible or MentionKind.SchoolYear or MentionKind.Year))
            .ToList();
        var counts = people.Count + documents.Count;
        // « 14 résidents, 20 livres » alone is what one notes in the corridor.
        if (
            !(isNamed && (isCancelled || isMoved))
            && (isTold || isNamed ? counts == 0 : people.Count == 0 || documents.Count == 0)
            && !(isTold && isNamed && days.Count > 0)
        )
        {
            return null;
        }
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        TakeDays(said, days, isMoved && !isCancelled, answers);
        if (!isCancelled)
        {
            Take(said, SessionQuestions.Participants, people, answers);
            Take(said, SessionQuestions.Loans, documents, answers);
            Take(said, SessionQuestions.NewRegistrations, registrations, answers);
            if (documents.Count == 0 && Placed(said, WordLists.NoLoans))
            {
                answers[SessionQuestions.Loans] = "aucun";
            }
        }
        TakeOutcome(said, isCancelled, isMoved, answers);
        return new SessionTold(answers);
    }

    /// <summary>The day on which it took place; of one that was moved, the day to which it was.</summary>
    private static void TakeDays(Utterance said, List<DateMention> days, bool isMoved, Dictionary<string, string> answers)
    {
        foreach (var day in days)
        {
            var start = DayMention.StartOf(said, day);
            var isGoal = isMoved && start > 0 && said[start - 1].Text is "a" or "au" or "to" or "pour";
            var id = isGoal ? SessionQuestions.Held : SessionQuestions.Day;
            if (answers.TryAdd(id, said.Tokens.Text(start, day.End)))
            {
                said.Place(new Mention("", (isGoal ? start - 1 : start, day.End)));
            }
        }
    }

    private static void Take(Utterance said, string id, IReadOnlyList<Mention> mentions, Dictionary<string, string> answers)
    {
        if (mentions.Count == 0)
        {
            return;
        }
        answers[id] = string.Join(And, mentions.Select(m => m.Value));
        foreach (var mention in mentions)
        {
            said.Place(mention);
        }
    }

    /// <summary>What became of it; what is left is the reason of a session that was cancelled, or a note.</summary>
    private static void TakeOutcome(Utterance said, bool isCancelled, bool isMoved, Dictionary<string, string> answers)
    {
        var movedTo = answers.GetValueOrDefault(SessionQuestions.Held);
        if (isCancelled || isMoved)
        {
            Placed(said, isCancelled ? WordLists.SessionCancelled : WordLists.SessionMoved);
        }
        PlaceEmpty(said);
        // Two halves of one sentence are no note; the sentence is.
        var left = (said.Pieces.Count > 1 ? said.Tokens.Source.Trim() : said.Left) is { Length: > 0 } words
            ? char.ToUpper(words[0], System.Globalization.CultureInfo.InvariantCulture) + words[1..]
            : "";
        if (isCancelled)
        {
            left = ReasonIn(said) ?? left;
            answers[SessionQuestions.Held] =
                left.Length > 0
                    ? $"annulée : {char.ToLower(left[0], System.Globalization.CultureInfo.InvariantCulture)}{left[1..]}"
                    : "annulée";
            return;
        }
        answers[SessionQuestions.Held] =
            !isMoved ? "comme prévu"
            : movedTo is null ? "déplacée"
            : $"déplacée : {movedTo}";
        if (left.Length > 0)
        {
            answers[SessionQuestions.Notes] = left;
        }
    }

    /// <summary>« Annulée car l’institutrice était absente »: what stands behind « car »; null when nothing does. « Le car » is none.</summary>
    private static string? ReasonIn(Utterance said)
    {
        for (var at = 1; at < said.Count; at++)
        {
            if (
                WordLists.Because.Match(said.Tokens, at) is > 0 and var length
                && at + length < said.Count
                && said[at - 1].Text is not ("le" or "un" or "du" or "au" or "les" or "des")
            )
            {
                return said.Tokens.Text(at + length, said.Count);
            }
        }
        return null;
    }

    /// <summary>A clause that only says that there was a session is no note.</summary>
    private static void PlaceEmpty(Utterance said)
    {
        for (var at = 0; at < said.Count; at = said.Next(at))
        {
            var (from, to) = (said.Start(at), said.End(at));
            if (
                Enumerable
                    .Range(from, to - from)
                    .All(i =>
                        said.IsPlaced(i)
                        || said[i].Kind is TokenKind.Symbol
                        || WordLists.SessionOnly.Has(said[i].Text)
                        || WordLists.Filler.Has(said[i].Text)
                    )
            )
            {
                said.Place(new Mention("", (from, to)));
            }
        }
    }

    /// <summary>Finds the words of a list their place; whether there were any.</summary>
    private static bool Placed(Utterance said, WordLists words)
    {
        var isThere = false;
        for (var at = 0; at < said.Count; at++)
        {
            if (words.Match(said.Tokens, at) is > 0 and var length)
            {
                said.Place(new Mention("", (at, at + length)));
                isThere = true;
                at += length - 1;
            }
        }
        return isThere;
    }
}
