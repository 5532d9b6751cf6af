using System.Text;

namespace PartnershipBot.Language;

/// <summary>Says sentences in one language, for one library.</summary>
/// <param name="Lang">The language of the person.</param>
/// <param name="Service">The library's own name for its département's service, which replaces « MDDS »; without article, feminine.</param>
public sealed record Texts(Lang Lang, string Service = Texts.DefaultService)
{
    /// <summary>The name that the guide gives to the département's service.</summary>
    public const string DefaultService = "MDDS";

    /// <summary>The sentence of a phrase, its blanks filled.</summary>
    public string Say(Phrase phrase) => Say(phrase.Key, phrase.Args);

    /// <summary>The sentence of a key, its blanks filled.</summary>
    public string Say(string key, params (string Name, object Value)[] args)
    {
        var text = Localised(key);
        if (args.Length == 0)
        {
            return text;
        }
        // One pass, so that a « {date} » inside somebody's words is not taken for a blank.
        var said = new StringBuilder();
        var position = 0;
        while (text.IndexOf('{', position) is var open and >= 0 && text.IndexOf('}', open) is var close and >= 0)
        {
            said.Append(text, position, open - position);
            var name = text[(open + 1)..close];
            var found = Array.FindIndex(args, a => a.Name == name);
            said.Append(found < 0 ? text[open..(close + 1)] : Value(args[found].Value));
            position = close + 1;
        }
        return said.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>What fills a blank, written out in the language.</summary>
    public string Value(object value) => value switch
    {
        string text => text,
        DateOnly date => Formats.Date(date, Lang),
        WithWeekday(var date) => Formats.DateWithWeekday(date, Lang),
        Money(var euros) => Formats.Euros(euros, Lang),
        int number => Formats.Number(number, Lang),
        decimal number => Formats.Number(number, Lang),
        LabelOf(var id) => Label(id),
        ChoiceOf(var id, var code) => Choice(id, code),
        Phrase phrase => Say(phrase),
        Several(var items) => string.Join(", ", items.Select(Value)),
        _ => value.ToString() ?? "",
    };

    /// <summary>The text of a question, to the letter.</summary>
    public string Question(string id) => Localised($"{id}.text");

    /// <summary>The short label of a question, for recaps, cards and forms.</summary>
    public string Label(string id) => Localised($"{id}.label");

    /// <summary>The help of a question.</summary>
    public string Help(string id) => Localised($"{id}.help");

    /// <summary>An example of an answer.</summary>
    public string Example(string id) => Localised($"{id}.example");

    /// <summary>The name of one choice; the code itself when a row holds one that is not known any more.</summary>
    public string Choice(string id, string code) =>
        Catalogue.TryFind($"{id}.choices.{code}", Lang)?.Replace(DefaultService, Service, StringComparison.Ordinal) ?? code;

    private string Localised(string key) => Catalogue.Find(key, Lang).Replace(DefaultService, Service, StringComparison.Ordinal);
}
