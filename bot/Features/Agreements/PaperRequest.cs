using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Features.Agreements.Templates;
using PartnershipBot.Files;
using PartnershipBot.Language;
using PartnershipBot.Storage;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements;

/// <summary>One of the documents that « documents » lists, by its button or its name.</summary>
internal sealed class PaperRequest(DocumentLinks links, IDocuments reader, IFileStore files) : Request
{
    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Paper];

    public override IReadOnlyList<string> Titles => [.. FeatureBook.Papers.SelectMany(p => p.Names)];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var paper = FeatureBook.Papers.FirstOrDefault(p =>
            p.Id == asked.Card?.Text(DataKeys.Paper) || (asked.Title is { } title && p.Names.Contains(title))
        );
        if (paper is null || await CardTarget.ChooseAsync(dc, asked, ct) is not { DiscardedAt: null } partnership)
        {
            await TooEarly.NothingOpenAsync(dc, "papersOfWhat", ct);
            return true;
        }
        else if (await paper.MissingAsync(Source(turn, partnership), ct) is { } missing)
        {
            var called = new Phrase(paper.TitleOf(partnership.Answers));
            await TooEarly.SayAsync(
                dc,
                turn.Texts.Say("lineOf", ("label", called), ("value", turn.Texts.AfterColon(turn.Texts.Say(missing)))),
                ct
            );
        }
        else
        {
            await GiveAsync(dc, turn, paper, partnership, ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>The document, or a letter to each of several partners.</summary>
    private async Task GiveAsync(DialogContext dc, Turn turn, Paper paper, Partnership partnership, CancellationToken ct)
    {
        foreach (var one in paper.ToEach(partnership.Answers))
        {
            var document = new DocumentRef(turn.Scope.Library, partnership.Id, one.FileId);
            var called = turn.Texts.Say(paper.TitleOf(partnership.Answers));
            if (!await GivenDocument.SendAsync(dc, links, reader, document, ["paperReady"], called, ct))
            {
                await dc.Context.SendAsync(await TemplateNotice.LostAsync(turn, partnership, files, ct, paper.Template), ct);
                return;
            }
        }
    }

    private PaperSource Source(Turn turn, Partnership partnership) =>
        new(partnership, turn.Library, turn.Scope.Library, turn.Work, files, turn.Today);
}
