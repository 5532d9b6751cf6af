using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>
/// « Dupliquer »: the same convention with another partner. Everything is taken over but what is the partner's own, the dates,
/// the approvals and the signatures.
/// </summary>
public static class Duplicate
{
    /// <summary>The columns of the answers that another partner may have too.</summary>
    private static readonly IReadOnlyList<string> Shared =
    [
        .. Questions.Stages.Where(s => s.IsSignedFor).SelectMany(s => s.Own).Where(q => !q.IsOfOnePartner).Select(q => q.Column),
    ];

    /// <summary>Whether there is something to take over.</summary>
    public static bool IsPossible(Partnership partnership) => partnership.Project.Objectives.Count > 0;

    /// <summary>The draft of another partnership with these answers.</summary>
    public static Partnership Of(Partnership model, string id, string ownerId, string ownerName, DateTimeOffset now)
    {
        var answers = AnswerSheet.Of(model.Answers.Values.Where(v => IsShared(v.Key)));
        return new Partnership(
            id,
            PartnershipStatus.Identified,
            answers.With([
                new(Fields.Actions, Borne(answers)),
                new(Fields.Skipped, Skips.Of(model.Answers).Where(q => IsShared(q.Column))),
                new(Fields.CopiedFrom, model.Id),
            ]),
            ownerId,
            ownerName,
            0,
            now,
            now
        );
    }

    /// <summary>What one of several partners was in charge of is the new partner’s.</summary>
    private static string? Borne(AnswerSheet answers) =>
        answers.List<PlannedAction>(Fields.Actions) is { Count: > 0 } actions && actions.Any(a => a.Partners is not null)
            ? AnswerSheet.Write(actions.Select(a => a with { Partners = null }))
            : answers.Text(Fields.Actions);

    private static bool IsShared(string field) =>
        Shared.Any(column => field == column || field.StartsWith(column + "_", StringComparison.Ordinal));
}
