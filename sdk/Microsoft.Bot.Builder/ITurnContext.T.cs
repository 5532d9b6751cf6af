using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn on an activity of a known type.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
