using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Compléter la convention »: asks what the text says of the partner and nobody has been asked yet.</summary>
internal sealed class IdentityRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Complete];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Complete];

    public override IReadOnlyList<string> Titles => ["buttonComplete"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { DiscardedAt: null } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        if (!partnership.IsDraft)
        {
            await TooEarly.SayAsync(dc, turn.Texts.Say("completeTooLate"), ct);
            return true;
        }
        await Continuing.StartAsync(dc, IdentityStage.Stage, ct);
        return true;
    }
}
