using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Storage;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>Which text makes the convention of a partnership, and its amendments.</summary>
internal static class AgreementChoice
{
    /// <summary>Conventions with several partners, for which no template is written.</summary>
    private const string Several = "";

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
        return KindOf(source.Partnership) is { } kind and not Several
            ? await TemplateShelf.ForAsync(source, kind, ct)
            : new TemplateChoice.Ours();
    }

    /// <summary>What makes its amendments: those of a charter are Passerelle's, because a charter is no contract.</summary>
    public static async Task<TemplateChoice> ForAmendmentAsync(PaperSource source, CancellationToken ct) =>
        AgreementFacts.IsCharter(source.Partnership.Answers)
            ? new TemplateChoice.Ours()
            : await TemplateShelf.ForAsync(source, AmendmentTemplate.Kind.Key, ct);

    /// <summary>
    /// The key of why a convention that is not signed yet does not follow the library's template, although there is one for its kind
    /// of partner; null where there is nothing to tell.
    /// </summary>
    public static async Task<string?> WhyOursAsync(UnitOfWork work, Partnership partnership, CancellationToken ct) =>
        partnership.IsSigned ? null : WhyOurs(partnership, await TemplateShelf.AllAsync(work, ct));

    private static string? WhyOurs(Partnership partnership, IReadOnlyList<KeptTemplate> all)
    {
        var kind = KindOf(partnership);
        return kind is not (Several or TemplateKinds.Charter)
            || TemplateShelf.InUse(all, kind) is not null
            || CoPartners.Views(partnership).All(view => TemplateShelf.InUse(all, AgreementFacts.KindOf(view)) is null)
                ? null
            : kind == TemplateKinds.Charter ? "templateNotForCharter"
            : "templateNotForSeveral";
    }

    /// <summary>The kind of template that a partnership follows.</summary>
    private static string KindOf(Partnership partnership) =>
        CoPartners.AreSeveral(partnership.Answers) ? Several : TemplateKinds.Of(partnership);
}
