namespace PartnershipBot.Domain.Reviews;

/// <summary>How one will see that an objective is met (critère d’évaluation).</summary>
/// <param name="Objective">The place of its objective in the project, from 0.</param>
/// <param name="Indicator">What is looked at (l’indicateur).</param>
/// <param name="Unit">What the target counts, such as « séances », « % » or « /5 » (l’unité).</param>
/// <param name="Target">The figure to reach or not to pass; a quantitative criterion has one (la cible).</param>
/// <param name="ExpectedText">What a qualitative criterion hopes for (le résultat attendu).</param>
/// <param name="Source">Where the measure is read (la source).</param>
public sealed record Criterion(
    int Objective,
    CriterionKind Kind,
    string Indicator,
    string? Unit,
    Direction Direction,
    decimal? Target,
    string? ExpectedText,
    string Source
);
