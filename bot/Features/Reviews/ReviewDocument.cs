using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reviews;

/// <summary>The review as a Word file: what was agreed, what was done, each criterion in a table, voices, and what comes next.</summary>
internal static partial class ReviewDocument
{
    private const string Kind = "Bilan";

    /// <summary>The article of the results, under whose table the chart stands.</summary>
    private const string Results = "reviewCriteria";

    /// <summary>The block of the chart.</summary>
    private const string Chart = "chart";

    /// <summary>The article of what was done, under whose table the chart of its months stands.</summary>
    private const string Figures = "reviewFigures";
    private const string MonthsChart = "monthsChart";
    private const string Unfinished = "EN PRÉPARATION";

    /// <summary>Bars that are longer make all others too short to be read; the table has the figure.</summary>
    private const decimal MostShown = 3;

    /// <summary>The kind of a library's own text of it.</summary>
    private static readonly TemplateKind Template = new(
        "review",
        TemplateGroup.Document,
        TemplateNames.Of(FieldNames.Review, DocumentText.Review)
    )
    {
        Name = static texts => texts.Say("paperReviewPlain"),
        Starter = static (_, today) =>
            WordFile.Write(
                StarterDocument.Of(
                    DocumentText.Review,
                    Template!.Names,
                    Example(today),
                    today,
                    behind: new Dictionary<string, string> { [Figures] = MonthsChart, [Results] = Chart }
                )
            ),
        Example = static (_, today) => Example(today),
    };

    public static Paper Paper { get; } =
        new("review", "paperReview")
        {
            Template = Template,
            WhyNot = static source => source.Partnership.Evaluation.Type is null ? ReviewMissing.Of(source.Partnership) : null,
            MakeAsync = static (source, ct) =>
                TemplatedFile.MakeAsync(
                    source,
                    Template,
                    FileNames.Of(
                        Kind,
                        source.Partnership,
                        source.Partnership.Evaluation.FinalisedOn ?? source.Today,
                        source.Partnership.Evaluation.IsFinal ? "établi" : "en préparation"
                    ),
                    () => Filling(source.Partnership, source.Library, source.Today),
                    () => WordFile.Write(Of(source.Partnership, source.Library, source.Today)),
                    ct
                ),
        };

    /// <summary>The review in hand, or the last one.</summary>
    /// <param name="library">The library's own answers.</param>
    public static ArticleDocument Of(Partnership partnership, AnswerSheet library, DateOnly today)
    {
        var document = ArticleWriter.Document(DocumentText.Review, Facts(partnership, library, today), partnership.UpdatedAt) with
        {
            Standing = partnership.Evaluation.IsFinal ? null : Unfinished,
        };
        return document with
        {
            Articles =
            [
                .. document.Articles.Select(a =>
                    a.Id == Results ? Under(a, ChartOf(partnership))
                    : a.Id == Figures ? Under(a, MonthsOf(partnership))
                    : a
                ),
            ],
        };
    }

    private static Article Under(Article article, ArticleParagraph? chart) =>
        chart is null ? article : article with { Paragraphs = [.. article.Paragraphs, chart] };

    private static ArticleParagraph? ChartOf(Partnership partnership) =>
        Drawn([
            .. partnership
                .Evaluation.Results.Where(r => r.Ratio is not null)
                .Select(r =>
                    (r.Criterion.Indicator, (int)Math.Round(Math.Min(r.Ratio!.Value, MostShown) * 100, MidpointRounding.AwayFromZero))
                ),
        ]);

    private static ArticleParagraph? Drawn(IReadOnlyList<(string Label, int Percent)> bars) =>
        bars.Count == 0 ? null : ArticleParagraph.Of(new BarChart("Résultats, en % de la cible", "Mesuré", "Cible", bars));

    internal static TextFacts Facts(Partnership partnership, AnswerSheet library, DateOnly today)
    {
        var texts = new Texts(Lang.Fr);
        var (answers, evaluation) = (partnership.Answers, partnership.Evaluation);
        var log = evaluation.Log is { Noted: > 0 } noted ? noted : null;
        var decision = answers.Text(Fields.DecisionOutcome);
        var meansOfPartners = OfEach(static view => [.. new Project(view).PartnerMeans.Select(m => m.Text)]);
        return new TextFacts(
            new Dictionary<string, bool>
            {
                ["reviewDraft"] = !evaluation.IsFinal,
                ["reviewPeriod"] = evaluation.Period is not null,
                ["reviewLog"] = log is not null,
                ["reviewMonths"] = evaluation.Months.Count > 0,
                ["reviewParticipants"] = log?.Participants is not null,
                ["reviewLoans"] = log?.Loans is not null,
                ["reviewRegistrations"] = log?.NewRegistrations is not null,
                ["sessionsPlanned"] = answers.Whole(Fields.PlannedSessions) > 0,
                ["referentsKnown"] = answers.Has(Fields.Referents),
                ["objectivesKnown"] = partnership.Project.Objectives.Count > 0,
                ["libraryMeansKnown"] = partnership.Project.LibraryMeans.Count > 0,
                ["partnerMeansKnown"] = meansOfPartners.Count > 0,
                ["reviewSeveral"] = CoPartners.AreSeveral(answers),
                ["partnerSent"] = evaluation.IsFinal && answers.Date(Fields.SentToPartnerOn) is not null,
                ["officialsSent"] = evaluation.IsFinal && answers.Date(Fields.SentToElectedOn) is not null,
                ["inReport"] = evaluation.IsFinal && answers.Flag(Fields.InAnnualReport) == true,
                ["reviewDecided"] = decision is not null,
                ["reviewReason"] = answers.Has(Fields.DecisionReason),
                ["reviewMeasured"] = evaluation.Results.Any(result => result.Measure is not null),
                // What nobody has said has a place in a draft, and none in a review that is done.
                ["libraryRated"] = answers.Has("evaluation_librarySatisfaction"),
                ["partnerRated"] = answers.Has("evaluation_partnerFeedback_rating"),
                ["partnerHeard"] = answers.Has("evaluation_partnerFeedback"),
                ["publicHeard"] = answers.Has("evaluation_audienceFeedback"),
                ["strengthsTold"] = answers.Has("evaluation_strengths"),
                ["difficultiesTold"] = answers.Has("evaluation_difficulties"),
                ["meansTold"] = answers.Has("evaluation_actualMeans"),
            },
            new Dictionary<string, string?>
            {
                ["today"] = texts.Value(today),
                ["title"] = answers.Text(Fields.Title),
                ["partner"] = partnership.OfPartners(Fields.PartnerName) is { Count: > 0 } names
                    ? new Texts(Lang.Fr).Value(new Together([.. names]))
                    : null,
                ["library"] = library.Text(Fields.LibraryName),
                ["finalisedOn"] = Day(evaluation.FinalisedOn),
                ["periodFrom"] = Day(evaluation.Period?.From),
                ["periodTo"] = Day(evaluation.Period?.To),
                ["rhythm"] = Typeset.AfterColon(answers.Text(Fields.Rhythm)),
                ["heldSessions"] = Number(log?.Held),
                ["cancelledSessions"] = Number(log?.Cancelled),
                ["participants"] = Number(log?.Participants),
                ["loans"] = Number(log?.Loans),
                ["newRegistrations"] = Number(log?.NewRegistrations),
                ["plannedSessions"] = Number(answers.Whole(Fields.PlannedSessions)),
                ["libraryReferent"] = answers.Text(Fields.Referents + "_library"),
                ["partnerReferent"] = string.Join(
                    "\u202F; ",
                    OfEach(view => view.Text(Fields.Referents + "_partner") is { } referent ? [referent] : [])
                ),
                ["sentToPartner"] = Day(answers.Date(Fields.SentToPartnerOn)),
                ["sentToOfficials"] = Day(answers.Date(Fields.SentToElectedOn)),
                ["score"] = texts.Say("reviewMetCount", ("met", evaluation.Score.Met), ("total", evaluation.Score.Total)),
                ["libraryRating"] = Number(answers.Whole("evaluation_librarySatisfaction")),
                ["partnerRating"] = Number(answers.Whole("evaluation_partnerFeedback_rating")),
                ["partnerOpinion"] = answers.Text("evaluation_partnerFeedback"),
                ["publicOpinion"] = answers.Text("evaluation_audienceFeedback"),
                ["strengths"] = answers.Text("evaluation_strengths"),
                ["difficulties"] = answers.Text("evaluation_difficulties") is "none" ? "aucune" : answers.Text("evaluation_difficulties"),
                ["usedMeans"] = answers.Text("evaluation_actualMeans"),
                ["decision"] = decision switch
                {
                    Decision.Renew => "renouveler le partenariat",
                    Decision.Stop => "arrêter le partenariat",
                    null => null,
                    _ => "ajuster le partenariat",
                },
                ["decisionReason"] = answers.Text(Fields.DecisionReason),
            },
            new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string?>>>
            {
                ["months"] = Months(evaluation, texts),
                ["results"] = [.. evaluation.Results.Select(r => Row(r, texts))],
                ["objectives"] = Items("objective", partnership.Project.Objectives.Select(o => o.Text)),
                ["libraryMeans"] = Items("libraryMean", partnership.Project.LibraryMeans.Select(m => m.Text)),
                ["partnerMeans"] = Items("partnerMean", meansOfPartners),
            }
        );

        // With several partners each is named with what is its own.
        List<string> OfEach(Func<AnswerSheet, IReadOnlyList<string>> said) =>
            [
                .. CoPartners
                    .Views(answers)
                    .SelectMany(view =>
                        said(view).Select(one => CoPartners.AreSeveral(answers) ? $"{view.Text(Fields.PartnerName)}\u00A0: {one}" : one)
                    ),
            ];

        string? Day(DateOnly? day) => day is { } date ? texts.Value(date) : null;

        string? Number(int? number) => number is { } given ? texts.Value(given) : null;
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Items(string name, IEnumerable<string> items) =>
        [.. items.Select(item => new Dictionary<string, string?> { [name] = Typeset.Tidied(item) })];

    private static Dictionary<string, string?> Row(CriterionResult result, Texts texts) =>
        new()
        {
            ["indicator"] = result.Criterion.Indicator,
            ["target"] = CriterionWords.Aim(result.Criterion, texts),
            ["source"] = result.Criterion.Source ?? "",
            ["ratio"] = result.Ratio is { } ratio
                ? texts.Say("chartPercent", ("percent", Math.Round(ratio * 100, MidpointRounding.AwayFromZero)))
                : "–",
            ["measured"] = result.Measure switch
            {
                { Value: { } value } => CriterionWords.WithUnit(value, result.Criterion.Unit, texts),
                { Text: { } text } => text,
                { NotMeasuredReason: { } reason } => reason,
                _ => null,
            },
            // In a word, so that it is read in black and white too.
            ["attained"] = result.Attainment switch
            {
                Attainment.Met => "Atteint",
                Attainment.Partly => "Atteint en partie",
                Attainment.Missed => "Non atteint",
                Attainment.NotMeasured => "Non mesuré",
                Attainment.Described => "Décrit",
                _ => null,
            },
        };
}
