using System.Text.Json.Nodes;

namespace EndToEnd.Tests.Support;

/// <summary>One reply as the channel got it.</summary>
/// <param name="Target">The request's path as it was sent.</param>
internal sealed record Posted(string Target, JsonObject Activity)
{
    /// <summary>Its words, and those of its cards.</summary>
    public string Text => Words.Of([Activity]);
}
