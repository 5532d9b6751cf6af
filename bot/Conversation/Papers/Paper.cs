using System.Globalization;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;

namespace PartnershipBot.Conversation.Papers;

/// <summary>A document that can be had of a partnership: « documents » lists it, and says what is missing for it.</summary>
/// <param name="Id">Its name, which stays.</param>
/// <param name="Title">The key of what it is called.</param>
internal sealed record Paper(string Id, string Title)
{
    /// <summary>What its reference begins with, in the place of the id of a file.</summary>
    private const string Prefix = "paper-";

    /// <summary>Stands before the id of a partner behind the first.</summary>
    private const char PartnerMark = '@';

    /// <summary>The key of what is missing for it; null when it can be had.</summary>
    public Func<PaperSource, string?> WhyNot { get; init; } = static _ => null;

    /// <summary>The key of a shorter name by which it is asked for too; null where there is none.</summary>
    public string? Also { get; init; }

    /// <summary>The key of what it is called of a charter; null where it is called the same.</summary>
    public string? OfCharter { get; init; }

    /// <summary>The same where it takes a look at what is stored; null when it can be had.</summary>
    public Func<PaperSource, CancellationToken, Task<string?>> WhyNotYet { get; init; } = static (_, _) => Task.FromResult<string?>(null);

    /// <summary>What a library may write in its place; null where its text is always Passerelle's, or chosen otherwise.</summary>
    public TemplateKind? Template { get; init; }

    /// <summary>Whether it is a letter: it is offered among letters, and none of it is kept with the dossier.</summary>
    public bool IsLetter { get; init; }

    /// <summary>Whether each of several partners gets one of its own.</summary>
    public bool IsToEachPartner { get; init; }

    /// <summary>The id of the partner to whom it goes, or its place; null of the first.</summary>
    public string? Partner { get; private init; }

    /// <summary>Makes it; only of what it can be made of.</summary>
    public required Func<PaperSource, CancellationToken, Task<NamedFile?>> MakeAsync { get; init; }

    /// <summary>The keys of all that it is called.</summary>
    public IEnumerable<string> Names => new[] { Title, OfCharter, Also }.OfType<string>();

    /// <summary>The key of what it is called of a partnership with these answers.</summary>
    public string TitleOf(AnswerSheet answers) => OfCharter is { } charter && Charter.Holds(answers) ? charter : Title;

    /// <summary>The key of what is missing for it, whatever that takes to see; null when it can be had.</summary>
    public async Task<string?> MissingAsync(PaperSource source, CancellationToken ct) => WhyNot(source) ?? await WhyNotYet(source, ct);

    /// <summary>How a link or a consent refers to it.</summary>
    public string FileId => Partner is null ? Prefix + Id : $"{Prefix}{Id}{PartnerMark}{Partner}";

    /// <summary>Whether the id of a file refers to such a document.</summary>
    public static bool IsOne(string fileId) => fileId.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The document of such a reference; null when there is none.</summary>
    public static Paper? Find(string fileId)
    {
        var (id, partner) = fileId.Split(PartnerMark) is [var own, var whose] ? (own, whose) : (fileId, null);
        return FeatureBook.Papers.FirstOrDefault(p => p.FileId == id) is { } paper && (partner is null || paper.IsToEachPartner)
            ? paper with
            {
                Partner = partner,
            }
            : null;
    }

    /// <summary>One for each partner, the first one’s first; itself where it goes to nobody or to one.</summary>
    public IReadOnlyList<Paper> ToEach(AnswerSheet answers) =>
        IsToEachPartner && CoPartners.AreSeveral(answers)
            ? [this, .. Enumerable.Range(1, CoPartners.Count(answers)).Select(at => this with { Partner = IdOf(answers, at) })]
            : [this];

    /// <summary>Makes it for the partner to whom it goes; null where that partner has left.</summary>
    public Task<NamedFile?> WriteAsync(PaperSource source, CancellationToken ct)
    {
        var answers = source.Partnership.Answers;
        return Partner is null ? MakeAsync(source, ct)
            : Place(answers) is not { } place ? Task.FromResult<NamedFile?>(null)
            : MakeAsync(
                source with
                {
                    Partnership = source.Partnership with { Answers = CoPartners.View(answers, place) },
                    Partner = place,
                },
                ct
            );
    }

    /// <summary>The partner's id; of one that has none its place.</summary>
    private static string IdOf(AnswerSheet answers, int place) =>
        CoPartners.IdAt(answers, place) ?? place.ToString(CultureInfo.InvariantCulture);

    private int? Place(AnswerSheet answers) =>
        CoPartners.PlaceOf(answers, Partner)
        ?? Enumerable.Range(1, CoPartners.Count(answers)).Where(at => IdOf(answers, at) == Partner).Select(at => (int?)at).FirstOrDefault();
}
