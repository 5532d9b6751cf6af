using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>
/// The changes of an amendment, one a line: « Rythme : deuxième mardi, 10 h 30 à 11 h 30 ». What stands before the colon names
/// the answer that changes; what stands behind it is read as that answer is.
/// </summary>
public sealed class AdjustmentsReader : AnswerReader
{
    private const int Most = 10;

    private static readonly char[] Colons = [':', '='];

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        // Whoever is asked which point a line is about may write all of it anew.
        if (draft.Parts.Values.FirstOrDefault(p => p.IndexOfAny([.. Colons, '\n']) >= 0) is { } anew)
        {
            return Read(Folded.Clean(anew), new Draft(anew, draft.On) { FromForm = draft.FromForm }, context);
        }
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > Most)
        {
            return Refuse("listTooLong", ("count", lines.Length), ("max", Most));
        }
        var answers = context.Answers;
        var adjustments = new List<Adjustment>();
        foreach (var (line, number) in lines.Select((line, number) => (line.TrimStart('-', '•', '*', ' '), number)))
        {
            var colon = line.IndexOfAny(Colons);
            var name = draft.Part($"point{number}") ?? (colon > 0 ? line[..colon] : null);
            var value = colon > 0 ? line[(colon + 1)..].Trim(' ', '\u00A0', '\u202F') : line;
            if (name is null || AgreementPoints.Find(name, answers, context.Texts) is not { } slot)
            {
                var ask = new Phrase("askAdjustmentPoint", ("line", DateAnswer.Short(line)), ("points", AgreementPoints.Names(context.Texts)));
                return draft.FromForm || draft.Part($"point{number}") is not null
                    ? new Outcome.Refused(ask, draft.FromForm ? null : $"point{number}")
                    : new Outcome.Ask($"point{number}", ask);
            }
            if (value.Length == 0)
            {
                return Refuse("adjustmentValueMissing", ("point", new LabelOf(slot.Question.Id)));
            }
            var reading = context with { Slot = slot, Answers = answers };
            // Nothing is asked back for one line of several: it is read as a line of a form.
            switch (slot.Question.Reader.Read(new Draft(value, draft.On) { FromForm = true }, reading))
            {
                case Outcome.Accepted accepted:
                    var before = slot.Question.Reader.Describe(reading);
                    answers = answers.With(accepted.Changes);
                    adjustments.Add(new Adjustment(
                        slot.ToString(), before, slot.Question.Reader.Describe(reading with { Answers = answers }) ?? value, accepted.Changes));
                    break;
                case Outcome.Refused refused:
                    return Refuse("adjustmentRefused", ("point", new LabelOf(slot.Question.Id)), ("why", refused.Why));
                case Outcome.Ask ask:
                    return Refuse("adjustmentRefused", ("point", new LabelOf(slot.Question.Id)), ("why", ask.What));
                case Outcome.Confirm confirm:
                    return Refuse("adjustmentRefused", ("point", new LabelOf(slot.Question.Id)), ("why", confirm.What));
            }
        }
        return Changes.Accept((context.Question.Column, AnswerSheet.Write(adjustments)));
    }

    public override string? Describe(ReadingContext context)
    {
        var adjustments = new Decision(context.Answers).Adjustments;
        return adjustments.Count == 0 ? null : string.Join('\n', adjustments.Select(a => Describe(a, context.Texts)));
    }

    /// <summary>« Rythme : le mardi à 10 h 30 (au lieu de : le mardi à 14 h 30) ».</summary>
    public static string Describe(Adjustment adjustment, Texts texts)
    {
        var label = Slot.Parse(adjustment.Slot) is { } slot ? texts.Label(slot.Question.Id) : adjustment.Slot;
        return adjustment.Before is { } before
            ? texts.Say("adjustmentValue", ("point", label), ("after", adjustment.After), ("before", before))
            : texts.Say("adjustmentNew", ("point", label), ("after", adjustment.After));
    }
}
