using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
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
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        var isThanks = asked.Command == Command.ThanksLetter || asked.Card?.Verb == Cards.Verbs.ThanksLetter;
        var from = Senders.Of(turn);
        await dc.SendLettersAsync(
            isThanks ? "buttonThanksLetter" : "buttonNoticeLetter",
            partnership,
            (seen, _) =>
                isThanks ? ClosingLetters.Thanks(turn.Texts, seen, from) : ClosingLetters.Notice(turn.Texts, seen, from, turn.Today),
            None(partnership, isThanks),
            ct
        );
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    private static string None(Partnership partnership, bool isThanks) =>
        !isThanks && Charter.Holds(partnership.Answers) ? "noticeLetterCharter"
        : partnership.IsSigned ? "paperIsOver"
        : "closingLetterNone";
}
