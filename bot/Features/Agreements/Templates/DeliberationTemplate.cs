using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>A library's own text of the draft of a council's decision.</summary>
internal static class DeliberationTemplate
{
    public static TemplateKind Kind { get; } =
        new("deliberation", TemplateGroup.Document, TemplateNames.Of(FieldNames.Deliberation, DocumentText.Deliberation))
        {
            Name = static texts => texts.Say("paperDeliberation"),
            Starter = static (library, today) =>
                WordFile.Write(StarterDocument.Of(DocumentText.Deliberation, Kind!.Names, Example(library, today), today)),
            Example = Example,
        };

    /// <summary>What fills it: the facts of the decision, and each partner beside its public.</summary>
    public static TemplateFacts Facts(TextFacts facts, ArticleDocument document) =>
        new(
            facts.With([(TemplateReading.Help, false)], [], ("partners", [.. facts.Each["partners"].Select(own => own.Blanks)])),
            new Dictionary<string, IReadOnlyList<ArticleParagraph>>(),
            document
        );

    private static TemplateFacts Example(Domain.AnswerSheet library, DateOnly today)
    {
        var source = new PaperSource(TemplateDocuments.Fictional(Sample.Read("school")), library, "", null!, null!, today);
        var facts = AgreementPapers.FactsOf(source);
        return Facts(facts, ArticleWriter.Document(DocumentText.Deliberation, facts, source.Partnership.UpdatedAt));
    }
}
