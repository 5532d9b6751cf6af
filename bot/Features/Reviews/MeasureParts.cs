using System.Text.RegularExpressions;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Taking;

namespace PartnershipBot.Features.Reviews;

/// <summary>The results of several criteria in one breath: « 25 séances, 19 inscriptions, 4,7/5 ».</summary>
internal static partial class MeasureParts
{
    /// <summary>
    /// Each result with its criterion: as many as are open, in their order; or fewer, each of which only one criterion can be. Nothing
    /// where a result fits none, or two.
    /// </summary>
    public static IReadOnlyList<(Slot Slot, string Said)> Read(string text, ReadingContext context)
    {
        var parts = Cuts().Split(text).Select(p => p.Trim(' ', '.', '\u00A0')).Where(p => p.Length > 0).ToList();
        var open = context
            .Answers.List<Criterion>(Fields.Criteria)
            .Select((criterion, number) => (Criterion: criterion, Slot: Slot.OfMeasure(context.Question, number)))
            .Where(c => c.Criterion.Target is not null && (c.Slot == context.Slot || !c.Slot.IsAnswered(context.Answers)))
            .Select(c => c.Slot)
            .ToList();
        if (parts.Count < 2 || parts.Count > open.Count)
        {
            return [];
        }
        if (parts.Count == open.Count && parts.Zip(open).All(p => Fits(p.First, p.Second)))
        {
            return [.. open.Zip(parts)];
        }
        var fitting = parts.ConvertAll(part => (Part: part, Slots: open.Where(slot => Fits(part, slot)).ToList()));
        return fitting.TrueForAll(f => f.Slots.Count == 1) && fitting.Select(f => f.Slots[0]).Distinct().Count() == parts.Count
            ? [.. fitting.Select(f => (f.Slots[0], f.Part)).OrderBy(f => f.Item1.Index)]
            : [];

        bool Fits(string part, Slot slot) => SentenceReader.Accept(part, context with { Slot = slot }) is not null;
    }

    [GeneratedRegex(@"[;\n]|,(?!\d)|\s(?:et|and)\s")]
    private static partial Regex Cuts();
}
