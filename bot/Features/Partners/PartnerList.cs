using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>What is read of the library's partners, for their list and their sheets.</summary>
internal static class PartnerList
{
    /// <summary>All partners by their names, each with its partnerships.</summary>
    public static async Task<IReadOnlyList<ListedPartner>> AllAsync(Turn turn, CancellationToken ct) =>
        ListedPartner.All(await turn.PartnersAsync(ct), await turn.AllAsync(ct));

    /// <summary>The same for the list itself: of partnerships their names, places and states are enough, unless dates decide.</summary>
    public static async Task<IReadOnlyList<ListedPartner>> AllAsync(Turn turn, PortfolioFilter filter, CancellationToken ct) =>
        ListedPartner.All(await turn.PartnersAsync(ct), filter.IsAboutDates ? await turn.AllAsync(ct) : await turn.GlanceAsync(ct));

    /// <summary>
    /// The partner whose name was typed, or who was chosen by its id, or else the one whose name is nearest; null when none is near.
    /// </summary>
    public static async Task<KnownPartner?> NamedAsync(Turn turn, string name, CancellationToken ct)
    {
        var partners = await turn.PartnersAsync(ct);
        return partners.FirstOrDefault(p => p.Id == name)
            ?? partners.FirstOrDefault(p => TypedText.Fold(p.Name) == TypedText.Fold(name))
            ?? (NameMatcher.BestMatch(name, [.. partners.Select(p => p.Name)]) is { } nearest ? partners[nearest] : null);
    }

    /// <summary>The partner that a request is about: the card's, listed or not, the one that is named, or the conversation's.</summary>
    public static async Task<KnownPartner?> MeantAsync(Turn turn, Asked asked, CancellationToken ct) =>
        asked.Card is { } card ? await turn.PartnerAsync(card.Text(DataKeys.Partner), ct)
        : asked.Subject.Length > 0 ? await NamedAsync(turn, asked.Subject, ct)
        : await OfConversationAsync(turn, ct);

    /// <summary>The partner whose sheet was shown last, unless it was taken off the list since; else the one with whom one works.</summary>
    public static async Task<KnownPartner?> OfConversationAsync(Turn turn, CancellationToken ct) =>
        await turn.PartnerAsync(turn.Conversation.PartnerShown, ct) is { IsListed: true } shown
            ? shown
            : await turn.PartnerAsync(turn.Current?.PartnerId, ct);

    /// <summary>Says that there is no such partner; false for a name that nobody bears, which may mean something else.</summary>
    public static async Task<bool> NobodyAsync(DialogContext dc, Asked asked, CancellationToken ct)
    {
        if (asked.Subject.Length > 0)
        {
            return false;
        }
        await dc.Context.SendAsync(Turn.Of(dc.Context).Texts.Say("partnerNotFound"), ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    /// <summary>
    /// The exchanges with a partner, the last one last. A renewed partnership tells again of what came before it; that counts once.
    /// </summary>
    public static async Task<IReadOnlyList<ContactEntry>> ContactsAsync(
        Turn turn,
        KnownPartner partner,
        IEnumerable<Partnership> partnerships,
        CancellationToken ct
    )
    {
        var entries = new List<ContactEntry>(
            (await turn.ExchangesAsync(partner, ct)).Select(e => new ContactEntry(e.On, ContactEntryKind.Noted, e.With, e.By, null, null)
            {
                How = e.How,
                Said = e.Said,
            })
        );
        foreach (var partnership in partnerships.OrderBy(p => p.CreatedAt))
        {
            var history = (await turn.Work.QueryAsync(RowKeys.History(partnership.Id), ct)).Select(HistoryRows.Read);
            entries.AddRange(ContactLog.Of(partnership, history, Turn.DayOf));
        }
        return [.. entries.DistinctBy(e => (e.On, e.Kind, e.Outcome, e.Said, e.With)).OrderBy(e => e.On)];
    }
}
