using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Features.Partners;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Exchanges;

namespace PartnershipBot.Features.Exchanges;

/// <summary>« Noter un échange », « noter un échange avec les Tilleuls », or the sentence that tells it at once.</summary>
internal sealed class NoteExchangeRequest : Request
{
    private const string Note = "buttonNoteExchange";

    public override IReadOnlyList<Command> Commands => [Command.NoteExchange];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.NoteExchange];

    public override IReadOnlyList<string> Titles => [Note];

    public override IReadOnlyList<string> TitlesWithSubject => [Note, "verbNoteExchange"];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var named = asked with { Subject = ExchangeWords.WithoutWith(asked.Subject) ?? asked.Subject };
        var partner = await PartnerList.MeantAsync(turn, named, ct);
        if (partner is null && asked.Subject.Length > 0)
        {
            return false;
        }
        if (partner is null && (await turn.PartnersAsync(ct)).Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("partnersEmpty"), ct, turn.Texts.Say("buttonAddPartner"));
            return true;
        }
        await dc.CancelAllDialogsAsync(ct);
        await dc.BeginDialogAsync(ExchangeDialog.Name, new ExchangeDraft { Partner = partner?.Id }.Write(), ct);
        return true;
    }

    /// <summary>Notes what a sentence tells; false when it tells of no exchange, or nobody of the list can be meant.</summary>
    public static async Task<bool> TakesAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (ExchangeReader.Read(text, turn.Today) is not { } told)
        {
            return false;
        }
        var partner = await ExchangePartner.MeantAsync(turn, text, told, ct);
        if (partner is null && (told.Said is null || (await turn.PartnersAsync(ct)).Count == 0))
        {
            // Somebody new who called: that is the beginning of a partnership.
            return false;
        }
        if (!turn.Scope.IsPersonal)
        {
            await TeamReplies.ElsewhereAsync(dc, text, ct);
            return true;
        }
        await dc.BeginDialogAsync(
            ExchangeDialog.Name,
            ExchangeWords.Said(new ExchangeDraft { Partner = partner?.Id }, text, turn.Today).Write(),
            ct
        );
        return true;
    }
}
