using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Files;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>The files about a template: one to begin with, one filled with an example, and the very file that was sent.</summary>
internal static class TemplateDocuments
{
    private const string Starter = "template-starter-";
    private const string Try = "template-try-";
    private const string Sent = "template-sent-";
    private const string Convention = "Modèle de convention";
    private const string Other = "Modèle";

    /// <summary>The form of a partner that the library's own authority manages, and a kind for which that is usual.</summary>
    private static readonly KeyValuePair<string, object?>[] OfOneAuthority =
    [
        new(Fields.PartnerForm, Domain.Agreements.Charter.SameManager),
        new(Fields.PartnerKind, "socialCentre"),
        new(Fields.TemplateKind, "socialCentre"),
    ];

    /// <summary>How a link refers to the file to begin with.</summary>
    public static string StarterOf(string kind) => Starter + kind;

    /// <summary>How it refers to a template filled with an example.</summary>
    public static string TryOf(string kind, string hash) => $"{Try}{kind}-{hash}";

    /// <summary>How it refers to a version as it was sent.</summary>
    public static string SentOf(string kind, int number) =>
        $"{Sent}{kind}-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>Whether it is such a reference.</summary>
    public static bool IsOne(string fileId) => fileId.StartsWith("template-", StringComparison.Ordinal);

    /// <summary>The file of such a reference; null when it is none, or is not there.</summary>
    public static async Task<NamedFile?> MakeAsync(
        IFileStore files,
        UnitOfWork work,
        DocumentRef document,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (Behind(document.FileId, Starter) is { } key)
        {
            return TemplateKind.Find(key) is { } kind ? File(kind, "à adapter", kind.Starter(await LibraryAsync(work, ct), today)) : null;
        }
        if (
            Behind(document.FileId, Try)?.Split('-') is [var tried, var hash]
            && FilePrint.IsOne(hash)
            && TemplateKind.Find(tried) is { } triedKind
        )
        {
            return await files.GetAsync(document.Library, hash, ct) is { } bytes && TemplateGuard.Refuse(bytes) is null
                ? File(triedKind, "essai", triedKind.Try(bytes, await LibraryAsync(work, ct), today))
                : null;
        }
        return
            Behind(document.FileId, Sent)?.Split('-') is [var sent, var number]
            && TemplateKind.Find(sent) is { } sentKind
            && (await TemplateShelf.OfAsync(work, sent, ct)).FirstOrDefault(t => Number(t) == number) is { IsOurs: false } template
            && await files.GetAsync(document.Library, template.Hash, ct) is { } own
            ? File(sentKind, $"version {number}", own)
            : null;
    }

    /// <summary>The fictional partnership, not signed, with a partner of that kind.</summary>
    public static Partnership Example(string kind) =>
        Fictional(
            Sample
                .Read("school")
                .With([new(Fields.SignedOn, null)])
                .With(kind == TemplateKinds.Charter ? OfOneAuthority : [new(Fields.PartnerKind, kind), new(Fields.TemplateKind, kind)])
        );

    /// <summary>The fictional partnership with these answers.</summary>
    public static Partnership Fictional(AnswerSheet answers) =>
        new("", PartnershipStatus.AgreementDrafting, answers, "", "", 0, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

    private static string Number(KeptTemplate template) => template.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static NamedFile File(TemplateKind kind, string state, byte[] bytes) =>
        new(
            FileNames.Of(
                kind.Group == TemplateGroup.Agreement && kind.Key != TemplateKinds.Charter ? Convention : Other,
                [kind.Name(new Texts(Lang.Fr)), state],
                "docx"
            ),
            WordFile.ContentType,
            bytes
        );

    private static string? Behind(string fileId, string prefix) =>
        fileId.StartsWith(prefix, StringComparison.Ordinal) ? fileId[prefix.Length..] : null;

    private static async Task<AnswerSheet> LibraryAsync(UnitOfWork work, CancellationToken ct) =>
        AnswerSheet.Of((await work.GetAsync(RowKeys.Settings, ct))?.Columns ?? new Dictionary<string, object>());
}
