using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>What a mention of a date is made of.</summary>
internal enum MentionKind
{
    /// <summary>Day and month, the year perhaps.</summary>
    Calendar,

    /// <summary>« le 12 »</summary>
    DayOnly,

    /// <summary>« mars », « fin juin 2026 »</summary>
    Month,

    /// <summary>« fin 2026 »; only a period takes the year alone.</summary>
    Year,

    /// <summary>« la rentrée »</summary>
    BackToSchool,

    /// <summary>« fin de l’année scolaire »</summary>
    SchoolYearEnd,

    /// <summary>« 2026-2027 », « cette année scolaire »: only for a period. <see cref="DateMention.Year"/> is the first.</summary>
    SchoolYear,

    /// <summary>Already a date: « hier », « dans 15 jours ».</summary>
    Relative,

    /// <summary>« la semaine prochaine »: <see cref="DateMention.Date"/> is its Monday.</summary>
    Week,

    /// <summary>« le premier mardi de mars »: <see cref="DateMention.Day"/> is its place in the month, 0 for the last.</summary>
    NthWeekday,

    /// <summary>« mardi », without more.</summary>
    Weekday,

    /// <summary>« semaine 12 »: <see cref="DateMention.Day"/> is its number.</summary>
    NumberedWeek,

    /// <summary>It has the shape of a date, but no calendar has it.</summary>
    Impossible,
}

/// <summary>Which part of a month or year is meant.</summary>
internal enum Edge
{
    Whole,
    Start,
    Middle,
    SecondHalf,
    End,
}

/// <summary>A date as it was said, between two tokens, before what was left out is inferred.</summary>
internal sealed record DateMention(MentionKind Kind, int Start, int End)
{
    public int? Day { get; init; }

    public int? Month { get; init; }

    public int? Year { get; init; }

    public Edge Edge { get; init; }

    /// <summary>+1 for « prochain », -1 for « dernier », 0 when neither was said.</summary>
    public int Turn { get; init; }

    public DayOfWeek? Weekday { get; init; }

    /// <summary>The date itself, when <see cref="Kind"/> is <see cref="MentionKind.Relative"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The best this mention can be.</summary>
    public Certainty Certainty { get; init; }
}
