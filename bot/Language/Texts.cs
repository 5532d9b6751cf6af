using System.Text;

namespace PartnershipBot.Language;

/// <summary>Says sentences in one language, for one library.</summary>
/// <param name="Lang">The language of the person.</param>
/// <param name="Service">The library's own name for its département's service; empty for the usual one.</param>
public sealed record Texts(Lang Lang, string Service = Texts.DefaultService)
{
    /// <summary>Where the library gave its département's service no name.</summary>
    public const string DefaultService = "";

    private ServiceName Department => ServiceName.Read(Service, Lang);

    /// <summary>The day from which examples of dates are counted.</summary>
    public DateOnly Today { get; init; } = DaysFromNow.SomeDay;

    /// <summary>The département's service with its article: « la médiathèque départementale ».</summary>
    public string TheService => Department.The;

    /// <summary>The same behind « à ».</summary>
    public string ToService => Department.To;

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
            position = close + 1;
            said.Append(found < 0 ? text[open..position] : Fitting(Value(args[found].Value), text.AsSpan(0, open), text.AsSpan(position)));
        }
        return said.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>
    /// Somebody's words inside of a sentence: no full stop before another one, or before a bracket, and quotes of the second rank
    /// within quotes.
    /// </summary>
    private static string Fitting(string value, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if ((after.StartsWith(".") || after.StartsWith(" (")) && value.EndsWith('.') && !value.EndsWith("..", StringComparison.Ordinal))
        {
            value = value[..^1];
        }
        return before.EndsWith("«\u00A0") && value.StartsWith('«')
            ? value.Replace("«\u00A0", "“", StringComparison.Ordinal).Replace("\u00A0»", "”", StringComparison.Ordinal)
            : value;
    }

    /// <summary>An answer behind a colon: an article does not begin a sentence there.</summary>
    public string Inside(string answer) =>
        Lang == Lang.Fr
        && answer.Split(' ', '’')[0] is "Du" or "De" or "Le" or "La" or "L" or "Les" or "Un" or "Une" or "Des" or "Au" or "Aux" or "À"
            ? char.ToLowerInvariant(answer[0]) + answer[1..]
            : answer;

    /// <summary>A sentence of ours behind a colon, where French goes on without a capital.</summary>
    /// <param name="sentence">One that begins with no name.</param>
    public string AfterColon(string sentence) =>
        Lang == Lang.Fr && sentence.Length > 0 ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>What fills a blank, written out in the language.</summary>
    public string Value(object value) =>
        value switch
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
            Together { Items: [_, .., var last] items } => Say(
                "togetherLast",
                ("first", new Several([.. items.SkipLast(1)])),
                ("last", last)
            ),
            Together(var items) => string.Concat(items.Select(Value)),
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
    public string Choice(string id, string code) => Catalogue.TryFind($"{id}.choices.{code}", Lang) is { } name ? WithService(name) : code;

    private string Localised(string key) => DaysFromNow.In(WithService(Catalogue.Find(key, Lang)), Today, Lang);

    private string WithService(string text)
    {
        if (!text.Contains("Service}", StringComparison.Ordinal))
        {
            return text;
        }
        var service = Department;
        foreach (var blank in ServiceName.Blanks)
        {
            text = text.Replace($"{{{blank}}}", service.Fill(blank), StringComparison.Ordinal);
        }
        return text;
    }
}
