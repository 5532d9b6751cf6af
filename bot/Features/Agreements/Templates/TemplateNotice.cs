using Microsoft.Bot.Builder;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>Says whose text a convention follows, where that is not the one that the library would expect.</summary>
internal static class TemplateNotice
{
    /// <summary>Tells why a convention follows Passerelle's text although the library has a template; else says nothing.</summary>
    public static async Task TellAsync(ITurnContext context, Partnership partnership, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (await AgreementChoice.WhyOursAsync(turn.Work, partnership, ct) is { } why)
        {
            await context.SendAsync(turn.Texts.Say(why), ct);
        }
    }

    /// <summary>Why a document that follows the library's template cannot be made, and what to do.</summary>
    /// <param name="kind">The kind of the document where it is no convention.</param>
    public static async Task<string> LostAsync(
        Turn turn,
        Partnership partnership,
        IFileStore files,
        CancellationToken ct,
        TemplateKind? kind = null
    )
    {
        var source = new PaperSource(partnership, turn.Library, turn.Scope.Library, turn.Work, files, turn.Today);
        return kind is not null && await TemplateShelf.ForAsync(source, kind.Key, ct) is TemplateChoice.Lost own ? own.Say(turn.Texts)
            : await AgreementChoice.ForAsync(source, ct) is TemplateChoice.Lost lost ? lost.Say(turn.Texts)
            : turn.Texts.Say("signedDocumentLost");
    }
}
