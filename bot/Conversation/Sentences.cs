using PartnershipBot.Cards;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation;

/// <summary>Sentences in a message: what somebody typed is shown as it was typed, never as formatting.</summary>
internal static class Sentences
{
    public static string Say(Texts texts, Phrase phrase) =>
        texts.Say(phrase with { Args = [.. phrase.Args.Select(a => (a.Name, Safe(a.Value)))] });

    public static string Say(Texts texts, string key, params (string Name, object Value)[] args) => Say(texts, new Phrase(key, args));

    private static object Safe(object value) =>
        value switch
        {
            string text => Escape.Markdown(text),
            Several several => several with { Items = [.. several.Items.Select(Safe)] },
            _ => value,
        };
}
