namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as results of a message extension.</summary>
public static class AttachmentExtensions
{
    /// <summary>Without a preview, the attachment stands for itself in the list of results.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment, Attachment previewAttachment = default) => new()
        {
            Content = attachment.Content,
            ContentType = attachment.ContentType,
            ContentUrl = attachment.ContentUrl,
            Name = attachment.Name,
            ThumbnailUrl = attachment.ThumbnailUrl,
            Preview = previewAttachment ?? new Attachment(
                attachment.ContentType, attachment.ContentUrl, attachment.Content, attachment.Name, attachment.ThumbnailUrl),
        };
}
