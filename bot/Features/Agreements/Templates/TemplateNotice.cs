using Microsoft.Bot.Builder;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
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
        if (await TemplateShelf.WhyOursAsync(turn.Work, partnership, ct) is { } why)
        {
            await context.SendAsync(turn.Texts.Say(why), ct);
        }
    }

    /// <summary>Why a document that follows the library's template cannot be made, and what to do.</summary>
    public static async Task<string> LostAsync(Turn turn, Partnership partnership, IFileStore files, CancellationToken ct) =>
        await TemplateShelf.ForAsync(new PaperSource(partnership, turn.Library, turn.Scope.Library, turn.Work, files, turn.Today), ct)
            is TemplateChoice.Lost lost
            ? lost.Say(turn.Texts)
            : turn.Texts.Say("signedDocumentLost");
}
