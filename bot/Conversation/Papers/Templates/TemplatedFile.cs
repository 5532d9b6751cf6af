using PartnershipBot.Documents;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Papers.Templates;

/// <summary>Makes a document from the library's own template where there is one, and from Passerelle's text elsewhere.</summary>
internal static class TemplatedFile
{
    /// <summary>The file; null where the library's template is not there any more.</summary>
    /// <param name="facts">What fills a template.</param>
    /// <param name="ours">Writes Passerelle's text.</param>
    public static async Task<NamedFile?> MakeAsync(
        PaperSource source,
        TemplateKind kind,
        string name,
        Func<TemplateFacts> facts,
        Func<byte[]> ours,
        CancellationToken ct
    ) => Of(await TemplateShelf.ForAsync(source, kind.Key, ct), kind.Names, name, facts, ours);

    /// <summary>The same from a template that was looked up.</summary>
    public static NamedFile? Of(TemplateChoice choice, TemplateNames names, string name, Func<TemplateFacts> facts, Func<byte[]> ours) =>
        choice switch
        {
            TemplateChoice.Lost => null,
            TemplateChoice.Own own => new NamedFile(name, WordFile.ContentType, TemplateFile.Fill(own.Bytes, names, Noted(facts(), own)))
            {
                Template = own.Version?.Number,
            },
            _ => new NamedFile(name, WordFile.ContentType, ours()),
        };

    /// <summary>The facts of a document that says itself from which version it was made.</summary>
    private static TemplateFacts Noted(TemplateFacts facts, TemplateChoice.Own own) =>
        own.Version is not { } version
            ? facts
            : facts with
            {
                Document = facts.Document with
                {
                    Template = new Texts(Lang.Fr).Say(
                        "templateOf",
                        ("kind", TemplateKind.NameOf(version.Kind, new Texts(Lang.Fr))),
                        ("number", version.Number)
                    ),
                },
            };
}
