using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Features.Partners;

/// <summary>« Partenaires », « partenaires école à Valmont »: the library's possible and present partners, a page of them.</summary>
internal sealed class PartnersRequest : Request
{
    private const string Next = "buttonNextPartners";
    private const string Previous = "buttonPreviousPartners";
    private const string All = "buttonAllPartners";
    private const string Filter = "buttonFilterPartners";

    public override IReadOnlyList<Command> Commands => [Command.Partners];

    public override IReadOnlyList<string> Verbs => [Cards.Verbs.Partners];

    public override IReadOnlyList<string> Titles => [Next, Previous, All, Filter];

    public override IReadOnlyList<string> TitlesWithSubject => ["buttonPartners", "buttonMyPartners"];

    public override RequestPlace Place => RequestPlace.Anywhere;

    public override async Task<bool> RunAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (asked.Card is { } card)
        {
            await ShowAsync(dc, Chosen(card), card.Page, card.Text(DataKeys.Filter) is not null, ct);
            return true;
        }
        if (asked.Title is null && await PastedPartnersDialog.TakesAsync(dc, turn.Incoming.Text, ct))
        {
            // « Voici ma liste de partenaires : … » looks for none of them.
            return true;
        }
        var (last, filter) = (turn.Conversation.PartnersPage, PortfolioFilter.Parse(turn.Conversation.PartnersFilter));
        await (
            asked.Title switch
            {
                Next => ShowAsync(dc, filter, last + 1, false, ct),
                Previous => ShowAsync(dc, filter, last - 1, false, ct),
                // The list itself is where it is filtered.
                Filter => ShowAsync(dc, filter, 0, false, ct),
                All => ShowAsync(dc, PortfolioFilter.None, 0, false, ct),
                _ => ShowAsync(dc, await ReadAsync(turn, ct), 0, false, ct),
            }
        );
        return true;
    }

    /// <summary>Shows a page, from 0; outside of the list it is the nearest one.</summary>
    /// <param name="inPlace">Whether it takes the place of the card whose button was pressed.</param>
    public static async Task ShowAsync(DialogContext dc, PortfolioFilter filter, int page, bool inPlace, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        await dc.CancelAllDialogsAsync(ct);
        var read = await PartnersPages.ReadAsync(turn, filter, page, ct);
        if (read.Known.Count == 0 && !turn.Scope.IsPersonal)
        {
            await TeamReplies.SayAsync(dc, "teamPartnersEmpty", turn.Texts.Say("buttonAddPartner"), ct);
            return;
        }
        if (read.Known.Count == 0)
        {
            await dc.Context.SendAsync(turn.Texts.Say("partnersEmpty"), ct, turn.Texts.Say("buttonAddPartner"));
            return;
        }
        if (!filter.IsNone && read.Count == 0)
        {
            await dc.Context.SendAsync(
                Sentences.Say(turn.Texts, "nothingFound", ("query", FilterNames.Of(filter, read.Known, turn.Texts))),
                ct,
                turn.Texts.Say("buttonAllPartners")
            );
            return;
        }
        (turn.Conversation.PartnersPage, turn.Conversation.PartnersFilter) = (Math.Max(0, page), filter.IsNone ? null : filter.Write());
        await dc.Context.ShowAsync(PartnersCard.For(turn.CardContext, read, filter), inPlace, ct);
    }

    /// <summary>
    /// What the words of the message ask for. Municipalities are known by the partners that there are, or among very many by those with
    /// whom something happened last; another one is searched for as a word, which finds it too.
    /// </summary>
    private static async Task<PortfolioFilter> ReadAsync(Turn turn, CancellationToken ct)
    {
        var plain = PortfolioFilterReader.Read(turn.Incoming.Text, []);
        if (plain.Query.Length == 0)
        {
            return plain;
        }
        var known = await turn.ListedAsync(ct) is null
            ? (await PartnerList.AllAsync(turn, PortfolioFilter.None, ct)).SelectMany(p => p.Faces)
            : await turn.NewestAsync(ct);
        return PortfolioFilterReader.Read(turn.Incoming.Text, known);
    }

    /// <summary>What a button carries, and what is chosen on its card.</summary>
    private static PortfolioFilter Chosen(CardData card)
    {
        var carried = PortfolioFilter.Parse(card.Text(DataKeys.Filter));
        return carried with
        {
            Kind = Input(DataKeys.FilterKind, carried.Kind),
            Municipality = Input(DataKeys.FilterMunicipality, carried.Municipality),
        };

        string? Input(string key, string? otherwise) =>
            FilterCard.Read(card.Text(key)) switch
            {
                null => otherwise,
                "" => null,
                var chosen => chosen,
            };
    }
}
