using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>« Télécharger pour adapter »: Passerelle's own articles for a kind of partner, and the list of the fields.</summary>
internal static class StarterFile
{
    /// <summary>Articles that stand in the template as one block; what is asked in them is too fine for lines of conditions.</summary>
    private static readonly Dictionary<string, string> Blocks = new()
    {
        ["parties"] = "parties",
        ["annexCalendar"] = "annexCalendar",
        ["annexLoans"] = "annexLoans",
        ["annexGrid"] = "annexGrid",
        ["annexCertificates"] = "annexCertificates",
        ["annexImage"] = "annexImage",
    };

    /// <summary>With a charter any service may be the other one: its own clauses are a block too.</summary>
    private static readonly Dictionary<string, string> BlocksOfCharter = new(Blocks) { ["other"] = "own" };

    /// <summary>The file, which is a template as it is.</summary>
    public static byte[] Of(string kind, AnswerSheet library, DateOnly today) => WordFile.Write(Document(kind, library, today));

    /// <summary>The same without its form.</summary>
    public static ArticleDocument Document(string kind, AnswerSheet library, DateOnly today)
    {
        var names = TemplateKinds.NamesOf(kind);
        var isCharter = kind == TemplateKinds.Charter;
        var text = DocumentText.Convention;
        var title = text.Articles.First(a => a.Id == (isCharter ? "charterTitle" : "title")).Title;
        var example = AgreementTemplate.Of(TemplateDocuments.Example(kind), library, today);
        List<Article> articles =
        [
            .. new TemplateStarter(names, Known(kind)).Write(
                text with
                {
                    Articles = [.. text.Articles.Where(a => a.Id is not ("title" or "charterTitle"))],
                },
                isCharter ? BlocksOfCharter : Blocks
            ),
        ];
        Add(articles, "signatures", TemplateStarter.Line(names.BlockOf("signatures")));
        // The heading of the annex goes with it.
        Add(articles, "annexCalendar", TemplateStarter.Line(names.ConditionOf("!noLoans")!));
        Add(articles, "annexLoans", TemplateStarter.Line(names.EndOfCondition));
        Add(articles, isCharter ? "annexGrid" : "annexCertificates", TemplateStarter.Line(names.ConditionOf("photos")!));
        Add(articles, "annexImage", TemplateStarter.Line(names.EndOfCondition));
        Add(articles, articles[^1].Id, FieldsPage.Opening(names));
        articles.Add(FieldsPage.Of(names, example));
        return new ArticleDocument(
            title,
            "",
            "",
            [
                new ArticleParagraph(ParagraphKind.Text, [new Span("«\u00A0"), Span.Blank(names.NameOf("title")!), new Span("\u00A0»")]),
                TemplateStarter.Line(names.NameOf("standing")!),
            ],
            articles,
            new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)
        )
        {
            Head = title,
            IsInitialled = true,
        };
    }

    private static void Add(List<Article> articles, string id, ArticleParagraph paragraph)
    {
        var at = articles.FindIndex(a => a.Id == id);
        articles[at] = articles[at] with { Paragraphs = [.. articles[at].Paragraphs, paragraph] };
    }

    /// <summary>What a kind decides; a charter between two services is no convention.</summary>
    private static Dictionary<string, bool> Known(string kind)
    {
        var isCharter = kind == TemplateKinds.Charter;
        var known = AgreementFacts.Kinds.ToDictionary(k => k, k => k == (isCharter ? "other" : kind));
        known["association"] = PartnerKinds.Associations.Contains(kind);
        known["charter"] = isCharter;
        // With several partners the convention is Passerelle's own.
        known["severalPartners"] = false;
        if (kind != "otherLibrary")
        {
            known["severalParties"] = false;
        }
        return known;
    }
}
