using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Understanding.AsTyped;

/// <summary>
/// A word more in a valid answer changes what is shown, or is asked about: whatever the reader, it is never dropped without a sound.
/// </summary>
public sealed class NoWordIsLostTests
{
    private const int Seed = 20260210;
    private const int RepliesAtMost = 8;

    /// <summary>Nouns and verbs that belong to no question.</summary>
    private static readonly string[] Words =
    [
        "girafe",
        "camion",
        "jardiner",
        "parapluie",
        "chocolat",
        "repeindre",
        "guitare",
        "montagne",
        "nager",
        "fromage",
        "piscine",
        "tricoter",
        "fusée",
        "orage",
        "marionnette",
        "potager",
        "vélo",
        "balayer",
        "orchestre",
        "tempête",
        "sculpter",
        "canapé",
        // Names, towns, adjectives, and words that are known elsewhere.
        "Durand",
        "Bressuire",
        "violet",
        "humide",
        "mercredi",
        "classe",
        "album",
        "gratuit",
        "maximum",
        "trimestre",
        "sauf",
        "annulé",
        "seulement si",
        "pas de pluie",
        "et un poney",
        "(à Niort)",
        "7",
        "trois",
    ];

    /// <summary>What says the same once more: « aucun album », « 3 inscriptions, trois ».</summary>
    private static readonly HashSet<(string Said, string Word)> Same =
    [
        ("aucun", "album"),
        ("30 livres", "album"),
        ("3 inscriptions", "trois"),
        ("aucun budget", "gratuit"),
        ("une vingtaine", "maximum"),
        ("12 enfants et 3 adultes", "trois"),
        ("un mois de plus", "maximum"),
    ];

    public static TheoryData<string, string> Answers =>
        new(ValidAnswers.All.Select(a => new TheoryDataRow<string, string>(a.Question, a.Said)).ToArray());

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_word_more_changes_what_is_shown_or_is_asked_about(string question, string said)
    {
        var given = ValidAnswers.All.First(a => a.Question == question && a.Said == said).Given;
        var random = new Random(Seed + said.Length);
        var plain = Talk(question, said, given);
        plain.IsAccepted.ShouldBeTrue($"« {said} » is a valid answer: {plain.Transcript}");
        foreach (var more in Words.Where(word => !Same.Contains((said, word))).Select(word => Insert(said, word, random)))
        {
            Talk(question, more, given).Transcript.ShouldNotBe(plain.Transcript, more);
        }
    }

    [Fact]
    public void Every_question_has_a_valid_answer_here() =>
        Questions.Stages.SelectMany(s => s.Own).Select(q => q.Id).Except(ValidAnswers.All.Select(a => a.Question)).ShouldBeEmpty();

    /// <summary>The word at the end, at the beginning or between two words.</summary>
    private static string Insert(string said, string word, Random random)
    {
        var spaces = said.Select((c, at) => (c, at)).Where(p => p.c is ' ').Select(p => p.at).ToList();
        return random.Next(3) switch
        {
            0 => $"{said} {word}",
            1 => $"{word} {said}",
            _ when spaces.Count > 0 && spaces[random.Next(spaces.Count)] is var at => $"{said[..at]} {word}{said[at..]}",
            _ => $"{said} {word}",
        };
    }

    /// <summary>
    /// All that is shown until the answer is accepted or refused, whoever answers saying yes, the first choice, or one day.
    /// </summary>
    private static (string Transcript, bool IsAccepted) Talk(string question, string said, string given)
    {
        var context = Clause.Context(question, given);
        var draft = new Draft(said, Clause.Today);
        var shown = new List<string>();
        for (var reply = 0; reply < RepliesAtMost; reply++)
        {
            switch (context.Question.Reader.Read(draft, context))
            {
                case Outcome.Accepted accepted:
                    shown.AddRange(accepted.Notes.Select(context.Texts.Say));
                    shown.AddRange(accepted.Changes.Select(change => $"{change.Key}={change.Value}"));
                    return (string.Join('\n', shown), true);
                case Outcome.Confirm confirm:
                    shown.Add(context.Texts.Say(confirm.What));
                    draft = draft with { Confirmed = draft.Confirmed.SetItem(confirm.Key, confirm.Again != Again.OnYes) };
                    break;
                case Outcome.Ask ask:
                    shown.Add(context.Texts.Say(ask.What));
                    var answer =
                        ask.Optional ? ""
                        : ask.Choices is [var first, ..] ? context.Texts.Say(first)
                        : ask.Part is "thanks" ? "le 3 mars 2026"
                        : "maire";
                    draft = draft with { Parts = draft.Parts.SetItem(ask.Part, answer) };
                    break;
                case Outcome.Refused refused:
                    return ($"{string.Join('\n', shown)}\n{context.Texts.Say(refused.Why)}", false);
            }
        }

        return (string.Join('\n', shown), false);
    }
}
