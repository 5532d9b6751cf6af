using AdaptiveCards;

namespace PartnershipBot.Cards;

/// <summary>The buttons of all cards.</summary>
public static class CardActions
{
    /// <summary>
    /// A button. Its data always carries the verb, the library, the partnership and the revision for which the card was
    /// made, then what is given; a name given again replaces the first value.
    /// </summary>
    public static AdaptiveAction Button(CardContext ctx, string title, string verb, params (string Name, object Value)[] data)
    {
        var carried = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [DataKeys.Verb] = verb,
            [DataKeys.Library] = ctx.Library,
            [DataKeys.Partnership] = ctx.PartnershipId,
            [DataKeys.Revision] = ctx.Revision,
        };
        foreach (var (name, value) in data)
        {
            carried[name] = value;
        }
        return Acting(ctx, title, verb, carried);
    }

    /// <summary>
    /// A button that is of no library and no partnership: it acts in the library of whoever presses it, who need not be known when
    /// the card is made.
    /// </summary>
    public static AdaptiveAction Unbound(CardContext ctx, string title, string verb) =>
        Acting(ctx, title, verb, new Dictionary<string, object>(StringComparer.Ordinal) { [DataKeys.Verb] = verb });

    private static AdaptiveAction Acting(CardContext ctx, string title, string verb, Dictionary<string, object> carried)
    {
        var submit = new AdaptiveSubmitAction { Title = title, Data = carried };
        return ctx.TakesExecute
            ? new AdaptiveExecuteAction
            {
                Title = title,
                Verb = verb,
                Data = carried,
                Fallback = new AdaptiveFallbackElement(submit),
            }
            : submit;
    }

    /// <summary>The same button, shown as the one to press.</summary>
    public static AdaptiveAction Positive(this AdaptiveAction action) => action.Each(static a => a.Style = "positive");

    /// <summary>The same button, behind « Autres actions »: <see cref="CardLayout"/> puts it there.</summary>
    public static AdaptiveAction Secondary(this AdaptiveAction action) => action.Each(static a => a.Mode = AdaptiveActionMode.Secondary);

    /// <summary>The same button, among those in sight again.</summary>
    public static AdaptiveAction Primary(this AdaptiveAction action) => action.Each(static a => a.Mode = AdaptiveActionMode.Primary);

    /// <summary>The same button under a shorter title; its own goes under the pointer.</summary>
    public static AdaptiveAction Short(this AdaptiveAction action, string title) =>
        action.Each(a => (a.Title, a.Tooltip) = (title, a.Tooltip ?? a.Title));

    /// <summary>The same button with its full meaning for screen readers and on hover.</summary>
    public static AdaptiveAction Saying(this AdaptiveAction action, string tooltip) => action.Each(a => a.Tooltip = tooltip);

    /// <summary>The same button, which leaves alone what is filled in.</summary>
    public static AdaptiveAction WithoutInputs(this AdaptiveAction action) =>
        action.Each(static a =>
        {
            switch (a)
            {
                case AdaptiveExecuteAction execute:
                    execute.AssociatedInputs = AdaptiveAssociatedInputs.None;
                    break;
                case AdaptiveSubmitAction submit:
                    submit.AssociatedInputs = AdaptiveAssociatedInputs.None;
                    break;
            }
        });

    /// <summary>What is set on an action is set on the one that stands in for it.</summary>
    private static AdaptiveAction Each(this AdaptiveAction action, Action<AdaptiveAction> set)
    {
        set(action);
        if (action.Fallback?.Content is AdaptiveAction fallback)
        {
            set(fallback);
        }
        return action;
    }
}
