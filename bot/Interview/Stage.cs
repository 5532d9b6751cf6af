using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview;

/// <summary>A stage of the guide: a list of questions in the order in which they are asked.</summary>
/// <param name="Id">contact, proposal, project, agreement, followUp, library or reminders.</param>
/// <param name="Prefix">How the ids of its own questions begin.</param>
/// <param name="NameKey">The key of its short name.</param>
/// <param name="HelpKey">The key of what the guide says about it.</param>
/// <param name="Flow">Everything that is asked on the way, in order: its own questions and those needed in between.</param>
public sealed record Stage(string Id, string Prefix, string NameKey, string HelpKey, IReadOnlyList<Question> Flow)
{
    /// <summary>Whether it asks about the library rather than about a partnership (paramètres).</summary>
    public bool IsOfLibrary => Flow.All(q => q.IsOfLibrary);

    /// <summary>Its own questions.</summary>
    public IEnumerable<Question> Own => Flow.Where(q => q.Id.StartsWith(Prefix, StringComparison.Ordinal));

    /// <summary>« Projet · 4/16 »: which question of how many are asked, given the other answers.</summary>
    public (int Number, int Total) Progress(Question question, AnswerSheet answers)
    {
        var asked = Own.Where(q => q.When(answers)).ToList();
        return (asked.IndexOf(question) + 1, asked.Count);
    }
}
