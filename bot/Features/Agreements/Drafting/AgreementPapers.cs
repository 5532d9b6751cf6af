using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>The documents that go with a convention, the most useful first.</summary>
internal static class AgreementPapers
{
    private const string Draft = "projet";
    private const string Blank = "à remplir";

    public static IReadOnlyList<Paper> All { get; } =
    [
        new Paper("convention", "paperAgreement")
        {
            OfCharter = "paperCharter",
            WhyNot = NeedsProject,
            MakeAsync = static async (s, ct) =>
                await SignedText.ReadAsync(s, SignedText.IdOf(s.Partnership.Agreement.Version), ct)
                ?? await AgreementFile.MakeAsync(s, s.Partnership.IsSigned, ct),
        },
        new Paper("deliberation", "paperDeliberation")
        {
            Also = "paperDeliberationPlain",
            Template = DeliberationTemplate.Kind,
            WhyNot = static s =>
                AgreementFacts.IsCharter(s.Partnership.Answers) ? "paperCharterNeedsNone"
                : s.Partnership.Agreement.LibrarySignatory is null ? NeedsContact(s) ?? "paperNeedsSignatory"
                : null,
            MakeAsync = static (s, ct) =>
                TemplatedFile.MakeAsync(
                    s,
                    DeliberationTemplate.Kind,
                    FileNames.Of("Délibération", s.Partnership, s.Today, Draft),
                    () => DeliberationTemplate.Facts(FactsOf(s), Document(DocumentText.Deliberation, s)),
                    () => WordFile.Write(Document(DocumentText.Deliberation, s)),
                    ct
                ),
        },
        new Paper("amendment", "paperAmendment")
        {
            Template = AmendmentTemplate.Kind,
            WhyNot = static s =>
                s.Partnership.IsBeingAmended || s.Partnership.Agreement.Amendments > 0 ? null
                : !s.Partnership.IsSigned ? "paperAmendmentLater"
                : s.Partnership.Status is PartnershipStatus.Renewed or PartnershipStatus.Stopping or PartnershipStatus.Stopped
                    ? "paperNeverAmended"
                : "paperNoAmendment",
            MakeAsync = static async (s, ct) =>
                s.Partnership.IsBeingAmended
                    ? AmendmentDocument.Of(
                        s.Partnership,
                        s.Library,
                        s.Today,
                        null,
                        await AgreementChoice.ForAsync(s, ct),
                        await AgreementChoice.ForAmendmentAsync(s, ct)
                    )
                    : await SignedText.ReadAsync(s, SignedText.AmendmentIdOf(s.Partnership.Agreement.Amendments), ct),
        },
        new Paper("presence", "paperPresence")
        {
            Also = "paperPresencePlain",
            WhyNot = NeedsProject,
            MakeAsync = Made("Feuille d’émargement", DocumentText.Sheets.Of("presence", "presenceList"), Blank),
        },
        new Paper("loanSlip", "paperLoanSlip")
        {
            Also = "paperLoanSlipPlain",
            WhyNot = static s =>
                s.Partnership.Answers.Text("agreement_loanTerms") switch
                {
                    null when s.Partnership.IsDraft => NeedsContact(s) ?? "paperNeedsLoans",
                    null or "none" => "paperNoLoans",
                    _ => null,
                },
            MakeAsync = Made("Bordereau de prêt", DocumentText.Sheets.Of("loanSlip", "loanSlipConditions", "loanSlipList"), Blank),
        },
        new Paper("imageConsent", "paperImageConsent")
        {
            WhyNot = static s =>
                s.Partnership.OfPartners(Fields.PartnerKind).Contains("prison")
                    ? "paperNoImages"
                    : s.Partnership.Answers.Flag("agreement_communication_photos") switch
                    {
                        true => null,
                        null when s.Partnership.IsDraft => NeedsContact(s) ?? "paperNeedsImages",
                        _ => "paperNoImages",
                    },
            MakeAsync = Made("Autorisation d’image", Alone("imageConsent", "annexImage"), Blank),
        },
        new Paper("calendar", "paperCalendar")
        {
            WhyNot = static s => s.Partnership.Agreement.Start is null ? NeedsContact(s) ?? "paperNeedsDates" : null,
            MakeAsync = Made("Calendrier", Alone("calendarSheet", "annexCalendar"), Blank),
        },
        new Paper("grid", "paperGrid")
        {
            WhyNot = static s => s.Partnership.Project.Criteria.Count == 0 ? NeedsContact(s) ?? "paperNeedsCriteria" : null,
            MakeAsync = Made("Grille d’évaluation", Alone("gridSheet", "annexGrid"), Blank),
        },
        new Paper(Dossier.Id, "paperDossier") { Also = "paperDossierPlain", MakeAsync = Dossier.MakeAsync },
    ];

    private static string? NeedsContact(PaperSource source) =>
        Transitions.IsFirstContact(source.Partnership.Status) ? "paperNeedsContact" : null;

    private static string? NeedsProject(PaperSource source) =>
        source.Partnership.Answers.Has(Fields.Title) ? null : NeedsContact(source) ?? "paperNeedsProject";

    /// <summary>The facts of a sheet or of a draft decision.</summary>
    internal static TextFacts FactsOf(PaperSource source) =>
        AgreementFacts
            .Of(source.Partnership, source.Library, source.Today)
            .With([("libraryDate", source.Partnership.Agreement.LibraryApproval.Date is not null), ("alone", true)], []);

    /// <summary>An annex of the convention by itself, under the heading of a sheet.</summary>
    private static DocumentText Alone(string sheet, string annex)
    {
        var (heading, text) = (DocumentText.Sheets.Of(sheet), DocumentText.Convention.Of(annex));
        return new DocumentText(
            [.. heading.Articles, .. text.Articles.Select(a => a with { BeginsPage = false })],
            text.Labels.Concat(heading.Labels.Where(l => !text.Labels.ContainsKey(l.Key))).ToDictionary()
        );
    }

    private static ArticleDocument Document(DocumentText text, PaperSource source) =>
        ArticleWriter.Document(text, FactsOf(source), source.Partnership.UpdatedAt);

    private static Func<PaperSource, CancellationToken, Task<NamedFile?>> Made(string kind, DocumentText text, string state) =>
        (source, _) =>
            Task.FromResult<NamedFile?>(
                new NamedFile(
                    FileNames.Of(kind, source.Partnership, source.Today, state),
                    WordFile.ContentType,
                    WordFile.Write(Document(text, source))
                )
            );
}
