using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;

namespace PartnershipBot.Interview.Readers;

/// <summary>Names of people, remarks on their health or on justice: kept only by whoever confirms that they are meant.</summary>
internal static class Privacy
{
    /// <summary>The warning that a text calls for before it is kept; null when there is nothing to say, or it was confirmed.</summary>
    /// <param name="part">The text, when it is a part that is asked for by itself: whoever rephrases it is asked for that part again.</param>
    public static Outcome? Check(string text, Draft draft, Outcome.Ask? part = null)
    {
        if (SensitiveText.Find(text) == SensitiveKind.None)
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
    public static Phrase[] Notes(string text, Draft draft) =>
        draft.FromForm && SensitiveText.Find(text) != SensitiveKind.None ? [new Phrase("privacyWarning")] : [];
}
