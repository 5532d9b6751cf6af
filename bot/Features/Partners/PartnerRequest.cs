using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Interview;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Partners;

/// <summary>« Partenaire … », « fiche du partenaire »: what is known of a partner, the exchanges and all partnerships with it.</summary>
internal sealed class PartnerRequest : Request
{
    private const string OfCurrent = "buttonPartnerSheet";

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Partner];

    public override IReadOnlyList<string> Titles => [OfCurrent];

    public override IReadOnlyList<string> TitlesWithSubject => ["verbPartner", "verbSheet"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partner =
            asked.Card is { } card ? await turn.PartnerAsync(card.Text(DataKeys.Partner), ct)
            : asked.Title == OfCurrent ? await turn.PartnerAsync(turn.Current?.PartnerId, ct)
            : await PartnerList.NamedAsync(turn, asked.Subject, ct);
        if (partner is not null)
        {
            await ShowAsync(dc, partner, ct);
            return true;
        }
        // « Partenaire jacques »: whoever has these letters in their name.
        return asked.Subject.Length > 0
            ? await FindAsync(dc, asked.Subject, NameSearch.Finds, ct)
            : await PartnerList.NobodyAsync(dc, asked, ct);
    }

    public static async Task ShowAsync(DialogContext dc, KnownPartner partner, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        turn.Conversation.PartnerShown = partner.Id;
        var listed = ListedPartner.All([partner], await turn.WithPartnerAsync(partner.Id, ct))[0];
        var contacts = await PartnerList.ContactsAsync(turn, partner, listed.Partnerships, ct);
        await dc.Context.SendAsync(PartnerCard.For(turn.CardContext, listed, contacts), ct);
    }

    /// <summary>Takes a text that is nothing else for a part of a name; false when no partner has such a name.</summary>
    public static Task<bool> FindBareAsync(DialogContext dc, string text, CancellationToken ct) =>
        FindAsync(dc, text, NameSearch.IsMeant, ct);

    /// <summary>Shows the only partner that is found, or the list of those that are; false when none is.</summary>
    private static async Task<bool> FindAsync(DialogContext dc, string text, Func<string, AnswerSheet, bool> isFound, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        List<KnownPartner> found = [.. (await turn.PartnersAsync(ct)).Where(p => isFound(text, p.Profile))];
        if (found.Count == 0)
        {
            return false;
        }
        await (
            found is [var only]
                ? ShowAsync(dc, only, ct)
                : PartnersRequest.ShowAsync(dc, new PortfolioFilter { Query = text }, 0, false, ct)
        );
        return true;
    }
}
