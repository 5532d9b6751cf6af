using System.Buffers;
using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Asides;

/// <summary>Knows how people correct what they said: « non, c’est Valmont », « en fait le budget est de 300 € ».</summary>
public static class RepairReader
{
    private const int MostWords = 60;
    private const int LongestPlace = 6;
    private const int LongestTail = 4;

    private static readonly char[] Edges = [.. " \u00A0\u202F,;:!?.«»\"“”"];

    /// <summary>Words between a question's name and its value.</summary>
    private static readonly FrozenSet<string> Links = KnownWords.All.Set("talk.links");

    /// <summary>The marks that part what was wrong from what is right.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create(",;.:!(\n…—–");

    /// <summary>
    /// « No, June » corrects an answer, « no outings in June » is one: without a mark behind it the word denies what follows. The French
    /// « non » does not stand before a noun.
    /// </summary>
    private const string Denial = "no";

    private static readonly Phrasebook<bool> Phrases = Phrasebook.Of(("talk.repairs", true), ("talk.maybeRepairs", false));

    private static readonly Phrasebook<bool> Loose = Phrasebook.Of(("talk.looseRepairs", true));

    private static readonly Phrasebook<bool> Rathers = Phrasebook.Of(("talk.rathers", true));

    private static readonly FrozenSet<string> Prefixes = KnownWords.All.Set("talk.prefixes");

    private static readonly FrozenSet<string> Denials = KnownWords.All.Set("changes.no");

    private static readonly FrozenSet<string> Refusing = KnownWords.All.Set("talk.refusing");

    private static readonly Phrasebook<bool> Additions = Phrasebook.Of(("talk.additions", true));

    private static readonly Phrasebook<bool> Missing = Phrasebook.Of(("talk.missing", true));

    private static readonly FrozenSet<string> Speakers = KnownWords.All.Set("talk.speakers");

    private static readonly FrozenSet<string> Tails = KnownWords.All.Set("talk.tails");

    /// <summary>What a text corrects; null when it corrects nothing.</summary>
    public static RepairReading? Read(string text) => Read(new Said(text));

    /// <summary>
    /// The same where answers are shown to be corrected: there the name of a question is enough, and so is a value behind it,
    /// « commune Valmont », « le budget : 300 € ».
    /// </summary>
    public static RepairReading? ReadLoosely(string text)
    {
        var said = new Said(text);
        if ((Read(said) ?? Added(said, Missing) ?? Named(text, Loose) ?? Read(said, Loose)) is { } plain)
        {
            // Nothing else can be meant there.
            return plain with { IsSure = true };
        }
        var words = said.Words;
        for (var length = Math.Min(words.Count, LongestPlace); length > 0; length--)
        {
            if (!Names.Places.TryGetValue(Names.Bare(string.Join(' ', words.Take(length).Select(w => w.Text))), out var places))
            {
                continue;
            }
            var rest = words.Skip(length).SkipWhile(w => Links.Contains(w.Text)).ToList();
            return rest.Count == 0 && length == words.Count ? new RepairReading(places, null)
                : rest.Count > 0
                    ? new RepairReading(places, text[Opened(text, rest[0].Start)..].Trim(Edges))
                    {
                        IsLinked = AreLinked(text, words, length, rest),
                    }
                : null;
        }
        return null;
    }

    /// <summary>« Le budget : 300 € », « la commune c’est Marnes », « le contact Mme Roux », but not « public empêché ».</summary>
    private static bool AreLinked(string text, IReadOnlyList<SpokenWord> words, int length, List<SpokenWord> rest) =>
        words.Count > length + rest.Count
        || text.AsSpan(words[length - 1].End, rest[0].Start - words[length - 1].End).ContainsAny(':', '=')
        || (
            length > 1
            && Names.Bare(string.Join(' ', words.Take(length).Select(w => w.Text))).Split(' ').Length < length
            && text[rest[0].Start] is var first
            && (char.IsUpper(first) || char.IsDigit(first))
        );

    /// <summary>
    /// The answer alone, where the words before it say no more than that somebody has changed her mind: « finalement X », « mets plutôt
    /// X », « non, X »; null when a text is an answer as it stands.
    /// </summary>
    public static string? Rather(string text) =>
        Spoken.Words(text) is { Count: >= 2 } words
        && !(Denials.Contains(words[0].Text) && Refusing.Contains(words[1].Text) && !IsParted(text, words))
        && Read(new Said(text), Rathers) is { Value: { Length: > 0 } value }
            ? value
            : null;

    private static RepairReading? Read(Said said) =>
        Read(said, Phrases) switch
        {
            { IsSure: true } sure => sure,
            var either => Named(said.Text, Phrases) ?? either ?? Added(said, Additions),
        };

    /// <summary>« Je me suis trompée de commune : Marnes »: what is named before a colon, and what is right behind it.</summary>
    private static RepairReading? Named(string text, Phrasebook<bool> phrases) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
        && text[(colon + 1)..].Trim(Edges) is { Length: > 0 } value
        && Read(new Said(text[..colon]), phrases) is { Value: null, Places.Count: > 0 } named
            ? named with
            {
                Value = value,
            }
            : null;

    private static RepairReading? Added(Said said, Phrasebook<bool> phrases) =>
        (Named(said.Text, phrases) ?? Read(said, phrases)) is { } added ? added with { IsAddition = true } : null;

    private static RepairReading? Read(Said said, Phrasebook<bool> phrases)
    {
        var (text, words) = (said.Text, said.Words);
        if (words.Count is < 2 or > MostWords)
        {
            return null;
        }
        // « Non-violence », “well-being”: a word of its own.
        if (words[0].End + 1 == words[1].Start && text[words[0].End] is '-' && Prefixes.Contains(words[0].Text))
        {
            return null;
        }
        if ((Find(phrases, text, words) ?? Find(phrases, text, said.Slipped)) is not var (isSure, heard))
        {
            return null;
        }
        if ((!isSure || phrases == Rathers) && heard.Range("old") is null && IsDenied(text, words))
        {
            return null;
        }
        var places =
            heard.Name("place") is { } name ? Names.Places[name]
            : heard.Words("verb") is { } verb ? Names.Verbs[verb]
            : [];
        var value = Typed(text, words, heard.Range("value"));
        var old = Typed(text, words, heard.Range("old"));
        // « Je ne sais pas trop » denies nothing: what is right in place of something else is no sentence.
        return (places.Count == 0 && value is null) || (!isSure && old is not null && value is not null && SpeaksOfPeople(value))
            ? null
            : new RepairReading(places, value, old, isSure);
    }

    private static bool SpeaksOfPeople(string value) => Spoken.Words(value).Any(word => Speakers.Contains(word.Text));

    private static bool IsDenied(string text, IReadOnlyList<SpokenWord> words) => words[0].Text == Denial && !IsParted(text, words);

    /// <summary>Whether a mark stands behind the first word.</summary>
    private static bool IsParted(string text, IReadOnlyList<SpokenWord> words) =>
        text.AsSpan(words[0].Start, words[1].Start - words[0].Start).IndexOfAny(Stops) >= 0;

    /// <summary>Where what was wrong and what is right follow each other, a mark stands between them.</summary>
    private static (bool Meaning, Hearing Heard)? Find(Phrasebook<bool> phrases, string text, IReadOnlyList<SpokenWord> words) =>
        phrases.Find(
            words,
            accepts: heard =>
                heard.Range("old") is not var (_, oldEnd)
                || heard.Range("value") is not var (start, _)
                || start < oldEnd
                || text.AsSpan(oldEnd, start - oldEnd).IndexOfAny(Stops) >= 0
                || text.AsSpan(oldEnd, start - oldEnd).IndexOfAnyInRange('A', 'z') >= 0
        );

    /// <summary>The words in a place as they were typed. What follows the last word, such as « € », belongs to it.</summary>
    private static string? Typed(string text, IReadOnlyList<SpokenWord> words, (int Start, int End)? range)
    {
        if (range is not var (start, end))
        {
            return null;
        }
        if (end == words[^1].End)
        {
            end = text.Length;
            var last = words.Count;
            for (var length = Math.Min(LongestTail, last - 1); length > 0; length--)
            {
                var tail = words.Skip(last - length).ToList();
                if (tail[0].Start > start && Tails.Contains(string.Join(' ', tail.Select(w => w.Text))))
                {
                    end = tail[0].Start;
                    break;
                }
            }
        }
        return text[Opened(text, start)..end].Trim(Edges);
    }

    /// <summary>Takes a sign that opens the value, such as « + » or a quotation mark, along with it.</summary>
    private static int Opened(string text, int start)
    {
        while (
            start > 0
            && !char.IsWhiteSpace(text[start - 1])
            && !char.IsLetterOrDigit(text[start - 1])
            && text[start - 1] is not ('\'' or '’' or ',' or ':')
        )
        {
            start--;
        }
        return start;
    }

    /// <summary>A text with its words, which several phrasebooks look at.</summary>
    private sealed class Said(string text)
    {
        private IReadOnlyList<SpokenWord>? _slipped;

        public string Text => text;

        public IReadOnlyList<SpokenWord> Words { get; } = Spoken.Words(text);

        /// <summary>The words as they were meant; none when no letter slipped.</summary>
        public IReadOnlyList<SpokenWord> Slipped => _slipped ??= AsideReader.Slipped(Words);
    }
}
