using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>
/// What is said to a recap, a form or a question of yes or no, rather than pressed: « oui » validates, « non » asks what to
/// change, and « retour » or « passer » lead out of each.
/// </summary>
/// <param name="repairs">Corrects the answers of a recap.</param>
/// <param name="bundles">Hears what is said to the card of usual answers.</param>
/// <param name="several">Corrects two answers of a recap at once.</param>
internal sealed class CardWords(Repairs repairs, BundleWords bundles, SeveralRepairs several)
{
    /// <summary>Answers it; false when it goes on, perhaps in other words.</summary>
    public async Task<bool> RunAsync(DialogContext dc, Waiting waiting, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var command = turn.Incoming.Command;
        if (waiting.Kind == WaitingKind.Reply)
        {
            return LeavesByNo(dc.ActiveDialog.Id) && command is Command.Back or Command.Skip or Command.DontKnow && Put(turn, "non");
        }
        if (BundleDialog.Of(dc.ActiveDialog) is var (own, bundle))
        {
            return await bundles.RunAsync(dc, own, bundle, text, ct);
        }
        if (RecapDialog.StageOf(dc.ActiveDialog) is not { } stage)
        {
            return command is Command.Back or Command.Skip or Command.DontKnow && Put(turn, "reprendre");
        }
        if (command == Command.Back)
        {
            await AskLastAsync(dc, turn, stage, ct);
            return true;
        }
        if (command is Command.Skip or Command.DontKnow)
        {
            return Put(turn, "plus tard");
        }
        var verdict = VerdictReader.Read(text) ?? (command is null ? YesNoReader.Read(text) : null);
        if (command is not null && verdict is null)
        {
            return false;
        }
        switch (verdict)
        {
            case true:
                return Put(turn, FeatureBook.Of(stage).ConfirmWord(turn.Answers));
            case false:
                await dc.Context.SendAsync(turn.Texts.Say("recapAskWhat"), ct);
                return true;
        }
        if (await several.RunAsync(dc, text, ct))
        {
            return true;
        }
        if (RepairReader.ReadLoosely(text) is not { } said || await repairs.FindAsync(dc, said, ct) is not { } repair)
        {
            return false;
        }
        await Repairs.RunAsync(dc, repair, ct);
        return true;
    }

    /// <summary>Those of our questions that only yes or no answers: whoever leaves them means no.</summary>
    private static bool LeavesByNo(string id) => FeatureBook.All.Any(f => f.YesNoDialogs.Contains(id));

    /// <summary>Goes back from a recap to the last question of its stage.</summary>
    private static async Task AskLastAsync(DialogContext dc, Turn turn, Stage stage, CancellationToken ct)
    {
        var last = RecapCard
            .SlotsOf(stage, turn.Answers)
            .Cast<Slot?>()
            .LastOrDefault(s => turn.Current is not { } partnership || Answering.WhyFixed(partnership, s!.Value.Question) is null);
        if (last is not { } slot)
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToGoBack"), ct);
            return;
        }
        await EditRequest.EditAsync(dc, slot, ct);
    }

    private static bool Put(Turn turn, string words)
    {
        turn.Hear(words);
        return false;
    }
}
