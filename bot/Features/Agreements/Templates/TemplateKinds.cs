using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>What a library may have a template for: conventions with each kind of partner, and charters.</summary>
internal static class TemplateKinds
{
    /// <summary>A charter between two services of one authority, whatever the other service is.</summary>
    public const string Charter = "charter";

    public static IReadOnlyList<string> All { get; } = [.. AgreementFacts.Kinds, Charter];

    /// <summary>The template that a partnership with one partner follows.</summary>
    public static string Of(Partnership partnership) =>
        AgreementFacts.IsCharter(partnership.Answers) ? Charter : AgreementFacts.KindOf(partnership);

    /// <summary>What it is called.</summary>
    public static string NameOf(string kind, Texts texts) =>
        kind == Charter ? texts.Say("templateCharter") : texts.Choice(Questions.With(Fields.TemplateKind).Id, kind);

    /// <summary>The names that may stand in it, with what is expected of it.</summary>
    public static TemplateNames NamesOf(string kind) => kind == Charter ? TemplateNames.Charter : TemplateNames.Agreement;
}
