using Newtonsoft.Json.Linq;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Feedback;

/// <summary>What somebody thinks of a message.</summary>
/// <param name="Likes">Whether they like it.</param>
/// <param name="Comment">What they wrote about it; empty when they wrote nothing.</param>
internal sealed record Opinion(bool Likes, string Comment)
{
    /// <summary>The longest comment that is kept, in characters.</summary>
    public const int LongestComment = 1000;

    private const string Action = "feedback";
    private const string Like = "like";
    private const string Dislike = "dislike";

    /// <summary>
    /// The opinion that Teams sends; null when it is none. The comment is an object, which Teams writes as a text.
    /// https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
    /// </summary>
    public static Opinion? Read(JObject value)
    {
        if (JsonBag.Text(value["actionName"]) != Action || JsonBag.Of(value["actionValue"]) is not { } given)
        {
            return null;
        }
        var comment = TypedText.Clean(JsonBag.Text(JsonBag.Of(given["feedback"])?["feedbackText"]) ?? "").Trim();
        comment = comment.Length > LongestComment ? comment[..LongestComment] : comment;
        return JsonBag.Text(given["reaction"]) switch
        {
            Like => new Opinion(true, comment),
            Dislike => new Opinion(false, comment),
            _ => null,
        };
    }
}
