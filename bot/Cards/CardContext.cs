using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Cards;

/// <summary>For whom and about what a card is made; every action of the card carries the last three.</summary>
/// <param name="Texts">The person's language.</param>
/// <param name="TakesExecute">Whether actions are Action.Execute with an Action.Submit fallback (Teams) or Action.Submit (elsewhere).</param>
/// <param name="Library">The library's key: a request, granted only after the check of who asks.</param>
/// <param name="PartnershipId">The partnership shown, or empty.</param>
/// <param name="Revision">The partnership's revision when the card was made; an action of an older one is out of date.</param>
/// <param name="Today">The day, in the library's time zone.</param>
public sealed record CardContext(Texts Texts, bool TakesExecute, string Library, string PartnershipId, int Revision, DateOnly Today)
{
    /// <summary>The team's channel or the group in which it is shown; null in a personal chat.</summary>
    public TeamPlace? Team { get; init; }

    /// <summary>What the library is called when it is not the person's own, in a personal chat; null otherwise.</summary>
    public string? LibraryName { get; init; }

    /// <summary>Whether it is the person's own library: from there a partnership can be moved to a team's.</summary>
    public bool IsOwn { get; init; }

    /// <summary>For whom the client brings the card up to date by itself: their ids in the channel.</summary>
    public IReadOnlyList<string> Viewers { get; init; } = [];

    /// <summary>Whether it is shown in a window of Teams over a conversation: one types into its lists, but they do not ask us.</summary>
    public bool IsWindow { get; init; }

    /// <summary>The library's partners, which a form that asks for one lets choose: what is shown, and the id.</summary>
    public IReadOnlyList<(string Title, string Value)> Partners { get; init; } = [];

    /// <summary>The municipalities that the library knows, which a form that asks for one lets choose: what is shown, and the name.</summary>
    public IReadOnlyList<(string Title, string Value)> Towns { get; init; } = [];

    /// <summary>The same, about another partnership than the one worked on.</summary>
    public CardContext About(Partnership partnership) => this with { PartnershipId = partnership.Id, Revision = partnership.Revision };
}
