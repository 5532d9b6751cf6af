using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Reviews;

/// <summary>« Courrier au partenaire », « Courrier aux élus »: the letters that go with a finished review.</summary>
internal sealed class ReviewLetterRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.ReviewToPartner, Command.ReviewToOfficials, Command.ReplyToPartner];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.ReviewToPartner, Cards.Verbs.ReviewToOfficials];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        var toOfficials = asked.Command == Command.ReviewToOfficials || asked.Card?.Verb == Cards.Verbs.ReviewToOfficials;
        var from = Senders.Of(turn);
        var letter = ReviewLetters.ToOfficials(turn.Texts, partnership, from);
        await (
            toOfficials
                ? dc.SendLetterAsync("buttonReviewToOfficials", letter, ReviewMissing.Alone(partnership), ct)
                : dc.SendLettersAsync(
                    "buttonReviewToPartner",
                    partnership,
                    (seen, _) => ReviewLetters.ToPartner(turn.Texts, seen, from),
                    ReviewMissing.Alone(partnership),
                    ct
                )
        );
        if (letter is not null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("letterAttachReview"), ct, turn.Texts.Say(ReviewDocument.Paper.Title));
        }
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
