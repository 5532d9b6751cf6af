using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Storage;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Documents »: what can be had of the partnership now, and what is missing for the rest; what waits goes on waiting.</summary>
internal sealed class PapersRequest(IFileStore files) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Papers];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Papers];

    public override IReadOnlyList<string> Titles => ["buttonPapers"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { DiscardedAt: null } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, "papersOfWhat", ct);
            return true;
        }
        var source = new PaperSource(partnership, turn.Library, turn.Scope.Library, turn.Work, files, turn.Today);
        var papers = new List<(Paper Paper, string? WhyNot)>();
        foreach (var paper in FeatureBook.Papers)
        {
            papers.Add((paper, await paper.MissingAsync(source, ct)));
        }
        await dc.Context.SendAsync(PapersCard.For(turn.CardContext, partnership, turn.Library, papers), ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
