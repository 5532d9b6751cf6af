using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PartnershipBot.Conversation;
using PartnershipBot.Files;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Remembered;

namespace PartnershipBot.Channels;

/// <summary>
/// What a person answers to the offer of a file. Each offer is settled once, however often and wherever its card is pressed; the
/// file itself follows once the turn is stored.
/// </summary>
internal static class FileConsents
{
    /// <summary>The person takes the file.</summary>
    public static async Task AcceptAsync(ITurnContext context, FileConsentCardResponse response, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (await FindAsync(context, response, ct) is not var (document, offer))
        {
            return;
        }
        if (Upload(context, response.UploadInfo, document) is not { } upload)
        {
            await AskAgainAsync(context, ct);
            return;
        }
        turn.Conversation.Offers = turn.Conversation.Offers.Settled(offer, accepted: true);
        turn.Effects.Add(upload);
        await ReplaceAsync(context, Sentences.Say(turn.Texts, "fileUploading", ("name", upload.File.Name)), ct);
    }

    /// <summary>The person does not want it.</summary>
    public static async Task DeclineAsync(ITurnContext context, FileConsentCardResponse response, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (await FindAsync(context, response, ct) is var (_, offer))
        {
            turn.Conversation.Offers = turn.Conversation.Offers.Settled(offer, accepted: false);
            await ReplaceAsync(context, turn.Texts.Say("fileDeclined"), ct);
        }
    }

    /// <summary>The document that was offered and the offer; null when there is nothing to do any more, which has been said.</summary>
    private static async Task<(DocumentRef Document, string Offer)?> FindAsync(
        ITurnContext context,
        FileConsentCardResponse response,
        CancellationToken ct
    )
    {
        var turn = Turn.Of(context);
        var (document, offer) =
            FileOffer.Read(response.Context as JObject) ?? throw new JsonSerializationException("It is no card of ours that was answered.");
        if (document.Library != turn.Scope.Library || await turn.FindAsync(document.PartnershipId, ct) is not { DiscardedAt: null })
        {
            await context.SendAsync(turn.Texts.Say("notAvailable"), ct);
            return null;
        }
        switch (turn.Conversation.Offers.StateOf(offer, turn.Now))
        {
            case FileOfferState.Open:
                return (document, offer);
            // It is on its way: nothing is done twice, and nothing need be said twice.
            case FileOfferState.Accepted:
                return null;
            default:
                await AskAgainAsync(context, ct);
                return null;
        }
    }

    private static FileUpload? Upload(ITurnContext context, FileUploadInfo? info, DocumentRef document)
    {
        var turn = Turn.Of(context);
        return !Uri.TryCreate(info?.UploadUrl, UriKind.Absolute, out var to)
            ? null
            : new FileUpload(
                document,
                to,
                new UploadedFile(info!.Name ?? "", info.ContentUrl ?? "", info.UniqueId ?? "", info.FileType ?? ""),
                LibraryKeys.Tenant(turn.Scope.Library),
                turn.Scope.Conversation,
                Addressing.Reference(context.Activity, turn.Scope),
                turn.Conversation.Lang,
                turn.Today
            );
    }

    private static Task AskAgainAsync(ITurnContext context, CancellationToken ct)
    {
        var texts = Turn.Of(context).Texts;
        return context.SendAsync(texts.Say("fileExpired"), ct, texts.Say("buttonDocument"));
    }

    /// <summary>Puts a sentence in the place of the card, so that it can be pressed no more.</summary>
    private static async Task ReplaceAsync(ITurnContext context, string text, CancellationToken ct)
    {
        var message = MessageFactory.Text(text);
        if (context.Activity.ReplyToId is { Length: > 0 } id)
        {
            message.Id = id;
            await context.UpdateActivityAsync(message, ct);
            return;
        }
        await context.SendActivityAsync(message, ct);
    }
}
