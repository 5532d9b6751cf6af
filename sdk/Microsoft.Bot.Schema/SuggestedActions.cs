using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons beside the text box that go away when one is pressed; only for the accounts in <see cref="To"/>, if any.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToList(), actions.ToList())
    {
    }

    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }

    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
