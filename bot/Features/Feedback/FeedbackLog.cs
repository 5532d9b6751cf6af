using System.Globalization;
using Newtonsoft.Json.Linq;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Feedback;

/// <summary>
/// The opinions of a library: two numbers a month, which name nobody, and a row for each comment, which its writer can see and erase.
/// </summary>
internal static class FeedbackLog
{
    public const string Likes = "likes";
    public const string Dislikes = "dislikes";
    public const string Comment = "comment";
    public const string At = "at";

    /// <summary>Whether the writer of a comment likes the message.</summary>
    public const string Liked = "liked";

    private const string By = "by";

    /// <summary>Keeps an opinion with the turn; false when it is none.</summary>
    public static async Task<bool> TakeAsync(Turn turn, JObject value, CancellationToken ct)
    {
        if (Opinion.Read(value) is not { } opinion)
        {
            return false;
        }
        var month = RowKeys.Feedback(Turn.DayOf(turn.Now));
        var row = await turn.Work.GetAsync(month, ct);
        turn.Work.Put(
            month,
            new Dictionary<string, object>
            {
                [Likes] = Number(row?.Columns, Likes) + (opinion.Likes ? 1 : 0),
                [Dislikes] = Number(row?.Columns, Dislikes) + (opinion.Likes ? 0 : 1),
                [At] = turn.Now,
            }
        );
        if (opinion.Comment.Length > 0)
        {
            turn.Work.PutNew(
                RowKeys.FeedbackComment(Turn.DayOf(turn.Now), turn.Now),
                new Dictionary<string, object>
                {
                    [Liked] = opinion.Likes,
                    [Comment] = opinion.Comment,
                    [At] = turn.Now,
                    [By] = turn.Scope.UserId,
                }
            );
        }
        return true;
    }

    /// <summary>A number of a row, however the store gives it back.</summary>
    public static int Number(IReadOnlyDictionary<string, object>? columns, string name) =>
        columns?.GetValueOrDefault(name) is IConvertible number and not string ? number.ToInt32(CultureInfo.InvariantCulture) : 0;
}
