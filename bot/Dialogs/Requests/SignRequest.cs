using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

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
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        if (partnership.IsSigned)
        {
            await dc.Context.SendAsync(turn.Texts.Say("alreadyHandled"), ct);
            await PreviewRequest.ShowAsync(dc, ct);
            return true;
        }
        if (StageRules.AdviceAgainst(Questions.Find("CV15")!, partnership) is { } advice)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, Answering.Forbidden(partnership, advice)), ct);
            return true;
        }
        if (Walk.MissingForSignature(turn.Answers, turn.Library).ToList() is { Count: > 0 } missing)
        {
            await dc.Context.SendAsync(Sentences.Say(turn.Texts, Answering.Missing("agreementMissing", missing)), ct);
            // The only thing that is missing is asked at once, even where it was passed or said to be open.
            await (missing is [{ Question.IsOfLibrary: false } only]
                ? dc.BeginDialogAsync(DialogIds.Edit, only.ToString(), ct)
                : ResumeRequest.ContinueAsync(dc, ct));
            return true;
        }
        await dc.BeginDialogAsync(DialogIds.Edit, "CV15", ct);
        return true;
    }
}
