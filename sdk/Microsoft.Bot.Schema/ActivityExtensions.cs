namespace Microsoft.Bot.Schema;

/// <summary>What to do about mentions: in a group a bot is always addressed by one, which is no part of what was said.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id)
        => activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mentions of the recipient out of the text, and returns it.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes the mentions of one account out of the text, and returns it.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var written = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (!string.IsNullOrEmpty(activity.Text) && written.Length > 0)
                activity.Text = activity.Text.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
