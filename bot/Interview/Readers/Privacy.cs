using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>Names of people, remarks on their health or on justice: kept only by whoever confirms that they are meant.</summary>
internal static class Privacy
{
    private const int ShortestName = 3;

    /// <summary>Where professionals are named on purpose: their names in a text warn of nothing.</summary>
    private static readonly string[] Professionals =
        [Fields.ContactPerson, Fields.CoAuthors, Fields.LibrarySignatory, Fields.PartnerSignatories, Fields.Referents];

    /// <summary>Keeps a free text: whoever names somebody in it is warned first, in a form afterwards.</summary>
    public static Outcome? Keep(string text, Draft draft, ReadingContext context) =>
        Check(text, draft, context: context) ?? new Outcome.Accepted(Changes.Of((context.Question.Column, text)), Notes(text, draft, context));

    /// <summary>The warning that a text calls for before it is kept; null when there is nothing to say, or it was confirmed.</summary>
    /// <param name="part">The text, when it is a part that is asked for by itself: whoever rephrases it is asked for that part again.</param>
    /// <param name="context">The partnership, whose professionals may be named.</param>
    public static Outcome? Check(string text, Draft draft, Outcome.Ask? part = null, ReadingContext? context = null)
    {
        if (!IsPrivate(text, context?.Answers))
        {
            return null;
        }
        // A text that was rephrased is looked at anew.
        var key = $"private {text}";
        return draft.IsConfirmed(key) switch
        {
            true => null,
            false when part is not null => part,
            _ => new Outcome.Confirm(key, new Phrase("privacyWarning"), part is null ? Again.OnNo : Again.Never) { IsWarning = true },
        };
    }

    /// <summary>What is said of a text that came in a form, where nothing can be asked back.</summary>
    public static Phrase[] Notes(string text, Draft draft, ReadingContext? context = null) =>
        draft.FromForm && IsPrivate(text, context?.Answers) ? [new Phrase("privacyWarning")] : [];

    /// <summary>Whether a text names somebody, or remarks on health or justice.</summary>
    /// <param name="answers">The partnership, whose professionals may be named; null when there is none.</param>
    public static bool IsPrivate(string text, AnswerSheet? answers) => SensitiveText.Find(text) switch
    {
        SensitiveKind.None => false,
        SensitiveKind.PersonName when answers is not null => SensitiveText.Find(WithoutProfessionals(text, answers)) != SensitiveKind.None,
        _ => true,
    };

    private static string WithoutProfessionals(string text, AnswerSheet answers)
    {
        var names = Professionals.Select(answers.Text).OfType<string>()
            .SelectMany(said => said.Split([' ', ',', ';', '.', ':', '"', '[', ']', '{', '}', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= ShortestName && char.IsUpper(word[0])).ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', text.Split(' ').Where(word => !names.Contains(word.Trim(',', ';', '.', ':', '(', ')'))));
    }
}
