using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>
/// Finds the dates in an answer, from left to right, each as long as it can be. Day comes before month, always.
/// Every rule looks at a bounded number of tokens, so time grows with the length of the answer only.
/// </summary>
internal sealed partial class DateScanner(Tokens tokens, DateOnly today, SchoolCalendar schoolYear)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int SureYears = 10;

    private static readonly FrozenSet<string> Suffixes = KnownWords.All.Set("numbers.suffixes");

    /// <summary>In French only the first day of a month is counted so: « le premier mars », but « le deux mars ».</summary>
    private static readonly FrozenDictionary<string, int> Ordinals = KnownWords
        .All.Numbers("numbers.ordinals", Lang.En)
        .Concat(KnownWords.All.Set("dates.first").Select(first => KeyValuePair.Create(first, 1)))
        .ToFrozenDictionary();

    private static readonly FrozenSet<string> Repeats = KnownWords.All.Set("dates.repeats");

    private int _lastEnd = -1;

    public static IReadOnlyList<DateMention> Scan(Tokens tokens, DateOnly today, SchoolCalendar? schoolYear = null)
    {
        var scanner = new DateScanner(tokens, today, schoolYear ?? SchoolCalendar.Usual);
        var mentions = new List<DateMention>();
        var at = 0;
        while (at < tokens.Count)
        {
            if (scanner.At(at) is { } mention)
            {
                mentions.Add(mention);
                at = scanner._lastEnd = mention.End;
            }
            else
            {
                at++;
            }
        }

        return mentions;
    }

    private DateMention? At(int at) =>
        tokens[at].IsDigits ? NthWeekday(at) ?? Figures(at) ?? DayMonth(at) ?? Ordinal(at) ?? AgoOrAhead(at)
        : tokens[at].IsWord
            ? NthWeekday(at)
                ?? WithWeekday(at)
                ?? DayMonth(at)
                ?? MonthDay(at)
                ?? Edged(at)
                ?? Relative(at)
                ?? School(at)
                ?? LooseMonth(at, at, Edge.Whole)
                ?? DayOnly(at)
        : null;

    private static DateMention Impossible(int start, int end) => new(MentionKind.Impossible, start, end);

    /// <summary>The day of the month in figures (also « 1er », « 3rd ») or words; its value may be too large.</summary>
    private (int Day, int End)? Day(int at)
    {
        var token = tokens[at];
        if (token.IsDigits)
        {
            if (token.Text.Length > 2)
            {
                return null;
            }

            var suffix = tokens[at + 1].Is(Suffixes) && (!tokens[at + 1].Spaced || tokens[at + 1].Is("er")) ? 1 : 0;
            return (token.Value, at + 1 + suffix);
        }

        if (Ordinals.TryGetValue(token.Text, out var ordinal))
        {
            return (ordinal, at + 1);
        }

        if (
            token.Text is "twenty" or "thirty"
            && Ordinals.TryGetValue(tokens[at + 1].Is("-") ? tokens[at + 2].Text : tokens[at + 1].Text, out var unit)
            && unit < 10
        )
        {
            return ((token.Is("twenty") ? 20 : 30) + unit, at + (tokens[at + 1].Is("-") ? 3 : 2));
        }

        return NumberWords.TryRead(tokens, at, out var value, out var end) && value is > 0 and < 100 ? ((int)value, end) : null;
    }

    /// <summary>A month by name, abbreviation (with its full stop) or nearly so.</summary>
    private (int Month, int End)? Month(int at)
    {
        if (!tokens[at].IsWord || DateWords.MonthLike(tokens[at].Text) is not { } month)
        {
            return null;
        }

        var stop = DateWords.Month(tokens[at].Text) is null && tokens[at + 1].Is(".") && !tokens[at + 1].Spaced ? 1 : 0;
        return (month, at + 1 + stop);
    }

    /// <summary>What follows a month: a year, « de l’année prochaine », « prochain », or nothing.</summary>
    private YearPart YearAfter(int at)
    {
        var gap =
            tokens[at].Text is "," or "-" or "/" or "'" || (tokens[at].Text is "de" or "of" or "en" or "in" && tokens[at + 1].IsDigits)
                ? 1
                : 0;
        var token = tokens[at + gap];
        if (token.IsDigits && !token.NewLine)
        {
            if (
                token.Text.Length == 2
                && (gap == 0 || tokens[at].Is("'") || tokens[at].Is("-") || tokens[at].Is("/"))
                && EndsPhrase(at + gap + 1)
            )
            {
                return new(ShortYear(token.Value), at + gap + 1, Certainty: ShortYearCertainty(token.Value));
            }

            if (token.Text.Length == 4 && token.Value is >= FirstYear and <= LastYear)
            {
                return new(token.Value, at + gap + 1);
            }

            if (gap == 0 && token.Text.Length > 2)
            {
                return new(0, at + 1);
            }
        }

        if (
            tokens[at].Text is "deux" or "two"
            && NumberWords.TryRead(tokens, at, out var written, out var end)
            && written is >= 2000 and <= LastYear
        )
        {
            return new((int)written, end);
        }

        return Turned(at);
    }

    private YearPart Turned(int at)
    {
        if (Years.Match(tokens, at) is var (offset, length))
        {
            return new(today.Year + offset, at + length, Certainty: Certainty.Interpreted);
        }

        var turn = Turn(at);
        return new(null, turn == 0 ? at : at + 1, turn);
    }

    private int Turn(int at) =>
        tokens[at].Text switch
        {
            "prochain" or "prochaine" or "suivant" or "suivante" or "next" => 1,
            "dernier" or "derniere" or "passe" or "passee" or "ecoule" or "last" => -1,
            _ => 0,
        };

    private bool EndsPhrase(int at) =>
        tokens[at].Kind is TokenKind.None or TokenKind.Symbol && !tokens[at].Is(":") && !tokens[at].Is("%")
        || tokens[at].Text is "au" or "a" or "to" or "et" or "and" or "en" or "jusqu'" or "until"
        || tokens[at].NewLine;

    private int ShortYear(int twoDigits)
    {
        var year = (today.Year / 100 * 100) + twoDigits;
        return year > today.Year + 20 ? year - 100
            : year < today.Year - 79 ? year + 100
            : year;
    }

    private Certainty ShortYearCertainty(int twoDigits) =>
        Math.Abs(ShortYear(twoDigits) - today.Year) <= SureYears ? Certainty.Exact : Certainty.Interpreted;

    private static readonly PhraseTable<int> Years = KnownWords.All.PhraseNumbers("dates.yearsAway");

    /// <summary>The year after a month. Year 0: figures stand there that no calendar has as a year.</summary>
    private readonly record struct YearPart(int? Year, int End, int Turn = 0, Certainty Certainty = Certainty.Exact);
}
