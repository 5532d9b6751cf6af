using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>The names of months and days in both languages, as folded words.</summary>
internal static class DateWords
{
    private const int ShortestForgiven = 5;

    private static readonly FrozenDictionary<string, int> Months = KnownWords.All.Numbers("dates.months");

    private static readonly FrozenDictionary<string, int> ShortMonths = KnownWords.All.Numbers("dates.shortMonths");

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = KnownWords.All.Kinds<DayOfWeek>("dates.weekdays");

    private static readonly FrozenDictionary<string, DayOfWeek> ShortWeekdays = KnownWords.All.Kinds<DayOfWeek>("dates.shortWeekdays");

    /// <summary>Real words one edit away from a name, so never taken for it.</summary>
    private static readonly FrozenSet<string> Lookalikes = KnownWords.All.Set("dates.lookalikes");

    /// <summary>« mar. » is Tuesday in French.</summary>
    private static readonly FrozenSet<string> English = KnownWords
        .All.Numbers("dates.months", Lang.En)
        .Keys.Concat(KnownWords.All.Numbers("dates.shortMonths", Lang.En).Keys.Where(word => !ShortWeekdays.ContainsKey(word)))
        .ToFrozenSet();

    private static readonly FrozenSet<string> Last = KnownWords.All.Set("dates.last");

    private static readonly FrozenDictionary<string, int> Ordinals = KnownWords.All.Numbers("numbers.ordinals");

    /// <summary>The month of a full name; null for anything else.</summary>
    public static int? Month(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The month of a full name, a usual abbreviation, or a full name with one typing error.</summary>
    public static int? MonthLike(string word) =>
        Months.TryGetValue(word, out var month) || ShortMonths.TryGetValue(word, out month) || Nearest(Months, word, out month)
            ? month
            : null;

    /// <summary>The short name nearest to a word that stands between a day and a year: « 3 mras 2026 ».</summary>
    public static int? ShortMonthLike(string word)
    {
        var near = Months
            .Where(month => month.Key.Length is 3 or 4 && word.Length > 2 && TypedText.Distance(word, month.Key, 1) == 1)
            .Select(month => month.Value)
            .Distinct()
            .ToList();
        return near is [var only] ? only : null;
    }

    /// <summary>Which one of a month’s days: 1 for « premier », 0 for « dernier », -1 for what says neither.</summary>
    public static int Place(string word) =>
        Last.Contains(word) ? 0
        : Ordinals.TryGetValue(word, out var place) ? place
        : -1;

    public static bool IsEnglishMonth(string word) => English.Contains(word);

    /// <summary>The day of a full name, also with one typing error; plurals (« les mardis ») are rhythms, not dates.</summary>
    public static DayOfWeek? Weekday(string word) =>
        Weekdays.TryGetValue(word, out var day) || Nearest(Weekdays, word, out day) ? day : null;

    public static DayOfWeek? ShortWeekday(string word) => ShortWeekdays.TryGetValue(word, out var day) ? day : null;

    private static bool Nearest<T>(FrozenDictionary<string, T> names, string word, out T value)
        where T : struct
    {
        value = default;
        if (word.Length < ShortestForgiven - 1 || Lookalikes.Contains(word))
        {
            return false;
        }

        T? only = null;
        foreach (var (name, candidate) in names)
        {
            if (name.Length < ShortestForgiven || IsPlural(word, name) || TypedText.Distance(word, name, 1) > 1)
            {
                continue;
            }

            if (only is { } other && !other.Equals(candidate))
            {
                return false;
            }

            only = candidate;
        }

        value = only.GetValueOrDefault();
        return only is not null;
    }

    private static bool IsPlural(string word, string name) =>
        word.Length == name.Length + 1 && word[^1] == 's' && word.StartsWith(name, StringComparison.Ordinal);
}
