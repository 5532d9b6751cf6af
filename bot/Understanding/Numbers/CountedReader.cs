using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Numbers;

/// <summary>
/// Reads how many there were of something, with the words that say nothing of it: a fraction, a rate or a container is no count,
/// and what is joined by « et » or « + » is added.
/// </summary>
internal sealed partial class CountedReader
{
    private static readonly FrozenSet<string> Adding = KnownWords.All.Set("counts.adding", "+", "&", ",");
    private static readonly FrozenSet<string> OutOf = KnownWords.All.Set("counts.outOf");

    private static readonly FrozenSet<string> Sizes = KnownWords.All.Set("counts.sizes");

    private static readonly string[] Denials = KnownWords.All.Phrases("counts.denials");

    private static readonly string[] Nothing = KnownWords.All.Phrases("counts.nothing");

    private readonly Tokens _tokens;
    private readonly WordLists _units;
    private readonly Lang _lang;
    private readonly UsedWords _used;

    private CountedReader(string input, Lang lang, WordLists units)
    {
        _tokens = Tokens.Of(EachWords.Spelled(input));
        _units = units;
        _lang = lang;
        _used = new UsedWords(_tokens);
    }

    /// <summary>Reads the answer; <paramref name="units"/> are what is counted.</summary>
    /// <param name="besides">What else says nothing more.</param>
    public static Reading<CountReading> Read(string input, Lang lang, WordLists units, params ReadOnlySpan<WordLists> besides)
    {
        var reader = new CountedReader(input, lang, units);
        var reading = reader.Read();
        return new(reading, reading is CountReading.Number ? reader._used.Pass(WordLists.Counting).Pass(besides).Left : "");
    }

    private CountReading Read()
    {
        if (IsNothing())
        {
            return new CountReading.Number(0);
        }

        var found = new List<Quantity>();
        var at = 0;
        while (at < _tokens.Count)
        {
            if (Quantity.Read(_tokens, at, _lang) is { } quantity)
            {
                found.Add(quantity);
                at = quantity.End;
            }
            else if (Quantity.IsMalformed(_tokens, at, _lang) && !(_tokens[at - 1].IsWord && !_tokens[at].Spaced))
            {
                return new CountReading.NotUnderstood();
            }
            else
            {
                at++;
            }
        }

        if (found.Count == 2 && NumberReader.Pair(_tokens, found) is { } pair)
        {
            if (pair is NumberReading.Range(var low, var high))
            {
                return RateAfter(found[1]) is { } each ? each : new CountReading.Range(low, high);
            }

            _used.Use(found[0].Start, Unit(found[1].End));
            return pair is NumberReading.Exact(var same) ? new CountReading.Number(same) : new CountReading.NotUnderstood();
        }

        return Fault(found) is { } fault ? fault : Counted(found);
    }

    /// <summary>« aucun », « pas de prêt cette fois », « il n’y a eu personne ».</summary>
    private bool IsNothing()
    {
        var at = _tokens.MatchAny(0, Denials);
        var length = _tokens.MatchAny(at, Nothing);
        if (length == 0)
        {
            return false;
        }

        var end = Unit(at + length);
        // « aucune idée » is no number; « no » and « pas de » need what is not there.
        var isOpen = _tokens[at].Text is "no" || _tokens[at + length - 1].Text is "de" or "d'";
        if (
            end == at + length
            && (isOpen || (_tokens[end].IsWord && WordLists.Counting.Match(_tokens, end) == 0 && !WordLists.Filler.Has(_tokens[end].Text)))
        )
        {
            return false;
        }

        if (Enumerable.Range(end, Math.Max(0, _tokens.Count - end)).Any(rest => _tokens[rest].IsDigits))
        {
            return false;
        }

        _used.Use(0, end);
        return true;
    }

    private CountReading Counted(List<Quantity> found)
    {
        found.RemoveAll(quantity => _tokens[quantity.Start - 1].Is(OutOf) && quantity != found[0]);
        if (found.Count > 1 && IsSum(found))
        {
            _used.Use(found[0].Start, Unit(found[^1].End));
            return new CountReading.Number(found.Sum(quantity => quantity.Value), found.Exists(IsAboutInSum), IsSum: true);
        }

        if (found.Count > 1)
        {
            found.RemoveAll(quantity => quantity.IsArticle);
        }

        if (found.Count > 1 && found.TrueForAll(quantity => quantity.Value == found[0].Value))
        {
            found.ForEach(quantity => _used.Use(quantity.Start, quantity.End));
            found.RemoveRange(1, found.Count - 1);
        }

        if (found is not [var only] || !NumberReader.IsPlain(_tokens, only))
        {
            return new CountReading.NotUnderstood();
        }

        _used.Use(UnitBefore(only.Start), Unit(only.End));
        // « une 20aine »
        _used.Use(only.IsCollective && _tokens[only.Start - 1].Text is "un" or "une" ? only.Start - 1 : only.Start, only.Start);
        return new CountReading.Number(only.Value, NumberReader.IsAbout(_tokens, only));
    }

    /// <summary>« 22 + 2 » is exact, though « 22 + » alone says that there were more.</summary>
    private bool IsAboutInSum(Quantity quantity) =>
        !_tokens[quantity.End].Is("+") && !_tokens[quantity.Start - 1].Is("+") && NumberReader.IsAbout(_tokens, quantity);

    /// <summary>« 12 enfants et 3 adultes », « 22 + 2 »: one kind of thing said in parts; a comma joins only what has its unit.</summary>
    private bool IsSum(List<Quantity> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            var from = Unit(found[i - 1].End);
            var to = found[i].Start;
            while (
                from < to
                && (WordLists.Counting.Has(_tokens[from].Text) || WordLists.Filler.Has(_tokens[from].Text))
                && !_tokens[from].Is(Adding)
            )
            {
                from++;
            }

            if (to - from != 1 || !_tokens[from].Is(Adding))
            {
                return false;
            }

            var haveUnits = Unit(found[i].End) > found[i].End && Unit(found[i - 1].End) > found[i - 1].End;
            if (_tokens[from].Is(",") && !haveUnits)
            {
                return false;
            }
        }

        return found.TrueForAll(quantity => NumberReader.IsPlain(_tokens, quantity));
    }

    /// <summary>
    /// The token behind the unit that begins here: « élèves », « d’élèves », « jeunes enfants »; here when there is none.
    /// </summary>
    private int Unit(int at)
    {
        var start = at + (_tokens[at].Text is "de" or "d'" or "of" ? 1 : 0);
        start += _tokens[start].Is(Sizes) && _units.Match(_tokens, start + 1) > 0 ? 1 : 0;
        return _units.Match(_tokens, start) is > 0 and var length ? start + length : at;
    }

    /// <summary>« Participants : 22 ».</summary>
    private int UnitBefore(int at)
    {
        var before = at - 1;
        while (before >= 0 && _tokens[before].Text is ":" or "=" or "-")
        {
            before--;
        }

        return before == 0 && _units.Match(_tokens, before) > 0 ? before : at;
    }
}
