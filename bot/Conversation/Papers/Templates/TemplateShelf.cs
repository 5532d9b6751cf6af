using System.Globalization;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Papers.Templates;

/// <summary>The library's own templates, each version of them.</summary>
internal static class TemplateShelf
{
    /// <summary>All versions of all kinds, the oldest first.</summary>
    public static async Task<IReadOnlyList<KeptTemplate>> AllAsync(UnitOfWork work, CancellationToken ct) =>
        [.. (await work.QueryAsync(RowKeys.Templates, ct)).Select(TemplateRows.Read).OfType<KeptTemplate>().OrderBy(t => t.Number)];

    /// <summary>The versions of a kind, the oldest first.</summary>
    public static async Task<IReadOnlyList<KeptTemplate>> OfAsync(UnitOfWork work, string kind, CancellationToken ct) =>
        [.. (await AllAsync(work, ct)).Where(t => t.Kind == kind)];

    /// <summary>What makes a document of that kind that nobody has signed.</summary>
    public static async Task<TemplateChoice> ForAsync(PaperSource source, string kind, CancellationToken ct) =>
        InUse(await AllAsync(source.Work, ct), kind) is not { } own ? new TemplateChoice.Ours()
        : await source.Files.GetAsync(source.LibraryKey, own.Hash, ct) is { } bytes
            ? new TemplateChoice.Own(NoteOf(own), own.Name, bytes) { Version = own }
        : new TemplateChoice.Lost(own.Kind, Number(own), "templateLost");

    /// <summary>The template that the library uses for a kind; null where it uses Passerelle's text.</summary>
    public static KeptTemplate? InUse(IReadOnlyList<KeptTemplate> all, string kind) =>
        all.LastOrDefault(t => t.Kind == kind) is { IsOurs: false } own ? own : null;

    /// <summary>
    /// How a signed text notes the version from which it was made: with its bytes, because another library to which it moves may have a
    /// version of the same number.
    /// </summary>
    public static string NoteOf(KeptTemplate template) => $"{MarkOf(template)}#{template.Hash}";

    /// <summary>How a button names a version.</summary>
    public static string MarkOf(KeptTemplate template) => $"{template.Kind}#{Number(template)}";

    /// <summary>Adds a version; the earlier ones stay.</summary>
    /// <param name="versions">Those of the kind so far.</param>
    /// <param name="hash">Of the bytes, which are kept already; empty for Passerelle's text.</param>
    public static KeptTemplate Add(Turn turn, IReadOnlyList<KeptTemplate> versions, TemplateKind kind, string name, string hash)
    {
        var number = versions.Count == 0 ? 1 : versions[^1].Number + 1;
        var template = new KeptTemplate(kind.Key, number, name, hash, turn.Scope.UserId, turn.Scope.UserName, turn.Now);
        turn.Work.PutNew(
            kind.Group == TemplateGroup.Agreement ? RowKeys.Template(kind.Key, number) : RowKeys.PaperTemplate(kind.Key, number),
            TemplateRows.Write(template)
        );
        return template;
    }

    private static string Number(KeptTemplate template) => template.Number.ToString(CultureInfo.InvariantCulture);
}
