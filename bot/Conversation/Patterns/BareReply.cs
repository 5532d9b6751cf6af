using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Oui », « non », « ok », a thumb, where words are asked for: none of them is such an answer.</summary>
internal static class BareReply
{
    private static readonly AnswerKind[] InWords =
    [
        AnswerKind.Text,
        AnswerKind.LongText,
        AnswerKind.List,
        AnswerKind.EmailOrPhone,
        AnswerKind.Criterion,
    ];

    /// <summary>Whether a text says no more than yes or no where that answers nothing.</summary>
    public static bool IsOne(Turn turn, Waiting waiting, string text) =>
        waiting is { IsBegun: false, Slot: { } slot }
        && InWords.Contains(slot.Question.Kind)
        && YesNoReader.Read(text) is { } yes
        && !(yes && HasProposal(turn, slot));

    public static async Task RunAsync(DialogContext dc, Waiting waiting, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var slot = waiting.Slot!.Value;
        var yes = YesNoReader.Read(text) == true;
        if (!yes && slot.Question.Skippable && !HasProposal(turn, slot) && dc.ActiveDialog.Id == DialogIds.Question)
        {
            // Nothing is to be said there: the question is passed, and says so.
            turn.Hear("passer");
            await dc.ContinueDialogAsync(ct);
            return;
        }
        var key =
            yes ? "yesToWhat"
            : HasProposal(turn, slot) ? "proposalRefused"
            : "noToWhat";
        await Failures.SayAsync(dc, slot, turn.Texts.Say(key), ct);
        await dc.RepromptDialogAsync(ct);
    }

    /// <summary>A thumb where something is chosen, as the word that it stands for; null for anything else.</summary>
    public static string? InWordsOf(Turn turn, Waiting waiting, string text) =>
        waiting is { IsBegun: false, Slot: { Question.Kind: AnswerKind.Choice } }
        && TypedText.IsOnlySymbols(text)
        && YesNoReader.Read(text) is { } yes
            ? turn.Texts.Say(yes ? "buttonYes" : "buttonNo")
            : null;

    /// <summary>Only emoji that say neither yes nor no.</summary>
    public static bool IsSmile(string text) =>
        YesNoReader.Read(text) is null
        && TypedText.IsOnlySymbols(text)
        && text.EnumerateRunes().Any(r => System.Text.Rune.GetUnicodeCategory(r) == System.Globalization.UnicodeCategory.OtherSymbol);

    private static bool HasProposal(Turn turn, Slot slot) =>
        !Walk.IsAnswered(slot, turn.Answers, turn.Library) && slot.Question.Proposal(turn.ContextOf(slot)) is not null;
}
