using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using PartnershipBot.Conversation;
using PartnershipBot.Conversations;
using PartnershipBot.Files;
using PartnershipBot.Language;
using PartnershipBot.Trust;

namespace PartnershipBot.Channels;

/// <summary>Shows a file that is in a person's drive, or says why it is not, in the conversation where it was asked for.</summary>
public sealed class FileNewsSender(IBotFrameworkHttpAdapter adapter, IOptions<RegistrationOptions> registration, TimeProvider clock)
    : IFileNews
{
    public async Task<SendOutcome> TellAsync(FileUpload upload, UploadOutcome outcome, CancellationToken ct)
    {
        try
        {
            var reference =
                JsonConvert.DeserializeObject<ConversationReference>(upload.Reference)
                ?? throw new JsonSerializationException("There is no reference.");
            var message = Message(upload, outcome);
            await ((BotAdapter)adapter).ContinueConversationAsync(
                registration.Value.MicrosoftAppId ?? "",
                reference,
                (turn, token) => turn.SayByItselfAsync(message, token),
                ct
            );
            return new SendOutcome.Delivered();
        }
        catch (Exception e)
        {
            return SenderFailures.Classify(e, clock.GetUtcNow());
        }
    }

    /// <summary>The file's own card, or a sentence with the button that asks for it again.</summary>
    internal static Activity Message(FileUpload upload, UploadOutcome outcome)
    {
        var texts = new Texts(upload.Lang);
        if (outcome == UploadOutcome.Done)
        {
            var file = upload.File;
            return (Activity)
                MessageFactory.Attachment(
                    new Attachment
                    {
                        ContentType = FileInfoCard.ContentType,
                        ContentUrl = file.ContentUrl,
                        Name = file.Name,
                        Content = new FileInfoCard(file.UniqueId, file.Type),
                    },
                    texts.Say("fileUploaded")
                );
        }
        var message = MessageFactory.Text(
            texts.Say(
                outcome switch
                {
                    UploadOutcome.Expired => "fileExpired",
                    UploadOutcome.Gone => "notAvailable",
                    _ => "fileFailed",
                }
            )
        );
        if (outcome != UploadOutcome.Gone)
        {
            var again = texts.Say(upload.Document.FileId.Length > 0 ? "buttonSignedDocument" : "buttonDocument");
            message.SuggestedActions = new SuggestedActions
            {
                Actions =
                [
                    new CardAction
                    {
                        Type = ActionTypes.ImBack,
                        Title = again,
                        Value = again,
                    },
                ],
            };
        }
        return message;
    }
}
