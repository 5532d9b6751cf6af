using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Files;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>What is done with one template: have a file of it, send another one, go back to an earlier text.</summary>
internal sealed class TemplateRequest(DocumentLinks links, IDocuments reader) : Request
{
    private const string Starter = "buttonTemplateStarter";
    private const string Send = "buttonTemplateSend";
    private const string Back = "buttonTemplateBack";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.TemplateFile, Cards.Verbs.TemplateSend, Cards.Verbs.TemplateBack];

    public override IReadOnlyList<string> Titles => [Starter, Send, Back];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        // What is typed is about the kind of partner that is worked on.
        var value = asked.Card?.Text(DataKeys.Value) ?? TemplatesRequest.KindOf(turn);
        if (value is null)
        {
            return await new TemplatesRequest().RunAsync(dc, new Asked(), ct);
        }
        switch (asked.Title ?? asked.Card?.Verb)
        {
            case Starter:
                await GiveAsync(dc, TemplateDocuments.StarterOf(value), ct);
                break;
            case Cards.Verbs.TemplateFile:
                await GiveAsync(dc, value, ct);
                break;
            case Send or Cards.Verbs.TemplateSend when TemplateKind.Find(value) is not null:
                await TemplateDialog.BeginAsync(dc, new TemplateDialog.Sent(value, "", ""), ct);
                return true;
            default:
                await GoBackAsync(dc, turn, value, ct);
                break;
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    private async Task GiveAsync(DialogContext dc, string fileId, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var document = new DocumentRef(turn.Scope.Library, DocumentRef.OfLibrary, fileId);
        if (
            !TemplateDocuments.IsOne(fileId) || !await GivenDocument.SendAsync(dc, links, reader, document, ["templateFileReady"], null, ct)
        )
        {
            await dc.Context.SendAsync(turn.Texts.Say("templateGone"), ct);
        }
    }

    /// <summary>« primarySchool » is Passerelle's text, « primarySchool#2 » an earlier version.</summary>
    private static async Task GoBackAsync(DialogContext dc, Turn turn, string to, CancellationToken ct)
    {
        var kind = to.Split('#')[0];
        var versions = await TemplateShelf.OfAsync(turn.Work, kind, ct);
        var earlier = versions.FirstOrDefault(v => TemplateShelf.MarkOf(v) == to);
        if (
            TemplateKind.Find(kind) is not { } what
            || versions is not [.., var last]
            || (to == kind ? last.IsOurs : earlier is null or { IsOurs: true })
        )
        {
            await dc.Context.SendAsync(turn.Texts.Say("templateNothingToDo"), ct);
            return;
        }
        // Going back is a version too: nothing is lost by it.
        TemplateShelf.Add(turn, versions, what, earlier?.Name ?? "", earlier?.Hash ?? "");
        await dc.Context.SendAsync(
            turn.Texts.Say(
                earlier is null ? "templateIsOurs" : "templateIsEarlier",
                ("kind", what.Name(turn.Texts)),
                ("number", earlier?.Number ?? 0)
            ),
            ct
        );
    }
}
