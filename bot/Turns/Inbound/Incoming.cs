using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Understanding.Commands;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Turns.Inbound;

/// <summary>What came in, read once from its activity: words, a button, a card that is seen, a form, a search, or files.</summary>
public sealed record Incoming
{
    private readonly Said _said = new("");

    private Incoming(IncomingKind kind) => Kind = kind;

    public IncomingKind Kind { get; }

    /// <summary>The words, cleaned; empty when there are none.</summary>
    public string Text
    {
        get => _said.Text;
        init => _said = new Said(value);
    }

    /// <summary>The button that was pressed, or null.</summary>
    public PressedButton? Button { get; init; }

    /// <summary>The message of Teams on which an action was chosen, or null.</summary>
    public SharedMessage? Message { get; private init; }

    /// <summary>Whether something was attached.</summary>
    public bool HasFile { get; private init; }

    /// <summary>The files among what was attached, where each says that it is.</summary>
    public IReadOnlyList<SentFile> Files { get; private init; } = [];

    /// <summary>Whether a client asked by itself, and nobody waits for an answer.</summary>
    public bool IsAutomatic { get; private init; }

    /// <summary>The command that the words are, to the letter: while a question waits, an answer must not be taken for one.</summary>
    public Command? Command => _said.Exact;

    /// <summary>The command that the words are, generously read: while nothing waits.</summary>
    public Command? LooseCommand => _said.Loose;

    /// <summary>
    /// Whether the turn only looks: nothing of it is stored, not even where it came from, for the bot may not be there to write
    /// to.
    /// </summary>
    public bool OnlyLooks =>
        Kind
            is IncomingKind.Refresh
                or IncomingKind.FormOpened
                or IncomingKind.Search
                or IncomingKind.Choices
                or IncomingKind.Link
                or IncomingKind.MessageOpened;

    public static Incoming Of(Activity activity) =>
        activity.Type == ActivityTypes.Invoke ? OfInvoke(activity.Name, JsonBag.Of(activity.Value)) : OfMessage(activity);

    private static Incoming OfInvoke(string? name, JObject? value) =>
        name switch
        {
            InvokeNames.Button => OfAction(JsonBag.Of(value?["action"]), value),
            InvokeNames.FormOpened => new Incoming(IncomingKind.FormOpened) { Button = Carried(value) },
            InvokeNames.FormSaved => new Incoming(IncomingKind.FormSaved) { Button = Carried(value) },
            InvokeNames.Search => new Incoming(IncomingKind.Search),
            InvokeNames.Choices => new Incoming(IncomingKind.Choices),
            InvokeNames.Link or InvokeNames.LinkOfNobody => new Incoming(IncomingKind.Link),
            InvokeNames.MessageOpened => new Incoming(IncomingKind.MessageOpened) { Message = SharedMessage.Of(value) },
            InvokeNames.MessageSaved => new Incoming(IncomingKind.MessageSaved) { Button = Carried(value) },
            _ => new Incoming(IncomingKind.Other),
        };

    /// <summary>A button names its verb beside what it carries; elsewhere the verb is carried with the rest.</summary>
    private static Incoming OfAction(JObject? action, JObject? value)
    {
        var data = (JObject?)JsonBag.Of(action?["data"])?.DeepClone() ?? [];
        var verb = action?["verb"] is JValue { Value: string named } ? named : null;
        if (verb == Verbs.Refresh)
        {
            return new Incoming(IncomingKind.Refresh)
            {
                Button = new PressedButton(data),
                IsAutomatic = value?["trigger"] is JValue { Value: "automatic" },
            };
        }
        data[DataKeys.Verb] ??= verb;
        return new Incoming(IncomingKind.Button) { Button = new PressedButton(data) };
    }

    private static PressedButton? Carried(JObject? value) => JsonBag.Of(value?["data"]) is { } data ? new PressedButton(data) : null;

    private static Incoming OfMessage(Activity activity)
    {
        var mirror = HtmlMirror.Of(activity);
        var text = TypedText.Clean(MessageWords.Of(activity, mirror));
        var attached = activity.Attachments?.Where(a => !MessageWords.IsPartOf(a)).ToList() ?? [];
        return new Incoming(activity.Type == ActivityTypes.Message ? IncomingKind.Message : IncomingKind.Other)
        {
            Text = text,
            Button = text.Length == 0 && JsonBag.Of(activity.Value) is { } data ? new PressedButton(data) : null,
            HasFile = attached.Count > 0,
            Files = [.. attached.Select(a => File(a, activity.ServiceUrl ?? "")).OfType<SentFile>()],
        };
    }

    /// <summary>A file of a drive has its address inside; a picture, or what a web chat sends, beside.</summary>
    private static SentFile? File(Attachment attachment, string serviceUrl)
    {
        var url =
            attachment.ContentType == FileDownloadInfo.ContentType
                ? (attachment.Content as JObject)?["downloadUrl"] is JValue { Value: string inside }
                    ? inside
                    : null
                : attachment.ContentUrl;
        return string.IsNullOrWhiteSpace(url) ? null : new SentFile(attachment.Name ?? "", url, serviceUrl);
    }
}
