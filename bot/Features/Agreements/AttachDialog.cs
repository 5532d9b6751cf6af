using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Files;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Features.Agreements;

/// <summary>« Joindre … à la convention de … ? »: only after « oui » is a file fetched and kept; what waited goes on waiting.</summary>
internal sealed class AttachDialog(SignedCopies copies) : YesNoDialog(Name, "fileNotJoined")
{
    /// <summary>The name under which a stored stack knows it.</summary>
    public const string Name = "attach";

    private const string Asked = "asked";
    private const int MostOfName = 120;

    /// <summary>What is asked about: a file that was sent, or one that came with the message and is kept already.</summary>
    /// <param name="PartnershipId">To whose convention it is joined.</param>
    /// <param name="Kept">What is kept; null for what is to be fetched.</param>
    internal sealed record Question(string PartnershipId, SentFile File, Taken.Kept? Kept);

    public static string Options(Question question) => JsonConvert.SerializeObject(question);

    protected override void Begin(IDictionary<string, object> state, object? options) => state[Asked] = options as string ?? "";

    protected override async Task<DialogTurnResult> ConfirmedAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        await JoinAsync(dc, turn, ct);
        return await dc.EndDialogAsync(null, ct);
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(turnContext);
        var partnership = Read(instance) is { } asked ? await turn.FindAsync(asked.PartnershipId, cancellationToken) : null;
        if (Read(instance) is { } question && partnership is not null)
        {
            var text = Sentences.Say(turn.Texts, "fileJoinAsk", ("name", NameOf(question, turn)), ("partnership", partnership.Name));
            await turnContext.SendAsync(text, cancellationToken, turn.Texts.Say("buttonYes"), turn.Texts.Say("buttonNo"));
            return;
        }
        await turnContext.SendAsync(turn.Texts.Say("fileNotFetched"), cancellationToken);
    }

    private async Task JoinAsync(DialogContext dc, Turn turn, CancellationToken ct)
    {
        if (
            Read(dc.ActiveDialog) is not { } asked
            || await turn.FindAsync(asked.PartnershipId, ct) is not { DiscardedAt: null } partnership
        )
        {
            await dc.Context.SendAsync(turn.Texts.Say("notAvailable"), ct);
            return;
        }
        switch (asked.Kept ?? await copies.TakeAsync(asked.File, turn.Scope.Library, partnership.Id, ct))
        {
            case Taken.Kept kept:
                var name = NameOf(asked, turn);
                Keep(turn, partnership, name, kept);
                await dc.Context.SendAsync(
                    Sentences.Say(turn.Texts, "fileJoined", ("name", name)),
                    ct,
                    turn.Texts.Say("buttonSignedDocument")
                );
                break;
            case Taken.Not not:
                await dc.Context.SendAsync(turn.Texts.Say(not.Sentence), ct);
                break;
        }
    }

    /// <summary>The row of the file, the partnership that knows its last one, and a line of history: all in the turn's batch.</summary>
    private static void Keep(Turn turn, Partnership partnership, string name, Taken.Kept kept)
    {
        var file = new AttachedFile(
            Guid.CreateVersion7(turn.Now).ToString("N"),
            name,
            kept.MediaType,
            kept.Size,
            kept.Hash,
            turn.Scope.UserId,
            turn.Scope.UserName,
            turn.Now
        );
        turn.Work.PutNew(RowKeys.File(partnership.Id, file.Id), FileRows.Write(file));
        var changes = new Dictionary<string, object?>
        {
            [Fields.SignedFile] = file.Id,
            [Fields.SignedFileOn] = AnswerSheet.Write(turn.Today),
        };
        turn.Save(partnership, partnership with { Answers = partnership.Answers.With(changes) }, Deed.Attach, changes);
    }

    private static string NameOf(Question question, Turn turn) =>
        question.File.Name is { Length: > 0 } name
            ? Cards.Escape.Shorten(Cards.Escape.Flat(name), MostOfName)
            : turn.Texts.Say("fileUnnamed");

    private static Question? Read(DialogInstance instance)
    {
        try
        {
            return instance.State.TryGetValue(Asked, out var text) && text is string { Length: > 0 } json
                ? JsonConvert.DeserializeObject<Question>(json)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
