using System.Collections.Frozen;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>
/// What is said to the card of usual answers: « oui » takes them all, « modifier » asks which, the name of one asks it, and
/// « tout me convient sauf le préavis : trois mois » does both.
/// </summary>
/// <param name="answering">Reads and stores answers.</param>
/// <param name="repairs">Finds which answer is meant.</param>
internal sealed class BundleWords(Answering answering, Repairs repairs)
{
    private static readonly FrozenSet<string> Singly = KnownWords.All.Set("talk.singly");

    /// <summary>Answers it; false when it goes on.</summary>
    public async Task<bool> RunAsync(DialogContext dc, Stage stage, Bundle bundle, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Incoming.Command is not null)
        {
            return false;
        }
        if (IsApproval(text) is { } isApproved)
        {
            await (isApproved ? TakeAsync(dc, stage, bundle, ct) : AskWhichAsync(dc, turn, stage, bundle, ct));
            return true;
        }
        if (Singly.Contains(Spoken.Key(text)))
        {
            await dc.EndDialogAsync(new QuestionEnd.Singly(bundle.Slots(stage, turn.Answers).First()), ct);
            return true;
        }
        if (Replies.IsTitle("buttonEdit", text))
        {
            await AskWhichAsync(dc, turn, stage, bundle, ct);
            return true;
        }
        if (
            ExceptionReader.Cut(text) is var (head, but)
            && IsApproval(head) == true
            && await FindAsync(dc, stage, bundle, but, ct) is { } except
        )
        {
            if (except.Value is { } value && await answering.AcceptedAsync(turn, except.Place, value, ct) is { } accepted)
            {
                await answering.AcceptAsync(turn, except.Place, accepted, ct);
                await TakeAsync(dc, stage, bundle, ct);
            }
            else
            {
                await Repairs.RunAsync(dc, except, ct);
            }
            return true;
        }
        if (await FindAsync(dc, stage, bundle, text, ct) is not { } repair)
        {
            return false;
        }
        await Repairs.RunAsync(dc, repair, ct);
        return true;
    }

    private static bool? IsApproval(string text) => VerdictReader.Read(text) ?? YesNoReader.Read(text);

    private async Task TakeAsync(DialogContext dc, Stage stage, Bundle bundle, CancellationToken ct)
    {
        await BundleDialog.TakeAsync(dc, answering, stage, bundle, ct);
        await dc.EndDialogAsync(new QuestionEnd.Answered(), ct);
    }

    private static Task AskWhichAsync(DialogContext dc, Turn turn, Stage stage, Bundle bundle, CancellationToken ct) =>
        dc.Context.SendAsync(
            turn.Texts.Say("bundleAskWhich"),
            ct,
            [.. bundle.Slots(stage, turn.Answers).Select(s => turn.Texts.Label(s.Question.Id))]
        );

    /// <summary>
    /// The answer that is meant: named, or the only one whose reader takes the words whole. What is named outside the card is corrected
    /// as anywhere.
    /// </summary>
    private async Task<Repair?> FindAsync(DialogContext dc, Stage stage, Bundle bundle, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (RepairReader.ReadLoosely(text) is { } said)
        {
            // A name that several questions have means the one on the card.
            var own = bundle.Slots(stage, turn.Answers).Where(s => said.Places.Contains(s.Question.Id)).ToList();
            return own is [var only] ? new Repair(only, said.Value, true) : await repairs.FindAsync(dc, said, ct);
        }
        var taking = new List<Slot>();
        foreach (var slot in bundle.Slots(stage, turn.Answers).Where(s => !Waiting.InFreeWords.Contains(s.Question.Kind)))
        {
            if (await answering.ReadAsync(turn, slot, new Draft(text, turn.Today), ct) is not Outcome.Refused)
            {
                taking.Add(slot);
            }
        }
        return taking is [var meant] ? new Repair(meant, text, true) : null;
    }
}
