using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Partners;

/// <summary>« Copie au partenaire »: the answers of a stage as a letter, for the partner has no Teams.</summary>
public static class PartnerCopy
{
    /// <summary>The draft of the letter about a stage.</summary>
    /// <param name="library">The library's own answers.</param>
    /// <param name="partner">To which of several partners it goes, from 0.</param>
    public static Letter Draft(
        Texts texts,
        Stage stage,
        Partnership partnership,
        AnswerSheet library,
        DateOnly today,
        Correspondent from,
        int partner = 0
    )
    {
        var title = ("title", (object)partnership.Name);
        var letter = stage.Copy ?? throw new ArgumentException($"No letter takes the answers of {stage.Id} to the partner.", nameof(stage));
        // What is signed is sent for good; what is not yet is sent to be read over.
        var signed = stage.Own.Any(q => q.Column == Fields.SignedOn) ? partnership.Agreement.SignedOn : null;
        var intro =
            signed is not { } day ? texts.Say(letter.Intro, title)
            : partnership.Answers.Date(Fields.AmendedOn) is { } amended
                ? texts.Say("letterCopyAmended", title, ("date", day), ("number", partnership.Agreement.Amendments), ("amended", amended))
            : texts.Say("letterCopySigned", title, ("date", day));
        var body = texts.Say(
            "letterCopyBody",
            [
                ("intro", intro),
                ("recap", string.Join('\n', Lines(texts, stage, partnership, library, today, partner))),
                ("closing", new Phrase(signed is null ? "letterCopyCorrect" : "letterCopyThanks")),
                .. from.Blanks,
            ]
        );
        return new Letter(
            PartnerAddress.Of(CoPartners.View(partnership.Answers, partner)),
            texts.Say(letter.Subject, title),
            Correspondent.WithoutUnknown(body)
        );
    }

    private static IEnumerable<string> Lines(
        Texts texts,
        Stage stage,
        Partnership partnership,
        AnswerSheet library,
        DateOnly today,
        int partner
    )
    {
        var objective = -1;
        foreach (var slot in PartnerShare.SlotsOf(stage, partnership.Answers, partner))
        {
            var reading = new ReadingContext(slot, partnership.Answers, library, today, texts, partnership.OwnerName);
            var value =
                slot.Question.Reader.Describe(reading) ?? (slot.Question.Default(reading) is { } standing ? texts.Value(standing) : null);
            if (string.IsNullOrWhiteSpace(value))
            {
                continue;
            }
            if (slot.Index != objective)
            {
                objective = slot.Index;
                yield return "";
                if (objective >= 0)
                {
                    yield return texts.Say("objectiveNumber", ("number", objective + 1));
                }
            }
            foreach (var line in Labelled(texts, slot, partnership.Answers, value))
            {
                yield return line;
            }
        }
    }

    /// <summary>« Titre : … », or the label and what is listed, one a line.</summary>
    private static IEnumerable<string> Labelled(Texts texts, Slot slot, AnswerSheet answers, string value)
    {
        var lines = value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var label = SlotWords.Named(slot, answers);
        return lines.Length == 1
            ? [texts.Say("lineOf", ("label", label), ("value", lines[0]))]
            : [texts.Say("lineOf", ("label", label), ("value", "")).TrimEnd(), .. lines.Select(line => $"- {line}")];
    }
}
