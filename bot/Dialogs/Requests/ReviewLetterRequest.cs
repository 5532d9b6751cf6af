using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Documents;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Courrier au partenaire », « Courrier aux élus »: the letters that go with a finished review.</summary>
internal sealed class ReviewLetterRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.ReviewToPartner, Command.ReviewToOfficials];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.ReviewToPartner, Cards.Verbs.ReviewToOfficials];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await Shown.ChooseAsync(dc, asked, ct);
        var toOfficials = asked.Command == Command.ReviewToOfficials || asked.Card?.Verb == Cards.Verbs.ReviewToOfficials;
        var from = ReplyRequest.From(turn);
        var letter = turn.Current is not { } partnership ? null
            : toOfficials ? ReviewLetters.ToOfficials(turn.Texts, partnership, from)
            : ReviewLetters.ToPartner(turn.Texts, partnership, from);
        if (letter is null)
        {
            await dc.Context.SendAsync(turn.Texts.Say("reviewNone"), ct);
        }
        else
        {
            await dc.Context.SendAsync(
                LetterCard.For(turn.CardContext, turn.Texts.Say(toOfficials ? "buttonReviewToOfficials" : "buttonReviewToPartner"), letter), ct);
        }
        await dc.RepromptDialogAsync(ct);
        return true;
    }
}
