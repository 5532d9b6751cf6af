using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>The library's own templates, each version of them.</summary>
internal static class TemplateShelf
{
    /// <summary>All versions of all kinds, the oldest first.</summary>
    public static async Task<IReadOnlyList<KeptTemplate>> AllAsync(UnitOfWork work, CancellationToken ct) =>
        [.. (await work.QueryAsync(RowKeys.Templates, ct)).Select(TemplateRows.Read).OfType<KeptTemplate>().OrderBy(t => t.Number)];

    /// <summary>The versions for a kind of partner, the oldest first.</summary>
    public static async Task<IReadOnlyList<KeptTemplate>> OfAsync(UnitOfWork work, string kind, CancellationToken ct) =>
        [.. (await AllAsync(work, ct)).Where(t => t.Kind == kind)];

    /// <summary>The template that makes the convention of a partnership, with its bytes; null where that is Passerelle's text.</summary>
    public static async Task<(KeptTemplate Template, byte[] Bytes)?> ForAsync(PaperSource source, CancellationToken ct)
    {
        if (AgreementFacts.IsCharter(source.Partnership.Answers) || CoPartners.AreSeveral(source.Partnership.Answers))
        {
            return null;
        }
        var kind = AgreementFacts.KindOf(source.Partnership);
        var versions = await OfAsync(source.Work, kind, ct);
        // A signed convention keeps its text whatever was sent since.
        var template =
            await SignedText.TemplateAsync(source, ct) is { } noted ? versions.FirstOrDefault(t => NoteOf(t) == noted)
            : versions is [.., var last] ? last
            : null;
        return template is { IsOurs: false } own && await source.Files.GetAsync(source.LibraryKey, own.Hash, ct) is { } bytes
            ? (own, bytes)
            : null;
    }

    /// <summary>
    /// How a signed text notes the version from which it was made: with its bytes, because another library to which it moves may have a
    /// version of the same number.
    /// </summary>
    public static string NoteOf(KeptTemplate template) => $"{MarkOf(template)}#{template.Hash}";

    /// <summary>How a button names a version.</summary>
    public static string MarkOf(KeptTemplate template) =>
        $"{template.Kind}#{template.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

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
