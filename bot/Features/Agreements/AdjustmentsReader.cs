using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>
/// The changes of an amendment, one a line: « Rythme : deuxième mardi, 10 h 30 à 11 h 30 ». What stands before the colon names
/// the answer that changes; what stands behind it is read as that answer is.
/// </summary>
public sealed class AdjustmentsReader : AnswerReader
{
    private const int Most = 10;

    /// <summary>How many words may stand before « plus tard » where nothing else is said.</summary>
    private const int MostBeforeMove = 7;

    private static readonly Beginnings Shifting = new("changes.beginShifting");

    private static readonly char[] Colons = [':', '='];

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        // Whoever is asked which point a line is about may write all of it anew.
        if (draft.Parts.Values.FirstOrDefault(p => p.IndexOfAny([.. Colons, '\n']) >= 0) is { } anew)
        {
            return Read(TypedText.Clean(anew), new Draft(anew, draft.On) { FromForm = draft.FromForm }, context);
        }
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > Most)
        {
            return Refuse("listTooLong", ("count", lines.Length), ("max", Most));
        }
        var answers = context.Answers;
        var adjustments = new List<Adjustment>();
        var notes = new List<Phrase>();
        // Who leaves goes last: until then each partner keeps its place.
        var ordered = lines
            .Select((line, number) => (Line: line.TrimStart('-', '•', '*', ' '), Number: number))
            .OrderBy(l => PartnerMove.Read(l.Line) is { IsSure: true } move ? (move.Joins ? 0 : 2) : 1);
        foreach (var (line, number) in ordered)
        {
            if (PartnerMove.Read(line) is { IsSure: true } move)
            {
                var (moved, why) = AmendedPartners.Read(move, answers, context.Partners);
                if (moved is null)
                {
                    return new Outcome.Refused(why!);
                }
                answers = AmendedSheet.Apply(answers, moved);
                adjustments.Add(moved);
                continue;
            }
            var colon = line.IndexOfAny(Colons);
            var name = draft.Part($"point{number}") ?? (colon > 0 ? line[..colon] : null);
            var value = colon > 0 ? line[(colon + 1)..].Trim(' ', '\u00A0', '\u202F') : line;
            if (name is null || AgreementPoints.Find(name, answers, context.Texts) is not { } slot)
            {
                var ask = new Phrase(
                    "askAdjustmentPoint",
                    ("line", DateAnswer.Short(line)),
                    ("points", AgreementPoints.Names(context.Texts))
                );
                return draft.FromForm || draft.Part($"point{number}") is not null
                    ? new Outcome.Refused(ask, draft.FromForm ? null : $"point{number}")
                    : new Outcome.Ask($"point{number}", ask);
            }
            if (AmendedPartners.IsOpen(name, slot, answers))
            {
                var part = $"partner{number}";
                if ((draft.Part(part) is { } whose ? NamedPartner.Find(whose, answers) : null) is not { } partner)
                {
                    var ask = new Phrase("askAdjustmentPartner", ("point", new LabelOf(slot.Question.Id)));
                    return draft.FromForm
                        ? new Outcome.Refused(ask)
                        : new Outcome.Ask(part, ask, [.. CoPartners.Names(answers).Select(n => new Phrase("plainText", ("text", n)))]);
                }
                slot = slot with { Partner = partner };
            }
            if (value.Length == 0)
            {
                return Refuse("adjustmentValueMissing", ("point", new LabelOf(slot.Question.Id)));
            }
            var reading = context with { Slot = slot, Answers = answers };
            if (slot.Question.IsFreeText && Privacy.Check(value, draft, context) is { } warning)
            {
                return warning;
            }
            // « Ajouter 20 livres », « retirer le goûter » keep what the list holds besides.
            var isList = slot.Question.Kind == AnswerKind.List;
            var edit = isList ? ListEdit.Read(value) : null;
            if (edit is null && ((isList && ListEdit.IsMore(value)) || IsRelative(slot, value, draft, reading)))
            {
                return Refuse(
                    "adjustmentRelative",
                    ("said", DateAnswer.Short(value)),
                    ("point", new LabelOf(slot.Question.Id)),
                    ("now", DateAnswer.Short(slot.Question.Reader.Describe(reading) ?? ""))
                );
            }
            var items = isList ? ListEdit.Items(CoPartners.View(answers, slot.Partner), slot.Question.Column) : [];
            var (gone, unclear) = edit?.In(items) ?? ([], "");
            if (gone is null)
            {
                return NotThere(slot, unclear, slot.Question.Reader.Describe(reading));
            }
            if (edit is { Coming: null })
            {
                if (gone.Count == items.Count)
                {
                    return Refuse("adjustmentEmpties", ("point", new LabelOf(slot.Question.Id)));
                }
                Add(slot, reading, Changes.Of((slot.Question.Column, ListEdit.Without(items, gone, null))), "");
                continue;
            }
            value = edit?.Coming ?? value;
            // « 10 h 30 au lieu de 14 h 30 » changes what it names and leaves the rest of a text as it is.
            if (edit is null && Replacement.Read(value) is { } change)
            {
                var former = CoPartners.View(answers, slot.Partner).Text(slot.Question.Column);
                if (slot.Question.Kind is not (AnswerKind.Text or AnswerKind.LongText) || former is null)
                {
                    value = change.New;
                }
                else if (change.In(former) is { } changed)
                {
                    value = changed;
                }
                else
                {
                    return NotThere(slot, change.Old, former);
                }
            }
            // Nothing is asked back for one line of several: it is read as a line of a form.
            var seen = reading.Seen();
            switch (slot.Question.Reader.Read(new Draft(value, draft.On) { FromForm = true }, seen))
            {
                case Outcome.Accepted read:
                    notes.AddRange(read.Notes.Where(note => note.Key == "leftOut"));
                    Add(
                        slot,
                        reading,
                        edit is null ? read.Changes : ListEdit.Joined(seen.Answers, slot.Question.Column, items, gone, read.Changes),
                        value
                    );
                    break;
                case Outcome.Refused refused:
                    return Refuse("adjustmentRefused", ("point", new LabelOf(slot.Question.Id)), ("why", refused.Why));
                case Outcome.Ask ask:
                    return Refuse("adjustmentRefused", ("point", new LabelOf(slot.Question.Id)), ("why", ask.What));
                case Outcome.Confirm confirm:
                    return Refuse("adjustmentRefused", ("point", new LabelOf(slot.Question.Id)), ("why", confirm.What));
            }
        }
        return CoPartners.Count(answers) > CoPartners.Most
            ? Refuse("tooManyPartners")
            : new Outcome.Accepted(Changes.Of((context.Question.Column, AnswerSheet.Write(adjustments))), [.. notes]);

        void Add(Slot slot, ReadingContext reading, IReadOnlyDictionary<string, object?> changes, string said)
        {
            var change = AmendedPartners.Changed(slot, answers, slot.Question.Reader.Describe(reading), changes);
            answers = AmendedSheet.Apply(answers, change);
            adjustments.Add(change with { After = slot.Question.Reader.Describe(reading with { Answers = answers }) ?? said });
        }
    }

    private static Outcome NotThere(Slot slot, string old, string? now) =>
        Refuse(
            "adjustmentNotThere",
            ("old", old),
            ("point", new LabelOf(slot.Question.Id)),
            ("now", DateAnswer.Short((now ?? "").Replace("\n", " · ", StringComparison.Ordinal)))
        );

    /// <summary>« Une heure plus tard », « 10 de plus » at a point that cannot be counted on from.</summary>
    private static bool IsRelative(Slot slot, string value, Draft draft, ReadingContext reading) =>
        slot.Question.Kind is not (AnswerKind.Date or AnswerKind.Number or AnswerKind.Money)
        && slot.Question.Column != Fields.NoticeDays
        && slot.IsAnswered(reading.Answers)
        && (Increment.Sign(value) is not null || Shift.Read(value, draft.On) is not null || IsMove(Tokens.Of(value)));

    /// <summary>« Une heure plus tard », « décalé d’une semaine ».</summary>
    private static bool IsMove(Tokens tokens)
    {
        var end = tokens[tokens.Count - 1].Is(".") ? tokens.Count - 1 : tokens.Count;
        return (Shifting.Begin(tokens[0]) && tokens[1].Text is "de" or "d'" or "by")
            || Enumerable
                .Range(0, Math.Min(end, MostBeforeMove))
                .Any(at => WordLists.Moved.Match(tokens, at) is > 0 and var length && at + length == end);
    }

    protected override string? InWords(ReadingContext context)
    {
        var adjustments = new Decision(context.Answers).Adjustments;
        return adjustments.Count == 0 ? null : string.Join('\n', adjustments.Select(a => Describe(a, context.Answers, context.Texts)));
    }

    /// <summary>What an adjustment is about, of which partner where there are several.</summary>
    public static string Label(Adjustment adjustment, AnswerSheet answers, Texts texts) =>
        AmendedPartners.Label(adjustment, texts)
        ?? (
            AmendedPartners.After(answers) is var after && AmendedPartners.PlaceOf(adjustment, after) is { } slot
                ? SlotWords.Label(slot, after, texts)
                : adjustment.Slot
        );

    /// <summary>« Rythme : le mardi à 10 h 30 (au lieu de : le mardi à 14 h 30) ».</summary>
    /// <param name="answers">What is signed, whose partners may be several.</param>
    public static string Describe(Adjustment adjustment, AnswerSheet answers, Texts texts)
    {
        var label = Label(adjustment, answers, texts);
        return adjustment.Before is { } before
            ? texts.Say("adjustmentValue", ("point", label), ("after", adjustment.After), ("before", before))
            : texts.Say("adjustmentNew", ("point", label), ("after", adjustment.After));
    }
}
