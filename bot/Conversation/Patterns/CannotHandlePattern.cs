using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« C’est trop long », « tu comprends rien », or what I cannot answer: says what can be done, and goes on.</summary>
internal sealed class CannotHandlePattern : Pattern
{
    public override IReadOnlyList<string> Names => ["complaint", "tooLong"];

    public override Task<bool> RunAsync(DialogContext dc, Heard heard, CancellationToken ct)
    {
        if (heard.Waiting.Kind == WaitingKind.Nothing)
        {
            return Task.FromResult(heard.Said.Name == "complaint" && Put(dc, "aide"));
        }
        var texts = Turn.Of(dc.Context).Texts;
        return AnswerAsync(
            dc,
            texts.Say(
                heard.Said.Name != "tooLong" ? "complaintHeard"
                : heard.Waiting.MayPass ? "tooLongOffer"
                : "tooLongOfferNeeded"
            ),
            ct
        );
    }

    /// <summary>What was asked is beyond me: the help of the question that waits, and the question.</summary>
    public static async Task SayAsync(DialogContext dc, Waiting waiting, CancellationToken ct)
    {
        var texts = Turn.Of(dc.Context).Texts;
        var words = texts.Say("cannotAnswer");
        await AnswerAsync(dc, waiting.Slot is { } slot ? $"{words}\n\n{texts.Help(slot.Question.Id)}" : words, ct);
    }
}
