using System.Collections.Immutable;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>Names of people, remarks on their health or on justice: kept only by whoever confirms that they are meant.</summary>
internal static class Privacy
{
    /// <summary>How the confirmation of a text begins.</summary>
    private const string Key = "private ";

    private const string Warned = "privacyWarning";
    private const int ShortestName = 3;

    /// <summary>Where professionals are named on purpose: their names in a text warn of nothing.</summary>
    private static readonly string[] Professionals =
    [
        Fields.ContactPerson,
        Fields.CoAuthors,
        Fields.LibrarySignatory,
        Fields.PartnerSignatories,
        Fields.Referents,
    ];

    /// <summary>Keeps a free text: whoever names somebody in it is warned first, in a form afterwards.</summary>
    public static Outcome? Keep(string text, Draft draft, ReadingContext context) =>
        Check(text, draft, context) ?? new Outcome.Accepted(Changes.Of((context.Question.Column, text)), Notes(text, draft, context));

    /// <summary>The warning that a text calls for before it is kept; null when there is nothing to say, or it was confirmed.</summary>
    /// <param name="context">The partnership, whose professionals may be named, and the language of what is proposed instead.</param>
    /// <param name="part">The text, when it is a part that is asked for by itself: whoever rephrases it is asked for that part
    /// again.</param>
    public static Outcome? Check(string text, Draft draft, ReadingContext context, Outcome.Ask? part = null)
    {
        if (!IsPrivate(text, context.Answers))
        {
            return null;
        }
        // A text that was rephrased is looked at anew.
        var key = Key + text;
        var instead = Instead(text, context.Answers, context.Texts);
        return draft.IsConfirmed(key) switch
        {
            true => null,
            false when part is not null => part,
            _ => new Outcome.Confirm(key, Warning(instead), part is null ? Again.OnNo : Again.Never)
            {
                IsWarning = true,
                Instead = instead,
            },
        };
    }

    /// <summary>
    /// Holds up the answer to any question that takes words of one's own, until what is private in it was confirmed or rephrased; its
    /// reader need not know. In a form it is said afterwards.
    /// </summary>
    public static Outcome Guard(Outcome outcome, Draft draft, ReadingContext context)
    {
        if (outcome is not Outcome.Accepted accepted || !context.Question.IsFreeText)
        {
            return outcome;
        }
        var texts = draft.Parts.Values.Prepend(draft.Input).Select(TypedText.Clean).Where(text => text.Length > 0).ToList();
        if (draft.FromForm)
        {
            return accepted.Notes.All(note => note.Key != Warned) && texts.Exists(text => IsPrivate(text, context.Answers))
                ? new Outcome.Accepted(accepted.Changes, [.. accepted.Notes, new Phrase(Warned)])
                : outcome;
        }
        return texts.Where(text => !IsSettled(text, draft)).Select(text => Check(text, draft, context)).FirstOrDefault(o => o is not null)
            ?? outcome;
    }

    /// <summary>Whether the reader of the answer has asked about a part of the text, and it was meant.</summary>
    private static bool IsSettled(string text, Draft draft) =>
        draft.Confirmed.Any(said =>
            said.Value
            && said.Key.StartsWith(Key, StringComparison.Ordinal)
            && text.Contains(said.Key[Key.Length..], StringComparison.Ordinal)
        );

    /// <summary>The warning, with what might be written instead.</summary>
    public static Phrase Warning(string? instead) =>
        instead is null ? new Phrase(Warned) : new Phrase("privacyWarningInstead", ("text", instead));

    /// <summary>The same text without the names of people; null when that would not do.</summary>
    public static string? Instead(string text, AnswerSheet? answers, Texts texts) =>
        SensitiveText.WithoutNames(text, texts.Say("unnamedPerson")) is var without && without != text && !IsPrivate(without, answers)
            ? without
            : null;

    /// <summary>A draft in which a text that was warned of is written as proposed; null when it was about something else.</summary>
    /// <param name="confirmation">The key of the confirmation.</param>
    public static Draft? Rewritten(Draft draft, string confirmation, Texts texts)
    {
        if (
            !confirmation.StartsWith(Key, StringComparison.Ordinal)
            || confirmation[Key.Length..] is not { Length: > 0 } said
            || Instead(said, null, texts) is not { } instead
        )
        {
            return null;
        }
        return draft with
        {
            Input = TypedText.Clean(draft.Input).Replace(said, instead, StringComparison.Ordinal),
            Parts = draft.Parts.ToImmutableDictionary(
                part => part.Key,
                part => TypedText.Clean(part.Value).Replace(said, instead, StringComparison.Ordinal)
            ),
        };
    }

    /// <summary>What is said of a text that came in a form, where nothing can be asked back.</summary>
    public static Phrase[] Notes(string text, Draft draft, ReadingContext context) =>
        draft.FromForm && IsPrivate(text, context.Answers) ? [new Phrase(Warned)] : [];

    /// <summary>Whether a text names somebody, or remarks on health or justice.</summary>
    /// <param name="answers">The partnership, whose professionals may be named; null when there is none.</param>
    public static bool IsPrivate(string text, AnswerSheet? answers) =>
        SensitiveText.Find(text) switch
        {
            SensitiveKind.None => false,
            SensitiveKind.PersonName when answers is not null => SensitiveText.Find(WithoutProfessionals(text, answers))
                != SensitiveKind.None,
            _ => true,
        };

    private static string WithoutProfessionals(string text, AnswerSheet answers)
    {
        var names = CoPartners
            .Views(answers)
            .SelectMany(view => Professionals.Select(view.Text))
            .OfType<string>()
            .SelectMany(said => said.Split([' ', ',', ';', '.', ':', '"', '[', ']', '{', '}', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= ShortestName && char.IsUpper(word[0]) && !PersonReader.IsCivility(TypedText.Fold(word)))
            .ToHashSet(StringComparer.Ordinal);
        return string.Join(' ', text.Split(' ').Where(word => !names.Contains(word.Trim(',', ';', '.', ':', '(', ')'))));
    }
}
