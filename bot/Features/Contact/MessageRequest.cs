using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Conversation.Patterns;
using PartnershipBot.Domain;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Contact;

/// <summary>
/// « Partenariat à partir de ce message » with the message behind it, or a partner’s mail that is pasted into the chat: the form of
/// the proposal is shown, filled in; nothing is stored before « Enregistrer ».
/// </summary>
internal sealed class MessageRequest : Request
{
    private static readonly string[] Openings = KnownWords.All.Phrases("letters.asking");

    public override IReadOnlyList<Command> Commands => [Command.FromMessage];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.Context.SendAsync(turn.Texts.Say("messageFormPaste"), ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    /// <summary>Takes a text that is somebody else’s message, while nothing or only the partner’s name is asked.</summary>
    public static async Task<bool> TakesAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var waiting = Waiting.Of(dc);
        var asked = Asked(text);
        var isFree =
            waiting.Kind is WaitingKind.Nothing or WaitingKind.Card
            || (waiting is { Kind: WaitingKind.Question, IsBegun: false, Slot: { } slot } && slot.Question.Column == Fields.PartnerName);
        if (asked is null && !(isFree && Letter.IsOne(text)))
        {
            return false;
        }
        var form = MessageForm.Of(turn, asked ?? text);
        await dc.CancelAllDialogsAsync(ct);
        turn.Choose(null);
        await dc.BeginDialogAsync(DialogIds.Form, FormDialog.Options(ContactStage.Stage, form), ct);
        return true;
    }

    /// <summary>The message behind « partenariat à partir de ce message : »; null when that is not said, or nothing follows.</summary>
    private static string? Asked(string text)
    {
        var tokens = Tokens.Of(text);
        var length = tokens.MatchAny(0, Openings);
        while (length > 0 && length < tokens.Count && tokens[length].Kind is TokenKind.Symbol)
        {
            length++;
        }
        return length > 0 && length < tokens.Count ? text[tokens[length].Start..] : null;
    }
}
