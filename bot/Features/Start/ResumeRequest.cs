using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Changes;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Start;

/// <summary>« Reprendre »: goes on with the partnership last worked on, or else the one that changed last and waits for answers.</summary>
internal sealed class ResumeRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Resume];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Resume];

    public override IReadOnlyList<string> Titles => ["buttonOneByOne"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { PartnershipId: { Length: > 0 } id } && await turn.FindAsync(id, ct) is { } shown)
        {
            turn.Choose(shown);
        }
        if (ChangeBook.ToGoOn(turn.Current) is { } change)
        {
            await dc.CancelAllDialogsAsync(ct);
            await ChangeRequest.BeginAsync(dc, change, ct);
            return true;
        }
        if (!Continuing.IsPossible(turn.Current))
        {
            var all = await turn.AllAsync(ct);
            turn.Choose(all.FirstOrDefault(Continuing.IsPossible) ?? turn.Current);
        }
        await dc.CancelAllDialogsAsync(ct);
        if (!Continuing.IsPossible(turn.Current))
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToResume"), ct);
            return true;
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "resumed", ("partnership", turn.Current!.Name)), ct);
        await Continuing.ContinueAsync(dc, ct);
        return true;
    }
}
