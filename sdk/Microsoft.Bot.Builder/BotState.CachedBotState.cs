using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The state of one turn, and what it was when it was read.</summary>
    public class CachedBotState
    {
        private static readonly JsonSerializerSettings Settings = new() { MaxDepth = null };

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = ComputeHash();
        }

        public IDictionary<string, object> State { get; set; }

        internal string Hash { get; set; }

        internal string ComputeHash() => State.Count == 0 ? "{}" : JsonConvert.SerializeObject(State, Settings);
    }
}
