namespace PartnershipBot.Interview.Understanding;

/// <summary>The names of months and days in both languages, as folded words.</summary>
internal static class DateWords
{
    private const int ShortestForgiven = 5;

    private static readonly Dictionary<string, int> Months = new()
    {
        ["janvier"] = 1,
        ["fevrier"] = 2,
        ["mars"] = 3,
        ["avril"] = 4,
        ["mai"] = 5,
        ["juin"] = 6,
        ["juillet"] = 7,
        ["aout"] = 8,
        ["septembre"] = 9,
        ["octobre"] = 10,
        ["novembre"] = 11,
        ["decembre"] = 12,
        ["january"] = 1,
        ["february"] = 2,
        ["march"] = 3,
        ["april"] = 4,
        ["may"] = 5,
        ["june"] = 6,
        ["july"] = 7,
        ["august"] = 8,
        ["september"] = 9,
        ["october"] = 10,
        ["november"] = 11,
        ["december"] = 12,
    };

    private static readonly Dictionary<string, int> ShortMonths = new()
    {
        ["janv"] = 1,
        ["jan"] = 1,
        ["fevr"] = 2,
        ["fev"] = 2,
        ["feb"] = 2,
        ["mar"] = 3,
        ["avr"] = 4,
        ["apr"] = 4,
        ["jun"] = 6,
        ["juil"] = 7,
        ["juill"] = 7,
        ["jul"] = 7,
        ["aou"] = 8,
        ["aug"] = 8,
        ["sept"] = 9,
        ["sep"] = 9,
        ["oct"] = 10,
        ["nov"] = 11,
        ["dec"] = 12,
    };

    private static readonly Dictionary<string, DayOfWeek> Weekdays = new()
    {
        ["lundi"] = DayOfWeek.Monday,
        ["mardi"] = DayOfWeek.Tuesday,
        ["mercredi"] = DayOfWeek.Wednesday,
        ["jeudi"] = DayOfWeek.Thursday,
        ["vendredi"] = DayOfWeek.Friday,
        ["samedi"] = DayOfWeek.Saturday,
        ["dimanche"] = DayOfWeek.Sunday,
        ["monday"] = DayOfWeek.Monday,
        ["tuesday"] = DayOfWeek.Tuesday,
        ["wednesday"] = DayOfWeek.Wednesday,
        ["thursday"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday,
        ["saturday"] = DayOfWeek.Saturday,
        ["sunday"] = DayOfWeek.Sunday,
    };

    private static readonly Dictionary<string, DayOfWeek> ShortWeekdays = new()
    {
        ["lun"] = DayOfWeek.Monday,
        ["mar"] = DayOfWeek.Tuesday,
        ["mer"] = DayOfWeek.Wednesday,
        ["jeu"] = DayOfWeek.Thursday,
        ["ven"] = DayOfWeek.Friday,
        ["sam"] = DayOfWeek.Saturday,
        ["dim"] = DayOfWeek.Sunday,
        ["mon"] = DayOfWeek.Monday,
        ["tue"] = DayOfWeek.Tuesday,
        ["tues"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday,
        ["thur"] = DayOfWeek.Thursday,
        ["thurs"] = DayOfWeek.Thursday,
        ["fri"] = DayOfWeek.Friday,
        ["sat"] = DayOfWeek.Saturday,
        ["sun"] = DayOfWeek.Sunday,
    };

    /// <summary>Real words one edit away from a name, so never taken for it.</summary>
    private static readonly HashSet<string> Lookalikes = ["marche", "marches", "marcher", "match", "starch", "larch", "marcs"];

    private static readonly HashSet<string> English = [.. Months.Keys.Skip(12), "feb", "apr", "aug", "jan", "jun", "jul", "sep", "sept", "oct", "nov", "dec"];

    /// <summary>The month of a full name; null for anything else.</summary>
    public static int? Month(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>The month of a full name, a usual abbreviation, or a full name with one typing error.</summary>
    public static int? MonthLike(string word) =>
        Months.TryGetValue(word, out var month) || ShortMonths.TryGetValue(word, out month) || Nearest(Months, word, out month) ? month : null;

    /// <summary>The short name nearest to a word that stands between a day and a year: « 3 mras 2026 ».</summary>
    public static int? ShortMonthLike(string word)
    {
        var near = Months.Where(month => month.Key.Length is 3 or 4 && word.Length > 2 && Folded.Distance(word, month.Key, 1) == 1)
            .Select(month => month.Value).Distinct().ToList();
        return near is [var only] ? only : null;
    }

    public static bool IsEnglishMonth(string word) => English.Contains(word);

    /// <summary>The day of a full name, also with one typing error; plurals (« les mardis ») are rhythms, not dates.</summary>
    public static DayOfWeek? Weekday(string word) =>
        Weekdays.TryGetValue(word, out var day) || Nearest(Weekdays, word, out day) ? day : null;

    public static DayOfWeek? ShortWeekday(string word) => ShortWeekdays.TryGetValue(word, out var day) ? day : null;

    private static bool Nearest<T>(Dictionary<string, T> names, string word, out T value) where T : struct
    {
        value = default;
        if (word.Length < ShortestForgiven - 1 || Lookalikes.Contains(word))
            return false;
        T? only = null;
        foreach (var (name, candidate) in names)
        {
            if (name.Length < ShortestForgiven || word == name + "s" || Folded.Distance(word, name, 1) > 1)
                continue;
            if (only is { } other && !other.Equals(candidate))
                return false;
            only = candidate;
        }

        value = only.GetValueOrDefault();
        return only is not null;
    }
}
