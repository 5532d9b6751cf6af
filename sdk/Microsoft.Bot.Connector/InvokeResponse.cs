namespace Microsoft.Bot.Builder;

/// <summary>What a bot answers to an invoke activity; it becomes the HTTP response.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON; none when null.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status is in the 200s.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
