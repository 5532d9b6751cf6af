using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Feedback;

/// <summary>« Retours »: how often the bot’s messages were liked, and what was written about them.</summary>
internal sealed class FeedbackRequest : Request
{
    /// <summary>The most comments that are shown.</summary>
    private const int MostComments = 10;

    public override IReadOnlyList<Command> Commands => [Command.Feedback];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        // Who answers for a team's library may have been named since.
        await turn.ReadLibraryAsync(ct);
        await dc.Context.SendAsync(
            turn.AnswersForLibrary
                ? Told(turn, await turn.Work.QueryAsync(RowKeys.AllFeedback, ct))
                : Sentences.Say(turn.Texts, "feedbackNotYou"),
            ct
        );
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    private static string Told(Turn turn, IReadOnlyList<TableRow> rows)
    {
        var texts = turn.Texts;
        var comments = rows.Where(r => r.Columns.ContainsKey(FeedbackLog.Comment)).ToList();
        var months = rows.Except(comments).ToList();
        if (months.Count == 0)
        {
            return texts.Say("feedbackNone");
        }
        var (likes, dislikes) = (Sum(FeedbackLog.Likes), Sum(FeedbackLog.Dislikes));
        List<string> lines = [texts.Say("feedbackTold", ("likes", likes), ("dislikes", dislikes))];
        if (comments.Count > 0)
        {
            lines.Add(texts.Say("feedbackComments"));
            lines.AddRange(
                comments.OrderByDescending(r => r.RowKey, StringComparer.Ordinal).Take(MostComments).Select(r => "- " + Line(r))
            );
        }
        return string.Join("\n\n", lines);

        int Sum(string column) => months.Sum(r => FeedbackLog.Number(r.Columns, column));

        string Line(TableRow row)
        {
            var day = Turn.DayOf((DateTimeOffset)row.Columns[FeedbackLog.At]);
            var text = (string)row.Columns[FeedbackLog.Comment];
            return row.Columns.GetValueOrDefault(FeedbackLog.Liked) is true
                ? Sentences.Say(texts, "feedbackLiked", ("date", day), ("comment", text))
                : Sentences.Say(texts, "feedbackDisliked", ("date", day), ("comment", text));
        }
    }
}
