using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Convention signée »: asks the day, when nothing essential is missing.</summary>
internal sealed class SignRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.AgreementSigned];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Sign];

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        if (partnership.IsSigned)
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
            await Navigation.AgreementAsync(dc, ct);
            return true;
        }
        if (StageRules.AdviceAgainst(Questions.Find(AgreementQuestions.SignedOn)!, partnership) is { } advice)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, Answering.Forbidden(advice)), ct);
            return true;
        }
        await TemplateNotice.TellAsync(dc.Context, partnership, ct);
        if (Walk.MissingForSignature(turn.Answers, turn.Library).ToList() is { Count: > 0 } missing)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, Answering.Missing("agreementMissing", missing)), ct);
            // The only thing that is missing is asked at once, even where it was passed or said to be open.
            await (
                missing is [{ Question.IsOfLibrary: false } only]
                    ? dc.BeginDialogAsync(DialogIds.Edit, only.ToString(), ct)
                    : Continuing.ContinueAsync(dc, ct)
            );
            return true;
        }
        // « Convention signée par tous le 12 septembre » answers the question that it asks for.
        turn.Opening = asked.Card is { } card ? Filled(card) : SignedByAllReader.Read(turn.Incoming.Text);
        await dc.BeginDialogAsync(DialogIds.Edit, AgreementQuestions.SignedOn, ct);
        return true;
    }

    /// <summary>The day that was filled in on the convention’s card, whose label says that all have signed; null when none was.</summary>
    private static string? Filled(CardData card) =>
        card.Text(AgreementCard.SignedOnInput) is { Length: > 0 } day
            ? $"{KnownWords.All.Entries("mentions.everybody")[0]}, {FormValue.Day(day)}"
            : null;
}
