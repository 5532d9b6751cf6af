namespace PartnershipBot.Domain.Projects;

/// <summary>A shared aim and what each side gains by it (objectif commun, intérêt de chacun).</summary>
public sealed record Objective(string Text, string? LibraryBenefit, string? PartnerBenefit);
