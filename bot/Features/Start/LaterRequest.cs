using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Patterns;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

/// <summary>« Plus tard »: leaves. What is answered is stored already; an answer that waits for a yes is not, and that is said.</summary>
internal sealed class LaterRequest : Request
{
    private const int MostWords = 120;

    public override IReadOnlyList<Command> Commands => [Command.Later];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (FeatureBook.All.Any(f => f.Answers(Command.Later, dc.ActiveDialog)))
        {
            return false;
        }
        var turn = Turn.Of(dc.Context);
        var pending = Pending(dc);
        await dc.CancelAllDialogsAsync(ct);
        await dc.Context.SendAsync(
            pending is { } words && turn.Current is not null
                ? Sentences.Say(turn.Texts, "confirmLaterPending", ("answer", words))
                : turn.Texts.Say(turn.Current is null ? "nothingKept" : "confirmLater"),
            ct
        );
        return true;
    }

    /// <summary>What was answered last and waits for a part or a yes, so that it is not stored; null when nothing does.</summary>
    private static string? Pending(DialogContext dc) =>
        dc
            .Stack.Select(d => d.Id == DialogIds.Doubt ? DoubtDialog.TextOf(d) : PendingDraft.Read(d)?.Input)
            .FirstOrDefault(words => !string.IsNullOrWhiteSpace(words))
            is { } words
            ? Escape.Shorten(words, MostWords)
            : null;
}
