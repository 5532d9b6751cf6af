using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares what was expected of the bot with what it sent; throws when they differ.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
