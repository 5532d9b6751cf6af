using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Interview;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>The templates of conventions: with each kind of partner, and of charters.</summary>
internal static class TemplateKinds
{
    /// <summary>A charter between two services of one authority, whatever the other service is.</summary>
    public const string Charter = "charter";

    public static IReadOnlyList<string> All { get; } = [.. AgreementFacts.Kinds, Charter];

    /// <summary>The same with what is made of them.</summary>
    public static IReadOnlyList<TemplateKind> Conventions { get; } =
    [
        .. All.Select(kind => new TemplateKind(
            kind,
            TemplateGroup.Agreement,
            kind == Charter ? TemplateNames.Charter : TemplateNames.Agreement
        )
        {
            Name = texts => kind == Charter ? texts.Say("templateCharter") : texts.Choice(Questions.With(Fields.TemplateKind).Id, kind),
            Starter = (library, today) => StarterFile.Of(kind, library, today),
            Example = (library, today) => AgreementTemplate.Of(TemplateDocuments.Example(kind), library, today),
        }),
    ];

    /// <summary>The template that a partnership with one partner follows.</summary>
    public static string Of(Partnership partnership) =>
        AgreementFacts.IsCharter(partnership.Answers) ? Charter : AgreementFacts.KindOf(partnership);

    /// <summary>The names that may stand in it, with what is expected of it.</summary>
    public static TemplateNames NamesOf(string kind) => Conventions.First(c => c.Key == kind).Names;
}
