namespace Microsoft.Bot.Schema;

/// <summary>How <see cref="Activity.Text"/> is to be read.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
