using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Reviews;

/// <summary>« Voir le bilan »: the review in hand, or the last one.</summary>
internal sealed class ReviewRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Review];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Current is not { } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        if (partnership.Evaluation.Type is null)
        {
            await TooEarly.SayAsync(dc, turn.Texts.Say(ReviewMissing.Alone(partnership)), ct);
        }
        else
        {
            await dc.Context.SendAsync(ReviewCard.For(turn.CardContext, partnership), ct);
        }
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
