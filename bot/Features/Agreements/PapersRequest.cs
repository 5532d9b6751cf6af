using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain.Progress;
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
        if (await CardTarget.ChooseAsync(dc, asked, ct) is not { } partnership || Transitions.IsFirstContact(partnership.Status))
        {
            await dc.Context.SendAsync(turn.Texts.Say("previewTooEarly"), ct);
        }
        else
        {
            var source = new PaperSource(partnership, turn.Library, turn.Scope.Library, turn.Work, files, turn.Today);
            var papers = new List<(Paper Paper, string? WhyNot)>();
            foreach (var paper in FeatureBook.Papers)
            {
                papers.Add((paper, await paper.MissingAsync(source, ct)));
            }
            var name = PartnershipLines.Name(partnership, turn.Texts);
            await dc.Context.SendAsync(PapersCard.For(turn.CardContext, name, partnership.Answers, papers), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
