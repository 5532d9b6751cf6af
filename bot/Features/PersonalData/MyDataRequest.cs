using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Files;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.PersonalData;

/// <summary>« Mes données »: everything that is stored about whoever asks, as a file.</summary>
internal sealed class MyDataRequest(DocumentLinks links, IDocuments reader) : Request
{
    public override IReadOnlyList<Command> Commands => [Command.MyData];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var document = DataFile.Of(turn.Scope.Own, turn.Conversation.Lang);
        if (await GivenDocument.SendAsync(dc, links, reader, document, ["dataReady"], null, ct))
        {
            await dc.Context.SendAsync(turn.Texts.Say("dataMore"), ct);
        }
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
