using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Partners;

/// <summary>« Copie au partenaire »: the answers of a stage as a letter, for the partner has no Teams.</summary>
public static class PartnerCopy
{
    /// <summary>The answers that are called otherwise of a charter.</summary>
    private static readonly Dictionary<string, string> OfCharter = new()
    {
        [Fields.EffectiveDate] = "letterCharterStart",
        [Fields.EndDate] = "letterCharterEnd",
        [Fields.SignedOn] = "letterCharterSigned",
    };

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
        var isCharter = letter.OfCharter is not null && Charter.Holds(partnership.Answers);
        letter = isCharter ? letter.OfCharter! : letter;
        var intro =
            signed is not { } day ? texts.Say(letter.Intro, title)
            : partnership.Answers.Date(Fields.AmendedOn) is { } amended
                ? texts.Say(
                    isCharter ? "letterCopyCharterAmended" : "letterCopyAmended",
                    title,
                    ("date", day),
                    ("number", partnership.Agreement.Amendments),
                    ("amended", amended)
                )
            : texts.Say(isCharter ? "letterCopyCharterSigned" : "letterCopySigned", title, ("date", day));
        return from.Write(
            texts,
            PartnerAddress.Of(CoPartners.View(partnership.Answers, partner)),
            letter.Subject,
            "letterCopyBody",
            [
                title,
                ("intro", intro),
                ("recap", string.Join('\n', Lines(texts, stage, partnership, library, today, partner, isCharter))),
                ("closing", new Phrase(signed is null ? "letterCopyCorrect" : "letterCopyThanks")),
            ]
        );
    }

    private static IEnumerable<string> Lines(
        Texts texts,
        Stage stage,
        Partnership partnership,
        AnswerSheet library,
        DateOnly today,
        int partner,
        bool isCharter
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
            var label = isCharter && OfCharter.TryGetValue(slot.Question.Column, out var key) ? (object)new Phrase(key) : null;
            foreach (var line in Labelled(texts, label ?? SlotWords.Named(slot, partnership.Answers), value))
            {
                yield return line;
            }
        }
    }

    /// <summary>« Titre : … », or the label and what is listed, one a line.</summary>
    private static IEnumerable<string> Labelled(Texts texts, object label, string value)
    {
        var lines = value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 1
            ? [texts.Say("lineOf", ("label", label), ("value", lines[0]))]
            : [texts.Say("lineOf", ("label", label), ("value", "")).TrimEnd(), .. lines.Select(line => $"- {line}")];
    }
}
