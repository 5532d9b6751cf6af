using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>
/// The amendment: article by article what is signed and what will hold. Both are read from the generated texts, so that nothing that
/// an answer changes is forgotten.
/// </summary>
internal static class AmendmentDocument
{
    private const string Kind = "Avenant";

    /// <summary>What changes in these is no stipulation: days of the document, signatures, annexes.</summary>
    private static readonly string[] Left = ["signatures", "annexCalendar", "annexLoans", "annexGrid", "annexCertificates", "annexImage"];

    /// <summary>The file of an amendment that is being prepared, or has just been signed.</summary>
    /// <param name="signedOn">The day of its signature; null while nobody has signed.</param>
    /// <param name="template">What the convention was made of.</param>
    /// <param name="own">What the amendment is made of.</param>
    /// <returns>Null where the file of such a template is not there.</returns>
    public static NamedFile? Of(
        Partnership partnership,
        AnswerSheet library,
        DateOnly today,
        DateOnly? signedOn,
        TemplateChoice template,
        TemplateChoice own
    )
    {
        var articles = (template as TemplateChoice.Own)?.Bytes;
        return template is TemplateChoice.Lost
            ? null
            : TemplatedFile.Of(
                own,
                AmendmentTemplate.Kind.Names,
                FileNames.Of(
                    $"{Kind} {partnership.Agreement.Amendments + 1}",
                    partnership,
                    signedOn ?? today,
                    signedOn is null ? "projet" : "signé"
                ),
                () => Filling(partnership, library, today, signedOn, articles),
                () => WordFile.Write(Document(partnership, library, today, signedOn, articles))
            );
    }

    /// <summary>What fills a library's own text of an amendment.</summary>
    public static TemplateFacts Filling(Partnership partnership, AnswerSheet library, DateOnly today, DateOnly? signedOn, byte[]? template)
    {
        var facts = Facts(partnership, library, today, signedOn, template);
        return AmendmentTemplate.Facts(facts, Document(facts, partnership, signedOn));
    }

    /// <summary>The amendment of a partnership whose answers are still those that are signed.</summary>
    /// <param name="template">The library's own template of which the convention was made; null for Passerelle's text.</param>
    public static ArticleDocument Document(
        Partnership partnership,
        AnswerSheet library,
        DateOnly today,
        DateOnly? signedOn,
        byte[]? template = null
    ) => Document(Facts(partnership, library, today, signedOn, template), partnership, signedOn);

    private static ArticleDocument Document(TextFacts facts, Partnership partnership, DateOnly? signedOn) =>
        ArticleWriter.Document(DocumentText.Amendment, facts, partnership.UpdatedAt) with
        {
            Standing = signedOn is null ? AgreementDocument.Unsigned : null,
            IsInitialled = true,
        };

    private static TextFacts Facts(Partnership partnership, AnswerSheet library, DateOnly today, DateOnly? signedOn, byte[]? template)
    {
        var after = partnership with { Answers = AmendedSheet.After(partnership.Answers) };
        var (own, theirs) = (
            partnership.Answers.Date(Fields.AmendmentLibraryApproval),
            CoPartners.Views(partnership.Answers).Select(view => view.Date(Fields.AmendmentPartnerApproval)).OfType<DateOnly>().ToList()
        );
        var texts = new Texts(Lang.Fr);
        var (now, then) = (CoPartners.Names(partnership.Answers), CoPartners.Names(after.Answers));
        var (joining, leaving) = (then.Except(now).ToList(), now.Except(then).ToList());
        return AgreementFacts
            .Of(
                joining.Count + leaving.Count == 0
                    ? partnership
                    : partnership with
                    {
                        Answers = SignatureList.Signing(partnership.Answers),
                    },
                library,
                today
            )
            .With(
                [
                    ("amendmentUnsigned", signedOn is null),
                    ("amendmentLibraryApproved", own <= (signedOn ?? today)),
                    ("amendmentPartnerApproved", theirs.Count > 0 && theirs.All(day => day <= (signedOn ?? today))),
                ],
                [
                    ("amendmentNumber", texts.Value(partnership.Agreement.Amendments + 1)),
                    ("amendmentDate", Day(signedOn)),
                    ("amendmentLibraryApproval", Day(own)),
                    ("amendmentPartnerApproval", theirs.Count > 0 ? Day(theirs.Max()) : null),
                ],
                ("changes", Changes(ArticlesOf(partnership), ArticlesOf(after))),
                ("joining", Named(joining)),
                ("leaving", Named(leaving))
            );

        string? Day(DateOnly? day) => day is { } date ? texts.Value(date) : null;

        IReadOnlyList<Article> ArticlesOf(Partnership of) =>
            template is null
                ? AgreementDocument.Of(of, library, today).Articles
                : TemplateSections.Of(AgreementTemplate.Fill(template, of, library, today, isRebuilt: false));

        static IReadOnlyList<IReadOnlyDictionary<string, string?>> Named(IEnumerable<string> names) =>
            [.. names.Select(name => new Dictionary<string, string?> { ["name"] = name })];
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Changes(IReadOnlyList<Article> former, IReadOnlyList<Article> later)
    {
        List<Dictionary<string, string?>> changes =
        [
            .. former
                .Concat(later.Where(a => former.All(f => f.Id != a.Id)))
                .Where(a => !Left.Contains(a.Id))
                .Select(a => (Article: a, Former: Text(former, a.Id), New: Text(later, a.Id)))
                .Where(a => a.Former != a.New)
                .Select(a => new Dictionary<string, string?>
                {
                    ["article"] = a.Article.Number is { } number ? $"{number}. {a.Article.Title}" : a.Article.Title,
                    ["former"] = a.Former.Length > 0 ? a.Former : "Article nouveau",
                    ["new"] = a.New.Length > 0 ? a.New : "Article supprimé",
                }),
        ];
        return changes.Count > 0 ? changes : [new Dictionary<string, string?>()];
    }

    private static string Text(IReadOnlyList<Article> articles, string id) =>
        string.Join('\n', articles.Where(a => a.Id == id).SelectMany(a => a.Paragraphs).Select(Line));

    private static string Line(ArticleParagraph paragraph) =>
        paragraph.Kind == ParagraphKind.Item ? $"–\u00A0{paragraph.Text}" : paragraph.Text;
}
