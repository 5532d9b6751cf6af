using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Avenant signé »: asks the day; only then does what it changes hold.</summary>
internal sealed class AmendmentSignedRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.AmendmentSigned];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.AmendmentSigned];

    public override CardNeed Need => CardNeed.Present;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        if (turn.Current is not { IsBeingAmended: true })
        {
            await (
                turn.Current is { } partnership
                    ? TooEarly.SayAsync(dc, turn.Texts.Say(partnership.IsSigned ? "amendmentNothing" : "amendmentTooEarly"), ct)
                    : TooEarly.NothingOpenAsync(dc, null, ct)
            );
            return true;
        }
        await dc.BeginDialogAsync(DialogIds.Edit, AmendmentQuestions.SignedOn, ct);
        return true;
    }
}
