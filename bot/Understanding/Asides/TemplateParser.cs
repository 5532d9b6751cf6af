using System.Buffers;
using PartnershipBot.Language;

namespace PartnershipBot.Understanding.Asides;

/// <summary>Reads the phrases of a lexicon as they are written there.</summary>
/// <param name="macros">The parts that phrases share, by their names.</param>
internal sealed class TemplateParser(IReadOnlyDictionary<string, string> macros)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("()[]{}<>|");

    private readonly Dictionary<string, Template> _macros = [];

    /// <summary>For the phrases of a lexicon, with its macros.</summary>
    public static TemplateParser Of(Lexicon lexicon) =>
        new(lexicon.Map("talk.macros").ToDictionary(macro => macro.Key, macro => macro.Value[0]));

    public Template Parse(string phrase)
    {
        var at = 0;
        return Ways(phrase, ref at);
    }

    /// <summary>« a|b c », up to the bracket that closes it.</summary>
    private Template Ways(string phrase, ref int at)
    {
        var ways = new List<Template> { Sequence(phrase, ref at) };
        while (at < phrase.Length && phrase[at] == '|')
        {
            at++;
            ways.Add(Sequence(phrase, ref at));
        }
        return ways is [var only] ? only : new Template.Either(ways);
    }

    private Template.Sequence Sequence(string phrase, ref int at)
    {
        var parts = new List<Template>();
        while (at < phrase.Length && phrase[at] is not ('|' or ')' or ']'))
        {
            switch (phrase[at])
            {
                case '(':
                    at++;
                    parts.Add(Ways(phrase, ref at));
                    at++;
                    break;
                case '[':
                    at++;
                    parts.Add(new Template.Either([Ways(phrase, ref at), new Template.Sequence([])]));
                    at++;
                    break;
                case '{':
                    parts.Add(new Template.Slot(Name(phrase, ref at, '}')));
                    break;
                case '<':
                    parts.Add(Macro(Name(phrase, ref at, '>')));
                    break;
                default:
                    parts.AddRange(Words(phrase, ref at));
                    break;
            }
        }
        return new Template.Sequence(parts);
    }

    private static IEnumerable<Template> Words(string phrase, ref int at)
    {
        var end = phrase.AsSpan(at).IndexOfAny(Marks);
        var words = end < 0 ? phrase[at..] : phrase[at..(at + end)];
        at += words.Length;
        return Spoken.Key(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new Template.Word(w));
    }

    private static string Name(string phrase, ref int at, char close)
    {
        var end = phrase.IndexOf(close, at);
        var name = phrase[(at + 1)..end];
        at = end + 1;
        return name;
    }

    private Template Macro(string name) => _macros.TryGetValue(name, out var known) ? known : _macros[name] = Parse(macros[name]);
}
