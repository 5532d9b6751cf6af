using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Documents;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Copie au partenaire »: the answers of a stage as a letter; what waits goes on waiting.</summary>
internal sealed class CopyRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.CopyToPartner];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Copy];

    public override IReadOnlyList<string> Titles => ["buttonCopyToPartner"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await Shown.ChooseAsync(dc, asked, ct) is { } partnership && (asked.Card?.Stage ?? PartnerShare.StageOf(partnership.Answers)) is { } stage)
        {
            var letter = PartnerCopy.Draft(turn.Texts, stage, partnership, turn.Library, turn.Today, ReplyRequest.From(turn));
            await dc.Context.SendAsync(LetterCard.For(turn.CardContext, turn.Texts.Say("buttonCopyToPartner"), letter), ct);
        }
        else
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingToCopy"), ct);
        }
        await Shown.GoOnAsync(dc, ct);
        return true;
    }
}
