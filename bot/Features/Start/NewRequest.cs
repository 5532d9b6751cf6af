using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Start;

/// <summary>« Nouveau partenariat »: asks the first question of a new one, or takes its answer along; the one before stays as it is.</summary>
internal sealed class NewRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.NewPartnership];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.New];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        await dc.CancelAllDialogsAsync(ct);
        var turn = Turn.Of(dc.Context);
        turn.Choose(null);
        // « … avec l’EHPAD Les Tilleuls à Valmont »: whom it is with answers the first question.
        turn.IsOnForms = asked.Card is null && WordLists.OnForms.IsIn(Tokens.Of(turn.Incoming.Text));
        turn.Opening = asked.Card is null ? PartnerNamed.In(turn.Incoming.Text) : null;
        await Continuing.StartAsync(dc, Questions.Stages[0], ct);
        return true;
    }
}
