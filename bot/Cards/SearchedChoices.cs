using AdaptiveCards;
using Newtonsoft.Json;

namespace PartnershipBot.Cards;

/// <summary>
/// A list in which one types, and whose client asks for what fits. It has choices of its own for clients that do not ask.
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search
/// </summary>
public sealed class SearchedChoices : AdaptiveChoiceSetInput
{
    /// <summary>The municipalities of the library's partners, to filter by: the value is the name, folded.</summary>
    public const string Municipality = "municipality";

    /// <summary>The same, to answer with: the value is the name as it is written.</summary>
    public const string Town = "town";

    /// <summary>The partners of the library's list: the value is the id.</summary>
    public const string Partner = "partner";

    /// <summary>The partnerships that are under way, those of which a session may be noted: the value is the id.</summary>
    public const string Partnership = "partnership";

    /// <summary>More choices than these are typed for: what is read as a whole is read to the end.</summary>
    public const int MostRead = 15;

    /// <summary>The most choices that a card carries itself.</summary>
    public const int MostCarried = 40;

    /// <summary>The same in a window, which cannot ask for more.</summary>
    public const int MostInWindow = 100;

    /// <summary>The most characters of a choice.</summary>
    private const int MostOfTitle = 60;

    /// <summary>What is asked; null where the client does not ask.</summary>
    [JsonProperty("choices.data", NullValueHandling = NullValueHandling.Ignore)]
    public ChoicesQuery? Data { get; private init; }

    /// <summary>A list as it is, which asks where it is shown on Teams.</summary>
    /// <param name="name">The name of the list.</param>
    public static AdaptiveChoiceSetInput Of(AdaptiveChoiceSetInput choices, CardContext ctx, string name) =>
        !ctx.TakesExecute
            ? choices
            : new SearchedChoices
            {
                Id = choices.Id,
                Label = choices.Label,
                IsRequired = choices.IsRequired,
                ErrorMessage = choices.ErrorMessage,
                Spacing = choices.Spacing,
                Value = choices.Value,
                Placeholder = ctx.Texts.Say("searchPlaceholder"),
                Wrap = choices.Wrap,
                Choices = choices.Choices,
                Style = AdaptiveChoiceInputStyle.Filtered,
                Data = new ChoicesQuery(name),
            };

    /// <summary>
    /// A list of what the library has: read as a whole where that is soon done. A long one is typed into on Teams, whose client asks
    /// for what fits, or in a window looks among what the card carries; elsewhere it is as much as a card carries.
    /// </summary>
    /// <param name="name">The name of the list.</param>
    /// <param name="all">All of it, in order; what of it is chosen stands first.</param>
    /// <param name="chosen">The value that is chosen now, or null.</param>
    public static AdaptiveChoiceSetInput From(
        CardContext ctx,
        string name,
        IReadOnlyList<(string Title, string Value)> all,
        string? chosen = null
    )
    {
        var isLong = all.Count > MostRead;
        var list = new AdaptiveChoiceSetInput
        {
            Style = isLong && ctx.IsWindow ? AdaptiveChoiceInputStyle.Filtered : AdaptiveChoiceInputStyle.Compact,
            Placeholder = ctx.Texts.Say(isLong && ctx.IsWindow ? "searchPlaceholder" : "choosePlaceholder"),
            Wrap = true,
            // A value that is none of its choices would not be shown.
            Value = all.Any(c => c.Value == chosen) ? chosen : null,
            Choices =
            [
                .. all.OrderBy(c => c.Value == chosen ? 0 : 1)
                    .Take(ctx.IsWindow ? MostInWindow : MostCarried)
                    .Select(c => new AdaptiveChoice { Title = c.Title, Value = c.Value }),
            ],
        };
        return isLong ? Of(list, ctx, name) : list;
    }

    /// <summary>A choice as it is shown: « École Jacques-Prévert · Valmont ».</summary>
    /// <param name="behind">What tells it from others of its name, or null.</param>
    public static string Title(string name, string? behind) =>
        Escape.Shorten(Escape.Flat(string.Join(" · ", new[] { name, behind }.Where(part => !string.IsNullOrEmpty(part)))), MostOfTitle);
}
