using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Interview;

/// <summary>What an answer is read against.</summary>
/// <param name="Slot">Where the answer goes.</param>
/// <param name="Answers">The partnership's answers so far.</param>
/// <param name="Library">The library's own answers.</param>
/// <param name="Today">The day, in the library's time zone.</param>
/// <param name="Texts">The person's language.</param>
/// <param name="OwnerName">Who follows the partnership.</param>
public sealed record ReadingContext(Slot Slot, AnswerSheet Answers, AnswerSheet Library, DateOnly Today, Texts Texts, string OwnerName = "")
{
    /// <summary>Partners already in the library's list; read only for the question that asks a name.</summary>
    public IReadOnlyList<KnownPartner> Partners { get; init; } = [];

    /// <summary>When the school year begins here.</summary>
    public SchoolCalendar SchoolYear { get; init; } = SchoolCalendar.Usual;

    /// <summary>The answers among which this one stands: the library's own, or the partnership's.</summary>
    public AnswerSheet Own => Question.IsOfLibrary ? Library : Answers;

    /// <summary>Whether <see cref="Answers"/> are those that one of several partners sees.</summary>
    private bool IsSeen { get; init; }

    /// <summary>The same against the answers as the partner of the place sees them: its own where the first partner’s stand.</summary>
    public ReadingContext Seen() =>
        Slot.Partner == 0 || IsSeen ? this : this with { Answers = CoPartners.View(Answers, Slot.Partner), IsSeen = true };

    /// <summary>The question.</summary>
    public Question Question => Slot.Question;
}
