using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>« Est-ce votre réponse, ou une demande ? »: asked once, above the question, with the words kept.</summary>
internal sealed class DoubtDialog() : WaitingDialog(DialogIds.Doubt)
{
    private const string TextKey = "text";

    /// <summary>Asks, above what waits; always true.</summary>
    public static async Task<bool> AskAsync(DialogContext dc, string text, CancellationToken ct)
    {
        await dc.BeginDialogAsync(DialogIds.Doubt, text, ct);
        return true;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[TextKey] = options as string ?? "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>What is replied is looked at where all words are, before any dialog: here it only ends.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var texts = Turn.Of(turnContext).Texts;
        return turnContext.SendAsync(
            Sentences.Say(texts, "doubtAsk", ("text", TextOf(instance))),
            cancellationToken,
            texts.Say("buttonMyAnswer"),
            texts.Say("buttonMyRequest")
        );
    }

    /// <summary>The words that are kept until one knows what they are.</summary>
    public static string TextOf(DialogInstance instance) => instance.State.TryGetValue(TextKey, out var text) ? text as string ?? "" : "";

    /// <summary>Whether a reply says that the words were an answer, true, or a request, false; null when it says neither.</summary>
    public static bool? Reply(string text) =>
        Replies.IsTitle("buttonMyAnswer", text) ? true
        : Replies.IsTitle("buttonMyRequest", text) ? false
        : YesNoReader.Read(text);
}
