using AdaptiveCards;
using Newtonsoft.Json;

namespace PartnershipBot.Cards;

/// <summary>
/// A list in which one types, and whose client asks for what fits. It has choices of its own for clients that do not ask.
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/dynamic-search
/// </summary>
public sealed class SearchedChoices : AdaptiveChoiceSetInput
{
    /// <summary>The municipalities of the library's partners: the value is the name, folded.</summary>
    public const string Municipality = "municipality";

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
                Placeholder = choices.Placeholder,
                Wrap = choices.Wrap,
                Choices = choices.Choices,
                Style = AdaptiveChoiceInputStyle.Filtered,
                Data = new ChoicesQuery(name),
            };
}
