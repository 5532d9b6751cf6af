using System.Collections.Frozen;

namespace PartnershipBot.Interview;

/// <summary>All stages and their questions, as the features enter them when the program is loaded.</summary>
public static class Questions
{
    private static FrozenDictionary<string, Question> s_byId = FrozenDictionary<string, Question>.Empty;

    /// <summary>The stages in the order of the guide, and the library's own questions.</summary>
    public static IReadOnlyList<Stage> Stages { get; private set; } = [];

    /// <summary>Makes the stages known, once, before anything is asked.</summary>
    /// <exception cref="ArgumentException">Two questions have one id.</exception>
    public static void Enter(IReadOnlyList<Stage> stages)
    {
        s_byId = stages.SelectMany(s => s.Own).ToFrozenDictionary(q => q.Id);
        Stages = stages;
    }

    /// <summary>The question of an id, or null.</summary>
    public static Question? Find(string id) => s_byId.GetValueOrDefault(id);

    /// <summary>The question whose answer stands in a column that the domain itself reads.</summary>
    public static Question With(string column) => s_byId.Values.First(q => q.Column == column);

    /// <summary>The stage of an id, or null.</summary>
    public static Stage? FindStage(string? id) => Stages.FirstOrDefault(s => s.Id == id);

    /// <summary>The stage to which a question belongs.</summary>
    public static Stage StageOf(Question question) => Stages.First(s => question.Id.StartsWith(s.Prefix, StringComparison.Ordinal));

    /// <summary>The stage whose recap shows the answer of a question.</summary>
    public static Stage RecapOf(Question question) => StageOf(question) is { Within: { } outer } ? FindStage(outer)! : StageOf(question);
}
