using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Agreements.Signatures;

/// <summary>« Qui n’a pas signé ? », and the buttons by which one notes what became of a signature.</summary>
internal sealed class SignaturesRequest : Request
{
    public override IReadOnlyList<Command> Commands => [Command.Signatures];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Signatures, Cards.Verbs.MarkSignature];

    public override IReadOnlyList<string> Titles => ["buttonSignatures"];

    public override CardNeed Need => CardNeed.Partnership;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (
            await CardTarget.ChooseAsync(dc, asked, ct) is not { DiscardedAt: null } partnership
            || !(SignatureNews.AreAwaited(partnership) || partnership.IsSigned)
        )
        {
            if (turn.Current is null)
            {
                await TooEarly.NothingOpenAsync(dc, null, ct);
                return true;
            }
            await TooEarly.SayAsync(dc, turn.Texts.Say("signaturesTooEarly"), ct);
            await CardTarget.GoOnAsync(dc, ct);
            return true;
        }
        var lines = SignatureList.Of(partnership.Answers, SignatureList.FieldOf(partnership));
        if (lines.Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("signaturesNobody"), ct);
            await CardTarget.GoOnAsync(dc, ct);
            return true;
        }
        if (
            asked.Card?.Verb == Cards.Verbs.MarkSignature
            && lines.FirstOrDefault(l => IsOf(l, asked.Card)) is { } line
            && Enum.TryParse<SignatureEvent>(asked.Card.Text(DataKeys.Value), out var what)
            && Enum.IsDefined(what)
            && (SignatureNews.AreAwaited(partnership) || line.IsVisa)
        )
        {
            await SignatureNews.NoteAsync(dc, partnership, [line], what, turn.Today, null, ct);
            return true;
        }
        await dc.Context.SendAsync(SignaturesCard.For(turn.CardContext, partnership), ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }

    /// <summary>Whether a button is about a signature; a card from before did not say for which party.</summary>
    private static bool IsOf(SignatureLine line, CardData card) =>
        line.Who.Name == card.Text(DataKeys.Person) && (card.Text(DataKeys.Partner) is not { } party || line.Mark.Party == party);
}
