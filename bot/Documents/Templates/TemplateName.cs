namespace PartnershipBot.Documents.Templates;

/// <summary>A name between brackets that is known.</summary>
/// <param name="Name">The name as it is shown, whatever was typed.</param>
/// <param name="Source">The blank, the expression or the block behind it; empty of what has none.</param>
public sealed record TemplateName(TemplateNameKind Kind, string Name, string Source)
{
    /// <summary>The lists whose elements have it, with its blank there; none of what is no element.</summary>
    public IReadOnlyDictionary<string, string> Lists { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the condition holds where its expression does not: « [si pas de prêt] ».</summary>
    public bool IsNegated { get; init; }
}
