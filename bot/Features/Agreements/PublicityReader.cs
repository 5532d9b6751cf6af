using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>How the partnership is made known, and whether people are photographed, which calls for the clause on their consent.</summary>
public sealed class PublicityReader : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (CheckLength(text, 3, 1000) is { } wrong)
        {
            return wrong;
        }
        if (Photographs(text) is not { } photographs)
        {
            if (draft.Part("photographs") is not { } said)
            {
                return new Outcome.Ask("photographs", new Phrase("askPhotographs"), [new("buttonYes"), new("buttonNo")]);
            }
            if (YesNoReader.Read(said) is not { } yes)
            {
                return new Outcome.Refused(new Phrase("yesNoExpected"), "photographs");
            }
            photographs = yes;
        }
        var changes = Changes.Of((context.Question.Column, text), (context.Question.Column + "_photos", photographs));
        return photographs ? new Outcome.Accepted(changes, new Phrase("imageConsentNotice")) : new Outcome.Accepted(changes);
    }

    /// <summary>
    /// Whether the text says by itself that there are photographs; null when it is silent, or says no in a way that may
    /// be a condition (« pas de photo sans accord écrit »).
    /// </summary>
    internal static bool? Photographs(string text)
    {
        var folded = TypedText.Fold(text);
        if (!folded.Contains("photo", StringComparison.Ordinal))
        {
            return null;
        }
        string[] negations = ["pas de photo", "aucune photo", "sans photo", "no photo", "ni photo"];
        string[] conditions =
        [
            "sans accord",
            "sans autorisation",
            "without consent",
            "sans l'accord",
            "without permission",
            "unless",
            "sauf",
        ];
        return !negations.Any(n => folded.Contains(n, StringComparison.Ordinal)) ? true
            : conditions.Any(c => folded.Contains(c, StringComparison.Ordinal)) ? null
            : false;
    }

    protected override string? InWords(ReadingContext context) =>
        context.Answers.Text(context.Question.Column) is not { } text ? null
        : context.Answers.Flag(context.Question.Column + "_photos") == true ? context.Texts.Say("publicityWithPhotographs", ("text", text))
        : text;
}
