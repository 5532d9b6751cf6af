using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Dates in figures.</summary>
internal sealed partial class DateScanner
{
    /// <summary>03/03/2026, 3.3.26, 2026-03-03, 15/09, 09/2026, 2025-2026</summary>
    private DateMention? Figures(int at)
    {
        if (
            at != _lastEnd + 1
            && !tokens[at].Spaced
            && (tokens[at - 1].IsWord || (tokens[at - 1].Text is "/" or "." or "-" && tokens[at - 2].IsDigits))
        )
        {
            return null;
        }

        var first = tokens[at];
        if (tokens.Count == 1 && first.Text.Length == 8)
        {
            return Compact(first);
        }

        if (IsSpacedOut(at))
        {
            return ThreeGroups(at);
        }

        var two = Joined(at, 1);
        var three = two > 0 ? Joined(at + 2, 1) : 0;
        if (three > 0 && tokens[at + 1].Text == tokens[at + 3].Text)
        {
            // A fourth group makes it a telephone number or a version; a day of two figures may still follow a date.
            var isLonger = Joined(at + 4, 1) > 0 && tokens[at + 5].Text == tokens[at + 1].Text && tokens[at + 1].Is(".");
            return isLonger ? null : ThreeGroups(at);
        }

        // « 3 3 2026 »
        if (IsDay(first) && IsMonth(tokens[at + 1]) && IsYear(tokens[at + 2]))
        {
            return Calendar(at, first.Value, tokens[at + 1].Value, new(tokens[at + 2].Value, at + 3));
        }

        return two > 0 ? TwoGroups(at) : null;
    }

    /// <summary>« 11 - 09 - 2025 »</summary>
    private bool IsSpacedOut(int at) =>
        tokens[at].Text.Length <= 2
        && tokens[at + 1].Is("-")
        && tokens[at + 1].Spaced
        && tokens[at + 2].Spaced
        && tokens[at + 2].IsDigits
        && tokens[at + 2].Text.Length <= 2
        && tokens[at + 3].Is("-")
        && IsYear(tokens[at + 4])
        && !tokens[at + 4].NewLine;

    /// <summary>Whether a date separator and more figures follow; spaces around it only where they cannot mean anything else.</summary>
    private int Joined(int at, int step)
    {
        var separator = tokens[at + step];
        var next = tokens[at + step + 1];
        if (!tokens[at].IsDigits || !next.IsDigits || next.NewLine)
        {
            return 0;
        }

        return separator.Text switch
        {
            "/" => 1,
            "-" when !separator.Spaced && !next.Spaced => 1,
            "." when !separator.Spaced => 1,
            _ => 0,
        };
    }

    private DateMention? ThreeGroups(int at)
    {
        var (a, b, c) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        if (b.Text.Length > 2)
        {
            return null;
        }

        if (a.Text.Length == 4 && c.Text.Length <= 2)
        {
            return Calendar(at, c.Value, b.Value, new(IsYear(a) ? a.Value : 0, at + 5));
        }

        if (a.Text.Length > 2)
        {
            return null;
        }

        return c.Text.Length switch
        {
            4 => Calendar(at, a.Value, b.Value, new(IsYear(c) ? c.Value : 0, at + 5)),
            2 => Calendar(at, a.Value, b.Value, new(ShortYear(c.Value), at + 5, Certainty: ShortYearCertainty(c.Value))),
            _ => null,
        };
    }

    private DateMention? TwoGroups(int at)
    {
        var (a, b) = (tokens[at], tokens[at + 2]);
        if (IsMonth(a) && IsYear(b))
        {
            return MonthOf(at, a, b);
        }

        return IsYear(a) && !tokens[at + 1].Is(".") ? YearFirst(at) : DayAndMonth(at);
    }

    /// <summary>« 2026-09 » is a month, « 2025-2026 » and « 2025/26 » a school year.</summary>
    private DateMention? YearFirst(int at)
    {
        var (year, next) = (tokens[at], tokens[at + 2]);
        if (tokens[at + 1].Is("-") && next.Text.Length == 2 && IsMonth(next))
        {
            return MonthOf(at, next, year);
        }

        var isNextYear = next.Value == year.Value + 1 || (next.Text.Length == 2 && next.Value == (year.Value + 1) % 100);
        return isNextYear ? SchoolYear(at, year.Value, at + 3) : null;
    }

    /// <summary>« 15/09 »; with another mark two groups are a score or a decimal as often, so only when nothing else was said.</summary>
    private DateMention? DayAndMonth(int at)
    {
        var (day, month) = (tokens[at], tokens[at + 2]);
        var isSlash = tokens[at + 1].Is("/");
        var alone = tokens.Count == 3 || (tokens.Count == 4 && tokens[0].Is("le"));
        var isDate = day.Text.Length <= 2 && month.Text.Length <= 2 && (isSlash || (alone && month.Text.Length == 2));
        if (!isDate || tokens[at + 3].Is("h") || Month(at + 3) is not null)
        {
            return null;
        }

        var mention = Calendar(at, day.Value, month.Value, new(null, at + 3));
        return mention.Kind is MentionKind.Impossible && !(alone && isSlash) ? null : mention;
    }

    private static DateMention MonthOf(int at, Token month, Token year) =>
        new(MentionKind.Month, at, at + 3)
        {
            Month = month.Value,
            Year = year.Value,
            Certainty = Certainty.Approximate,
        };

    private DateMention? Compact(Token token)
    {
        var (start, middle, end) = (token.Value / 10_000, token.Value / 100 % 100, token.Value % 100);
        var isIso = IsYear(start);
        var (year, month, day) = isIso ? (start, middle, end) : (token.Value % 10_000, token.Value / 10_000 % 100, token.Value / 1_000_000);
        return IsYear(year) && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? Calendar(0, day, month, new(year, 1, Certainty: Certainty.Interpreted))
            : null;
    }

    private static bool IsDay(Token token) => token.Text.Length <= 2 && token.Value is > 0 and < 32;

    private static bool IsMonth(Token token) => token.Text.Length <= 2 && token.Value is > 0 and < 13;

    private static bool IsYear(Token token) => token.Text.Length == 4 && IsYear(token.Value);

    private static bool IsYear(int value) => value is >= FirstYear and <= LastYear;
}
