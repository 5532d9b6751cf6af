using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Documents;

/// <summary>« Copie au partenaire »: the answers of a stage as a letter, for the partner has no Teams.</summary>
public static class PartnerCopy
{
    /// <summary>The draft of the letter about a stage.</summary>
    /// <param name="library">The library's own answers.</param>
    public static Letter Draft(Texts texts, Stage stage, Partnership partnership, AnswerSheet library, DateOnly today, Correspondent from)
    {
        var title = ("title", (object)partnership.Name);
        var signed = stage.Id == "agreement" ? partnership.Agreement.SignedOn : null;
        var (subject, intro) = stage.Id switch
        {
            "contact" => (texts.Say("letterCopyContactSubject"), texts.Say("letterCopyContact")),
            "project" => (texts.Say("letterCopyProjectSubject", title), texts.Say("letterCopyProject", title)),
            _ when signed is { } day => (texts.Say("letterCopyAgreementSubject", title), texts.Say("letterCopySigned", title, ("date", day))),
            _ => (texts.Say("letterCopyAgreementSubject", title), texts.Say("letterCopyAgreement", title)),
        };
        var body = texts.Say("letterCopyBody",
        [
            ("intro", intro),
            ("recap", string.Join('\n', Lines(texts, stage, partnership, library, today))),
            ("closing", new Phrase(signed is null ? "letterCopyCorrect" : "letterCopyThanks")),
            .. from.Blanks,
        ]);
        return new Letter(PartnerAddress.Of(partnership.Answers), subject, Correspondent.WithoutUnknown(body));
    }

    private static IEnumerable<string> Lines(Texts texts, Stage stage, Partnership partnership, AnswerSheet library, DateOnly today)
    {
        var objective = -1;
        foreach (var slot in PartnerShare.SlotsOf(stage, partnership.Answers))
        {
            var reading = new ReadingContext(slot, partnership.Answers, library, today, texts, partnership.OwnerName);
            var value = slot.Question.Reader.Describe(reading)
                ?? (slot.Question.Default(reading) is { } standing ? texts.Value(standing) : null);
            if (string.IsNullOrWhiteSpace(value))
            {
                continue;
            }
            if (slot.Objective != objective)
            {
                objective = slot.Objective;
                yield return "";
                if (objective >= 0)
                {
                    yield return texts.Say("objectiveNumber", ("number", objective + 1));
                }
            }
            foreach (var line in Labelled(texts, slot, value))
            {
                yield return line;
            }
        }
    }

    /// <summary>« Titre : … », or the label and what is listed, one a line.</summary>
    private static IEnumerable<string> Labelled(Texts texts, Slot slot, string value)
    {
        var lines = value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var label = new LabelOf(slot.Question.Id);
        return lines.Length == 1
            ? [texts.Say("lineOf", ("label", label), ("value", lines[0]))]
            : [texts.Say("lineOf", ("label", label), ("value", "")).TrimEnd(), .. lines.Select(line => $"- {line}")];
    }
}
