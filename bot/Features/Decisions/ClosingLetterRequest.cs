using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Decisions;

/// <summary>« Courrier de dénonciation », « Courrier de remerciement »: the letters by which a partnership ends.</summary>
internal sealed class ClosingLetterRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.NoticeLetter, Command.ThanksLetter];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.NoticeLetter, Cards.Verbs.ThanksLetter];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await CardTarget.ChooseAsync(dc, asked, ct);
        var isThanks = asked.Command == Command.ThanksLetter || asked.Card?.Verb == Cards.Verbs.ThanksLetter;
        var from = Senders.Of(turn);
        await dc.Context.SendLettersAsync(
            isThanks ? "buttonThanksLetter" : "buttonNoticeLetter",
            turn.Current,
            (seen, _) =>
                isThanks ? ClosingLetters.Thanks(turn.Texts, seen, from) : ClosingLetters.Notice(turn.Texts, seen, from, turn.Today),
            !isThanks && turn.Current is { } current && Charter.Holds(current.Answers) ? "noticeLetterCharter" : "closingLetterNone",
            ct
        );
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
