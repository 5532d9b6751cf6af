using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Documents;
using PartnershipBot.Files;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation;

/// <summary>Offers a file on Teams: the person agrees that it goes to their OneDrive, or does not.</summary>
internal static class FileOffer
{
    private const string Offer = "offer";
    private const string File = "file";

    /// <summary>
    /// Whether the person can take a file: in their own chat on Teams; one on this machine is the Playground, where nobody has a drive.
    /// </summary>
    public static bool IsPossible(ITurnContext context)
    {
        var turn = Turn.Of(context);
        return turn is { TakesExecute: true, Scope.IsPersonal: true }
            && Uri.TryCreate(context.Activity.ServiceUrl, UriKind.Absolute, out var service)
            && !service.IsLoopback;
    }

    /// <summary>Sends the card that asks; what is behind its buttons are ids.</summary>
    /// <param name="called">What the file is; null for its name.</param>
    public static Task SendAsync(ITurnContext context, NamedFile file, DocumentRef document, string? called, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var offer = Guid.CreateVersion7(turn.Now).ToString("N");
        turn.Conversation.Offers = turn.Conversation.Offers.Made(offer, turn.Now);
        var about = new JObject
        {
            [DataKeys.Library] = document.Library,
            [DataKeys.Partnership] = document.PartnershipId,
            [Offer] = offer,
        };
        if (document.FileId.Length > 0)
        {
            about[File] = document.FileId;
        }
        var description = turn.Texts.Say("fileOffer", ("document", called ?? Path.GetFileNameWithoutExtension(file.Name)));
        return context.SendActivityAsync(
            MessageFactory.Attachment(
                new Attachment
                {
                    ContentType = FileConsentCard.ContentType,
                    Name = file.Name,
                    Content = new FileConsentCard(description, file.Bytes.LongLength, about, about.DeepClone()),
                }
            ),
            ct
        );
    }

    /// <summary>What is behind a button; null when the ids are not all there.</summary>
    public static (DocumentRef Document, string Offer)? Read(JObject? about)
    {
        return Text(DataKeys.Library) is { } library && Text(DataKeys.Partnership) is { } partnershipId && Text(Offer) is { } offer
            ? (new DocumentRef(library, partnershipId, Text(File) ?? ""), offer)
            : null;

        string? Text(string name) => about?[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
    }
}
