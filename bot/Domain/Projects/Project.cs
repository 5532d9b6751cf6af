using PartnershipBot.Domain.Reviews;

namespace PartnershipBot.Domain.Projects;

/// <summary>The common project (projet commun), read from the answers.</summary>
public readonly record struct Project(AnswerSheet Answers)
{
    /// <summary>The most objectives that a project has.</summary>
    public const int MostObjectives = 5;

    /// <summary>The most criteria that an objective has.</summary>
    public const int MostCriteria = 4;

    public IReadOnlyList<Objective> Objectives => Answers.List<Objective>(Fields.Objectives);

    public IReadOnlyList<Criterion> Criteria => Answers.List<Criterion>(Fields.Criteria);

    public IReadOnlyList<PlannedAction> Actions => Answers.List<PlannedAction>(Fields.Actions);

    public IReadOnlyList<Commitment> LibraryMeans => Answers.List<Commitment>(Fields.LibraryMeans);

    public IReadOnlyList<Commitment> PartnerMeans => Answers.List<Commitment>(Fields.PartnerMeans);

    /// <summary>The library's part of the budget, in euros.</summary>
    public decimal? LibraryBudget => Answers.Amount(Fields.LibraryBudget);

    /// <summary>The partner's part of the budget, in euros.</summary>
    public decimal? PartnerBudget => Answers.Amount(Fields.PartnerBudget);

    public DateOnly? Start => Answers.Date(Fields.Start);

    public DateOnly? End => Answers.Date(Fields.End);
}
