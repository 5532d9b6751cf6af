using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;

namespace PartnershipBot.Domain.Agreements;

/// <summary>
/// What an amendment makes of a sheet: each adjustment is an operation on the partners as they are on the day it is applied, so that
/// what changed since it was drafted stays. Applying one twice changes nothing more.
/// </summary>
public static class AmendedSheet
{
    /// <summary>The shortest id that is looked for inside a text: shorter ones might stand in it for something else.</summary>
    private const int ShortestId = 32;

    /// <summary>The sheet after all adjustments that it holds.</summary>
    public static AnswerSheet After(AnswerSheet answers) => After(answers, new Decision(answers).Adjustments);

    /// <summary>The sheet after these adjustments, one after the other.</summary>
    public static AnswerSheet After(AnswerSheet answers, IEnumerable<Adjustment> adjustments) => adjustments.Aggregate(answers, Apply);

    /// <summary>The sheet after one adjustment; what cannot be done any more changes nothing.</summary>
    public static AnswerSheet Apply(AnswerSheet answers, Adjustment adjustment)
    {
        if (adjustment.Partner is not { } id)
        {
            return answers.With(Bearing(answers, adjustment));
        }
        if (HitchOf(answers, adjustment) is not null)
        {
            return answers;
        }
        return CoPartners.PlaceOf(answers, id) is not { } place
                ? answers.With([new(Fields.CoPartners, CoPartners.With(answers, adjustment.Changes))])
            : adjustment.Slot == Adjustment.Leaves ? answers.With(CoPartners.Without(answers, place))
            : answers.With(CoPartners.Changes(answers, place, adjustment.Changes.ToDictionary()));
    }

    /// <summary>Why an adjustment changes nothing any more; null when it does.</summary>
    public static AmendingHitch? HitchOf(AnswerSheet answers, Adjustment adjustment) =>
        adjustment.Partner is not { } id ? null
        : adjustment.Slot == Adjustment.Joins
            ? CoPartners.PlaceOf(answers, id) is not null || IsNamed(answers, adjustment.After) ? AmendingHitch.HasJoined
                : null
        : CoPartners.PlaceOf(answers, id) is null ? AmendingHitch.HasLeft
        : adjustment.Slot == Adjustment.Leaves && !CoPartners.AreSeveral(answers) ? AmendingHitch.IsLast
        : null;

    /// <summary>The ids of the partners in their order; null while one has none.</summary>
    public static IReadOnlyList<string>? Order(AnswerSheet answers) =>
        CoPartners.Views(answers).Select(view => view.Text(Fields.PartnerId)).ToList() is var ids && ids.TrueForAll(id => id is not null)
            ? [.. ids.OfType<string>()]
            : null;

    /// <summary>The adjustments as they are stored, once a partner has another id: its sheet was merged, or is in another library.</summary>
    public static string? Renamed(AnswerSheet answers, string from, string to) =>
        from.Length < ShortestId
            ? answers.Text(Fields.Adjustments)
            : answers.Text(Fields.Adjustments)?.Replace(from, to, StringComparison.Ordinal);

    private static bool IsNamed(AnswerSheet answers, string name) =>
        CoPartners.Names(answers).Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The changes with whoever is in charge of an action found again where they stand now.</summary>
    private static IEnumerable<KeyValuePair<string, object?>> Bearing(AnswerSheet answers, Adjustment adjustment)
    {
        var changes = adjustment.Changes.ToDictionary();
        if (adjustment.Order is { } order && changes.GetValueOrDefault(Fields.Actions) is string stored)
        {
            var actions = AnswerSheet.Empty.With([new(Fields.Actions, stored)]).List<PlannedAction>(Fields.Actions);
            changes[Fields.Actions] = AnswerSheet.Write(actions.Select(a => a with { Partners = Now(a.Partners) }));
        }
        return changes;

        IReadOnlyList<int>? Now(IReadOnlyList<int>? bearers) =>
            bearers?.Select(at => CoPartners.PlaceOf(answers, order.ElementAtOrDefault(at))).OfType<int>().ToList() is { Count: > 0 } now
                ? now
                : null;
    }
}
