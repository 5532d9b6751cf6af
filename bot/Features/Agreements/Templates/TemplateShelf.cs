using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>The library's own templates, each version of them.</summary>
internal static class TemplateShelf
{
    /// <summary>Conventions with several partners, for which no template is written.</summary>
    private const string Several = "";

    /// <summary>All versions of all kinds, the oldest first.</summary>
    public static async Task<IReadOnlyList<KeptTemplate>> AllAsync(UnitOfWork work, CancellationToken ct) =>
        [.. (await work.QueryAsync(RowKeys.Templates, ct)).Select(TemplateRows.Read).OfType<KeptTemplate>().OrderBy(t => t.Number)];

    /// <summary>The versions for a kind of partner, the oldest first.</summary>
    public static async Task<IReadOnlyList<KeptTemplate>> OfAsync(UnitOfWork work, string kind, CancellationToken ct) =>
        [.. (await AllAsync(work, ct)).Where(t => t.Kind == kind)];

    /// <summary>
    /// What makes the convention of a partnership. A signed one keeps its template whatever was sent since, whoever joined, and
    /// whichever library it went to.
    /// </summary>
    public static async Task<TemplateChoice> ForAsync(PaperSource source, CancellationToken ct)
    {
        if (await SignedText.TemplateAsync(source, ct) is { } noted)
        {
            return noted.Split('#') is not [var signedKind, var number, var hash] || !FilePrint.IsOne(hash) ? new TemplateChoice.Ours()
                : await source.Files.GetAsync(source.LibraryKey, hash, ct) is { } signed ? new TemplateChoice.Own(noted, "", signed)
                : new TemplateChoice.Lost(signedKind, number, "templateLostSigned");
        }
        var all = await AllAsync(source.Work, ct);
        return InUse(all, KindOf(source.Partnership)) is not { } own ? new TemplateChoice.Ours()
            : await source.Files.GetAsync(source.LibraryKey, own.Hash, ct) is { } bytes
                ? new TemplateChoice.Own(NoteOf(own), own.Name, bytes)
            : new TemplateChoice.Lost(own.Kind, Number(own), "templateLost");
    }

    /// <summary>
    /// The key of why a convention that is not signed yet does not follow the library's template, although there is one for its kind
    /// of partner; null where there is nothing to tell.
    /// </summary>
    public static async Task<string?> WhyOursAsync(UnitOfWork work, Partnership partnership, CancellationToken ct) =>
        partnership.IsSigned ? null : WhyOurs(partnership, await AllAsync(work, ct));

    private static string? WhyOurs(Partnership partnership, IReadOnlyList<KeptTemplate> all)
    {
        var kind = KindOf(partnership);
        return kind is not (Several or TemplateKinds.Charter)
            || InUse(all, kind) is not null
            || CoPartners.Views(partnership).All(view => InUse(all, AgreementFacts.KindOf(view)) is null)
                ? null
            : kind == TemplateKinds.Charter ? "templateNotForCharter"
            : "templateNotForSeveral";
    }

    /// <summary>The kind of template that a partnership follows.</summary>
    private static string KindOf(Partnership partnership) =>
        CoPartners.AreSeveral(partnership.Answers) ? Several : TemplateKinds.Of(partnership);

    /// <summary>The template that the library uses for a kind; null where it uses Passerelle's text.</summary>
    private static KeptTemplate? InUse(IReadOnlyList<KeptTemplate> all, string kind) =>
        all.LastOrDefault(t => t.Kind == kind) is { IsOurs: false } own ? own : null;

    /// <summary>
    /// How a signed text notes the version from which it was made: with its bytes, because another library to which it moves may have a
    /// version of the same number.
    /// </summary>
    public static string NoteOf(KeptTemplate template) => $"{MarkOf(template)}#{template.Hash}";

    /// <summary>How a button names a version.</summary>
    public static string MarkOf(KeptTemplate template) => $"{template.Kind}#{Number(template)}";

    private static string Number(KeptTemplate template) => template.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Adds a version; the earlier ones stay.</summary>
    /// <param name="versions">Those of the kind so far.</param>
    /// <param name="hash">Of the bytes, which are kept already; empty for Passerelle's text.</param>
    public static KeptTemplate Add(Turns.Turn turn, IReadOnlyList<KeptTemplate> versions, string kind, string name, string hash)
    {
        var number = versions.Count == 0 ? 1 : versions[^1].Number + 1;
        var template = new KeptTemplate(kind, number, name, hash, turn.Scope.UserId, turn.Scope.UserName, turn.Now);
        turn.Work.PutNew(RowKeys.Template(kind, number), TemplateRows.Write(template));
        return template;
    }
}
