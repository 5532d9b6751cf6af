using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Asking;

/// <summary>« Voulez-vous ajouter un autre objectif ? » Ends with yes or no.</summary>
internal sealed class MoreDialog() : WaitingDialog(DialogIds.More)
{
    private const string Asked = "asked";

    /// <summary>What to ask, and the place that a yes opens.</summary>
    public static string Options(string phrase, Slot slot) => $"{phrase} {slot}";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[Asked] = options as string ?? "";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);
        var slot = Slot.Parse(((string)dc.ActiveDialog.State[Asked]).Split(' ')[^1]);
        switch (turn.Incoming.Command)
        {
            case Command.Back when slot is { } here:
                return await dc.EndDialogAsync(new QuestionEnd.Back(here), cancellationToken);
            case Command.Skip or Command.DontKnow:
                return await dc.EndDialogAsync(false, cancellationToken);
            case Command.Help:
                return await AgainAsync(dc, turn.Texts.Say("helpReplies"), cancellationToken);
        }
        if (YesNoReader.Read(turn.Incoming.Text) is { } yes)
        {
            return await dc.EndDialogAsync(yes, cancellationToken);
        }
        if (MoreBehindYes(turn.Incoming.Text) is { } more)
        {
            // « Oui, on voudrait aussi toucher les parents » is the next answer.
            turn.Opening = more;
            return await dc.EndDialogAsync(true, cancellationToken);
        }
        return await AgainAsync(dc, turn.Texts.Say("yesNoExpected"), cancellationToken);
    }

    /// <summary>What stands behind a « oui » that says what is to be added; null for anything else.</summary>
    private static string? MoreBehindYes(string text)
    {
        var words = Spoken.Words(text);
        return words.Count > 2 && YesNoReader.Read(words[0].Text) == true ? text[words[1].Start..] : null;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var texts = Turn.Of(turnContext).Texts;
        var phrase = ((string)instance.State[Asked]).Split(' ')[0];
        return turnContext.SendAsync(texts.Say(phrase), cancellationToken, texts.Say("buttonAddOne"), texts.Say("buttonCarryOn"));
    }
}
