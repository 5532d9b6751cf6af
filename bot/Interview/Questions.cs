using System.Collections.Frozen;
using PartnershipBot.Interview.Stages;

namespace PartnershipBot.Interview;

/// <summary>All stages and their questions.</summary>
public static class Questions
{
    /// <summary>The stages in the order of the guide, and the library's own questions.</summary>
    public static readonly IReadOnlyList<Stage> Stages =
    [
        ContactStage.Stage, ProposalStage.Stage, ProjectStage.Stage, AgreementStage.Stage, FollowUpStage.Stage, EvaluationStage.Stage,
        DecisionStage.Stage, AmendmentStage.Stage, LibraryStage.Stage, RemindersStage.Stage,
    ];

    private static readonly FrozenDictionary<string, Question> ById =
        Stages.SelectMany(s => s.Own).ToFrozenDictionary(q => q.Id);

    /// <summary>The question of an id, or null.</summary>
    public static Question? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>The stage of an id, or null.</summary>
    public static Stage? FindStage(string? id) => Stages.FirstOrDefault(s => s.Id == id);

    /// <summary>The stage to which a question belongs.</summary>
    public static Stage StageOf(Question question) => Stages.First(s => question.Id.StartsWith(s.Prefix, StringComparison.Ordinal));
}
