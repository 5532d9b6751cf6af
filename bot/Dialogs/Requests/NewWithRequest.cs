using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Stages;
using PartnershipBot.Interview.Understanding;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Dialogs.Requests;

/// <summary>« Nouveau partenariat avec … »: with a partner of the list, of which what is known is not asked again.</summary>
internal sealed class NewWithRequest(Answering answering) : Request
{
    private static readonly string[] With = [" avec ", " with "];

    public override IReadOnlyList<Command> Commands => [Command.NewPartnership];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.NewWith];

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { } card)
        {
            if (await turn.PartnerAsync(card.Text(DataKeys.Partner), ct) is { } chosen)
            {
                await StartAsync(dc, chosen, ct);
                return true;
            }
            await dc.Context.SendAsync(turn.Texts.Say("partnerNotFound"), ct);
            await dc.RepromptDialogAsync(ct);
            return true;
        }
        if (Named(turn.Incoming.Text) is not { } name || await PartnerList.NamedAsync(turn, name, ct) is not { } partner)
        {
            return false;
        }
        await StartAsync(dc, partner, ct);
        return true;
    }

    private async Task StartAsync(DialogContext dc, KnownPartner partner, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        // The same button again goes on with what it began.
        if (turn.Current is not { Revision: 1, DiscardedAt: null } begun || begun.PartnerId != partner.Id)
        {
            turn.Choose(null);
            await answering.AcceptAsync(turn, ProspectQuestions.Name, new Outcome.Accepted(partner.Known()), ct);
        }
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "startedWith", ("partner", partner.Name)), ct);
        await ResumeRequest.ContinueAsync(dc, ct);
    }

    /// <summary>Whom a message names behind « avec », or null.</summary>
    private static string? Named(string text) => With
        .Select(with => (with, at: text.IndexOf(with, StringComparison.OrdinalIgnoreCase)))
        .Where(found => found.at >= 0)
        .Select(found => text[(found.at + found.with.Length)..].Trim(' ', '\u00A0', '«', '»', '"', '“', '”', '.'))
        .FirstOrDefault(name => name.Length > 0);
}
