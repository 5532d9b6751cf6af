using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Papers;

/// <summary>Hands a document over, by the way that there is.</summary>
internal static class GivenDocument
{
    /// <summary>Offers a document where the person can take it, or gives a link to it; false when it is not there any more.</summary>
    /// <param name="sentences">The keys of what is said of it.</param>
    /// <param name="called">What it is called where its consent is asked; null for the name of its file.</param>
    public static async Task<bool> SendAsync(
        DialogContext dc,
        DocumentLinks links,
        IDocuments reader,
        DocumentRef document,
        IReadOnlyList<string> sentences,
        string? called,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(dc.Context);
        if (await reader.ReadAsync(turn.Work, document, turn.Today, ct) is not { } file)
        {
            return false;
        }
        if (FileOffer.IsPossible(dc.Context))
        {
            await FileOffer.SendAsync(dc.Context, file, document, called, ct);
            return true;
        }
        var link = await links.LinkAsync(document, ct);
        await dc.Context.SendAsync(
            DocumentCard.For(turn.CardContext, file.Name, link, [.. sentences.Select(s => turn.Texts.Say(s)), .. From(turn, file)]),
            ct
        );
        return true;
    }

    /// <summary>What is told of a document that follows the library's own text.</summary>
    private static IEnumerable<string> From(Turn turn, NamedFile file) =>
        file.Template is { } version ? [turn.Texts.Say("documentOfTemplate", ("number", version))] : [];
}
