using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>A library's own text of its amendments.</summary>
internal static class AmendmentTemplate
{
    /// <summary>The article whose frames are a block.</summary>
    private const string Signatures = "amendmentSignatures";

    /// <summary>The kind of it. Charters have their own text, so that what it says of contracts always holds.</summary>
    public static TemplateKind Kind { get; } =
        new("amendment", TemplateGroup.Document, TemplateNames.Of(FieldNames.Amendment, DocumentText.Amendment))
        {
            Name = static texts => texts.Say("paperAmendment"),
            Starter = static (library, today) =>
                WordFile.Write(
                    StarterDocument.Of(
                        DocumentText.Amendment,
                        Kind!.Names,
                        Example(library, today),
                        today,
                        known: new Dictionary<string, bool> { ["charter"] = false },
                        blocks: new Dictionary<string, string> { ["amendmentParties"] = "parties" },
                        behind: new Dictionary<string, string> { [Signatures] = "signatures" }
                    ) with
                    {
                        IsInitialled = true,
                    }
                ),
            Example = Example,
        };

    /// <summary>What fills it.</summary>
    /// <param name="facts">What Passerelle's own text of the amendment is made of.</param>
    /// <param name="document">That text.</param>
    public static TemplateFacts Facts(TextFacts facts, ArticleDocument document) =>
        new(
            facts.With([(TemplateReading.Help, false)], []),
            new Dictionary<string, IReadOnlyList<ArticleParagraph>>
            {
                ["parties"] = Of(document, "amendmentParties"),
                ["signatures"] = [.. Of(document, Signatures).Where(p => p.Kind == ParagraphKind.Signature)],
            },
            document
        );

    private static IReadOnlyList<ArticleParagraph> Of(ArticleDocument document, string id) =>
        document.Articles.FirstOrDefault(a => a.Id == id)?.Paragraphs ?? [];

    /// <summary>The fictional partnership, whose sessions move to another day.</summary>
    private static TemplateFacts Example(AnswerSheet library, DateOnly today)
    {
        var rhythm = new Adjustment(
            "PJ13",
            "",
            "",
            new Dictionary<string, object?> { [Fields.Rhythm] = "une classe chaque jeudi, de 10 h à 11 h" }
        );
        var signed = Sample
            .Read("school")
            .With([
                new(Fields.Places, "Salle du conte, 30 places"),
                new(Fields.Adjustments, AnswerSheet.Write<List<Adjustment>>([rhythm])),
            ]);
        return AmendmentDocument.Filling(TemplateDocuments.Fictional(signed), library, today, null, null);
    }
}
