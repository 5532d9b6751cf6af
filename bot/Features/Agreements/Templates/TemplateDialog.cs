using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Agreements.Templates;

/// <summary>« Déposer un modèle »: waits for a Word file, tells what it found there, and keeps it after « oui » only.</summary>
internal sealed class TemplateDialog() : YesNoDialog(Name, "templateNotKept")
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "template";

    private const string KindKey = "kind";
    private const string FileKey = "file";
    private const string HashKey = "hash";
    private const int MostOfName = 120;

    /// <summary>What was sent so far.</summary>
    /// <param name="Kind">For what the template is.</param>
    /// <param name="File">The name of the file; empty while there is none.</param>
    /// <param name="Hash">Of its bytes, which are in the store of files; empty while there is none.</param>
    internal sealed record Sent(string Kind, string File, string Hash);

    /// <summary>Begins, or goes on with another file.</summary>
    public static Task BeginAsync(DialogContext dc, Sent sent, CancellationToken ct) =>
        dc.ActiveDialog?.Id == Name ? dc.ReplaceDialogAsync(Name, sent, ct) : dc.BeginDialogAsync(Name, sent, ct);

    /// <summary>The kind for which a file is awaited; null when none is.</summary>
    public static string? KindAwaited(DialogContext dc) => dc.ActiveDialog is { Id: Name } waiting ? Read(waiting).Kind : null;

    protected override void Begin(IDictionary<string, object> state, object? options)
    {
        var sent = options as Sent ?? new Sent("", "", "");
        (state[KindKey], state[FileKey], state[HashKey]) = (sent.Kind, sent.File, sent.Hash);
    }

    protected override async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        var sent = Read(dc.ActiveDialog);
        if (sent.Hash.Length == 0)
        {
            // « Oui » before the file: it is still awaited.
            await RepromptDialogAsync(dc.Context, dc.ActiveDialog, ct);
            return EndOfTurn;
        }
        if (TemplateKind.Find(sent.Kind) is not { } kind)
        {
            // A kind of an earlier program.
            return await dc.EndDialogAsync(null, ct);
        }
        var versions = await TemplateShelf.OfAsync(turn.Work, kind.Key, ct);
        var kept = TemplateShelf.Add(turn, versions, kind, Cards.Escape.Shorten(sent.File, MostOfName), sent.Hash);
        await dc.Context.SendAsync(turn.Texts.Say("templateKept", ("kind", kind.Name(turn.Texts)), ("number", kept.Number)), ct);
        return await dc.EndDialogAsync(null, ct);
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var sent = Read(instance);
        return sent.Hash.Length == 0
            ? turnContext.SendAsync(
                turn.Texts.Say("templateAwaited", ("kind", TemplateKind.NameOf(sent.Kind, turn.Texts))),
                cancellationToken,
                turn.Texts.Say("buttonNo")
            )
            : turnContext.SendAsync(
                Sentences.Say(turn.Texts, "templateKeepAsk", ("name", sent.File)),
                cancellationToken,
                turn.Texts.Say("buttonYes"),
                turn.Texts.Say("buttonNo")
            );
    }

    private static Sent Read(DialogInstance instance)
    {
        return new Sent(Text(KindKey), Text(FileKey), Text(HashKey));

        string Text(string key) => instance.State.TryGetValue(key, out var value) && value is string text ? text : "";
    }
}
