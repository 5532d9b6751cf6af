using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Lifecycle;

/// <summary>« Dupliquer »: begins a partnership with the answers of another one, and asks only what differs.</summary>
internal sealed class DuplicateRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Duplicate];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Duplicate];

    public override IReadOnlyList<string> Titles => ["buttonDuplicate"];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonDuplicate"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var model =
            asked.Subject.Length > 0
                ? await NamedPartnerships.FindAsync(turn, asked.Subject, discarded: false, ct)
                : asked.CardPartnership ?? turn.Current;
        if (model is null && asked.Subject.Length > 0)
        {
            return false;
        }
        if (model is not { DiscardedAt: null } || !Duplicate.IsPossible(model))
        {
            await dc.Context.SendAsync(turn.Texts.Say(model is null ? "openFirst" : "duplicateNothing"), ct);
            await dc.RepromptDialogAsync(ct);
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        var copy = Duplicate.Of(model, Guid.CreateVersion7(turn.Now).ToString("N"), turn.Scope.UserId, turn.Scope.UserName, turn.Now);
        turn.Save(null, copy, Deed.Duplicate, new Dictionary<string, object?>(copy.Answers.Values!));
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "duplicated", ("partnership", model.Name)), ct);
        await Continuing.ContinueAsync(dc, ct);
        return true;
    }
}
