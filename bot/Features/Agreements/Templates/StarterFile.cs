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

    /// <summary>What is said above the list of the fields.</summary>
    private static readonly string[] Explained = ["copy", "repeat", "condition"];

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
        Add(articles, articles[^1].Id, TemplateStarter.Line(names.ConditionOf(TemplateReading.Help)!));
        articles.Add(List(names, example));
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

    /// <summary>The page of the fields: none of them has to be typed.</summary>
    private static Article List(TemplateNames names, TemplateFacts example)
    {
        var rows = names.All.Where(n => n.Kind != TemplateNameKind.If).Select(n => Row(n.Field.Name, n.Field.Meaning, Example(n)));
        var conditions = names
            .All.Where(n => n.Kind == TemplateNameKind.If && n.Field.Source != TemplateReading.Help)
            .Select(n => Span.Blank(names.ConditionOf(n.Field.Source)!));
        return new Article(
            "fields",
            null,
            Words("title"),
            [
                .. Explained.Select(line => Text(Words(line))),
                new ArticleParagraph(ParagraphKind.Head, [])
                {
                    Cells =
                    [
                        [new Span(Words("field"))],
                        [new Span(Words("meaning"))],
                        [new Span(Words("example"))],
                    ],
                },
                .. rows,
                Text(Words("conditions")),
                new ArticleParagraph(ParagraphKind.Text, [.. conditions.SelectMany(c => new[] { c, new Span(" ") })]),
                TemplateStarter.Line(names.EndOfCondition),
            ]
        )
        {
            BeginsPage = true,
        };

        string Example((TemplateNameKind Kind, FieldName Field, string List) name) =>
            name.Kind switch
            {
                TemplateNameKind.Value => example.Facts.Blanks.GetValueOrDefault(name.Field.Source) ?? "",
                TemplateNameKind.Element => example.Facts.Lists.GetValueOrDefault(name.List) is [var first, ..]
                    ? first.GetValueOrDefault(name.Field.Source) ?? ""
                    : "",
                _ => Words("block"),
            };
    }

    private static ArticleParagraph Row(string name, string meaning, string example) =>
        new(ParagraphKind.Row, [])
        {
            Cells =
            [
                [Span.Blank(name)],
                [new Span(meaning)],
                [new Span(Typeset.Of(PlainText.Clean(example)))],
            ],
        };

    private static string Words(string source) => FieldNames.Agreement.Of("page").First(w => w.Source == source).Name;

    private static ArticleParagraph Text(string words) => new(ParagraphKind.Text, [new Span(Typeset.Of(words))]);
}
