using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents.Templates;
using PartnershipBot.Files;
using PartnershipBot.Storage;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>A Word file that somebody has sent: the template that is awaited, or one of which is said how it becomes one.</summary>
internal sealed class TemplateReceived(FileFetcher fetcher, IFileStore store)
{
    /// <summary>Ends of names by which a text is known before it is fetched; what it is is seen afterwards.</summary>
    private static readonly string[] Texts = [".docx", ".dotx", ".docm", ".dotm", ".doc", ".dot", ".odt", ".rtf"];

    private const int MostNamed = 5;

    /// <returns>False when it is no text, or what waits has an answer of its own to it.</returns>
    public async Task<bool> TakeAsync(DialogContext dc, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (turn.Incoming.Files.Count == 0)
        {
            return false;
        }
        if (TemplateDialog.KindAwaited(dc) is not { Length: > 0 } key || TemplateKind.Find(key) is not { } kind)
        {
            if (!turn.Incoming.Files.Any(IsText))
            {
                return false;
            }
            await dc.Context.SendAsync(turn.Texts.Say("templateHow"), ct, turn.Texts.Say("buttonTemplateSend"));
            await CardTarget.GoOnAsync(dc, ct);
            return true;
        }
        if (turn.Incoming.Files is not [var file])
        {
            await RefuseAsync(dc, "templateOneAtATime", ct);
            return true;
        }
        switch (await fetcher.FetchAsync(file, turn.Scope.Library, TemplateGuard.Refuse, ct))
        {
            case Fetched.Here(var bytes, _):
                await ReadAsync(dc, turn, kind, file.Name, bytes, ct);
                break;
            case Fetched.Not not:
                await RefuseAsync(dc, not.Sentence, ct);
                break;
        }
        return true;
    }

    private async Task ReadAsync(DialogContext dc, Turn turn, TemplateKind kind, string name, byte[] bytes, CancellationToken ct)
    {
        if (TemplateReading.Try(bytes, kind.Names, template => kind.Try(template, turn.Library, turn.Today)) is not { } reading)
        {
            await RefuseAsync(dc, "templateBroken", ct);
            return;
        }
        if (reading.Unfinished is { Count: > 0 } unfinished)
        {
            // What such a condition lets in would be decided half.
            await dc.Context.SendAsync(
                Sentences.Say(
                    turn.Texts,
                    unfinished.Count == 1 ? "templateUnfinishedOne" : "templateUnfinishedMany",
                    ("conditions", string.Join(", ", unfinished.Take(MostNamed).Select(words => $"[{words}]")))
                ),
                ct
            );
            await CardTarget.GoOnAsync(dc, ct);
            return;
        }
        var hash = await store.PutAsync(turn.Scope.Library, bytes, ct);
        var called = name.Length > 0 ? Escape.Flat(name) : turn.Texts.Say("fileUnnamed");
        await dc.Context.SendAsync(TemplateCard.Read(turn.CardContext, kind, called, hash, reading), ct);
        await TemplateDialog.BeginAsync(dc, new TemplateDialog.Sent(kind.Key, called, hash), ct);
    }

    private static async Task RefuseAsync(DialogContext dc, string why, CancellationToken ct)
    {
        await dc.Context.SendAsync(Turn.Of(dc.Context).Texts.Say(why), ct);
        await CardTarget.GoOnAsync(dc, ct);
    }

    private static bool IsText(SentFile file) => Texts.Any(end => file.Name.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
