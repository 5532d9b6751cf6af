using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Interview;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

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
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, null, ct);
            return true;
        }
        var stage = asked.Card?.Stage ?? PartnerShare.StageOf(partnership.Answers);
        await dc.SendLettersAsync(
            "buttonCopyToPartner",
            partnership,
            (_, partner) =>
                stage is { Copy: not null }
                    ? PartnerCopy.Draft(turn.Texts, stage, partnership, turn.Library, turn.Today, Senders.Of(turn), partner)
                    : null,
            "nothingToCopy",
            ct
        );
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
