using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Features.Sessions;

/// <summary>« Séance »: notes one of the partnership worked on, of the one that is named, or asks which.</summary>
internal sealed class SessionRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Session];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Session];

    public override IReadOnlyList<string> Titles => ["buttonSession"];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonSession", "verbSession"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.CardPartnership is { } chosen && SessionWhichDialog.Told(dc.ActiveDialog, turn) is { } told)
        {
            await SessionTelling.NoteAsync(dc, chosen, told, ct);
            return true;
        }
        var day = IsDay(turn, asked.Subject);
        if (!day && asked is { Card: null, Subject.Length: > 0 } && await SessionTelling.TakesAsync(dc, turn.Incoming.Text, ct))
        {
            return true;
        }
        if (await SessionPartnership.OfAsync(dc, day ? asked with { Subject = "" } : asked, isList: false, ct) is not { } partnership)
        {
            return true;
        }
        await SessionReplies.BeginAsync(dc, partnership, ct);
        if (day && QuestionDialog.QuestionOf(dc.ActiveDialog) == FollowUpStage.Day)
        {
            turn.Hear(asked.Subject);
            await dc.ContinueDialogAsync(ct);
        }
        return true;
    }

    /// <summary>« Séance d’hier », « séance du 18 novembre »: the first answer is given at once.</summary>
    private static bool IsDay(Turn turn, string subject) =>
        DateReader.Read(subject, turn.Today, turn.Texts.Lang, DateExpectation.Past) is DateReading.Found { Rest.Length: 0 };
}
