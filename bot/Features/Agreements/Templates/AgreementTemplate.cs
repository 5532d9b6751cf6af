using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>What a template of a convention is filled with: what Passerelle's own text is made of, and some of that text as blocks.</summary>
internal static class AgreementTemplate
{
    private const int MostOfAnswer = 2000;

    /// <summary>The articles that only one kind of partner has.</summary>
    private static readonly string[] Own =
    [
        "primarySchool",
        "secondarySchool",
        "earlyChildhood",
        "elderlyResidence",
        "hospital",
        "prison",
        "centre",
        "association",
        "otherLibrary",
        "other",
    ];

    private static readonly string[] Recapped = ["project", "agreement"];

    /// <summary>Fills a template with a partnership.</summary>
    public static byte[] Fill(byte[] template, Partnership partnership, AnswerSheet library, DateOnly today, bool isRebuilt) =>
        TemplateFile.Fill(template, TemplateNames.Agreement, Of(partnership, library, today, isRebuilt));

    /// <summary>The same as facts.</summary>
    public static TemplateFacts Of(Partnership partnership, AnswerSheet library, DateOnly today, bool isRebuilt = false)
    {
        var texts = new Texts(Lang.Fr);
        var agreement = partnership.Agreement;
        var known = AgreementFacts.Of(partnership, library, today, isRebuilt);
        var facts = known.With(
            [(TemplateReading.Help, false)],
            [
                (
                    "noticeLength",
                    agreement.NoticeDays > 0
                        ? FrenchCount.Span(agreement.NoticeDays, partnership.Answers.Text(Fields.NoticeDays + "_said"), texts)
                        : null
                ),
            ],
            ("criteria", Criteria(partnership, known))
        );
        var articles = ArticleWriter.Write(DocumentText.Convention, facts);
        return new TemplateFacts(
            facts,
            new Dictionary<string, IReadOnlyList<ArticleParagraph>>
            {
                ["parties"] = Of("parties"),
                ["own"] = [.. articles.Where(a => Own.Contains(a.Id)).SelectMany(a => a.Paragraphs)],
                ["signatures"] = [.. Of("signatures").Where(p => p.Kind == ParagraphKind.Signature)],
                ["annexCalendar"] = Of("annexCalendar"),
                ["annexLoans"] = Of("annexLoans"),
                ["annexGrid"] = Of("annexGrid"),
                ["annexCertificates"] = Of("annexCertificates"),
                ["annexImage"] = Of("annexImage"),
                ["recap"] = [.. Recap(partnership, library, today, texts)],
            },
            AgreementDocument.Of(partnership, library, today, isRebuilt)
        );

        IReadOnlyList<ArticleParagraph> Of(string id) => articles.FirstOrDefault(a => a.Id == id)?.Paragraphs ?? [];
    }

    /// <summary>The criteria, each with its objective beside it.</summary>
    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Criteria(Partnership partnership, TextFacts known)
    {
        var objectives = known.Lists["objectives"];
        var criteria = partnership.Project.Criteria;
        return
        [
            .. known
                .Lists["criteria"]
                .Select(
                    (element, i) =>
                        criteria.ElementAtOrDefault(i) is { } criterion
                        && objectives.ElementAtOrDefault(criterion.Objective) is { } objective
                            ? new Dictionary<string, string?>(objective.Concat(element))
                            : element
                ),
        ];
    }

    private static IEnumerable<ArticleParagraph> Recap(Partnership partnership, AnswerSheet library, DateOnly today, Texts texts)
    {
        var words = new AnswersInWords(
            new CardContext(texts, false, "", partnership.Id, partnership.Revision, today),
            partnership.Answers,
            library,
            partnership.OwnerName,
            MostOfAnswer
        );
        return Recapped
            .Select(Questions.FindStage)
            .OfType<Stage>()
            .SelectMany(stage => RecapCard.SlotsOf(stage, partnership.Answers))
            .Select(slot => (Label: texts.Label(slot.Question.Id), Value: words.At(slot)))
            .Where(line => line.Value is not null)
            .Select(line => new ArticleParagraph(ParagraphKind.Row, [])
            {
                Cells =
                [
                    [new Span(line.Label)],
                    [new Span(Typeset.Of(PlainText.Clean(line.Value!)))],
                ],
            });
    }
}
