using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Reminders;

/// <summary>An hour of the working day: « 9 h », « 8h30 », "14:15".</summary>
public sealed partial class HourReader : AnswerReader
{
    private static readonly TimeOnly First = new(7, 0);
    private static readonly TimeOnly Last = new(19, 0);

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (Form().Match(TypedText.Fold(text)) is not { Success: true } match)
        {
            return Refuse("hourNotUnderstood");
        }
        var hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"] is { Success: true } said ? int.Parse(said.Value, CultureInfo.InvariantCulture) : 0;
        hour += match.Groups["pm"].Success && hour < 12 ? 12 : 0;
        return hour > 23 || minutes > 59 || new TimeOnly(hour, minutes) is var time && (time < First || time > Last)
            ? Refuse("hourNotUnderstood")
            : Changes.Accept((context.Question.Column, time.ToString("HH:mm", CultureInfo.InvariantCulture)));
    }

    protected override string? InWords(ReadingContext context) =>
        TimeOnly.TryParseExact(
            context.Own.Text(context.Question.Column),
            "HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? context.Texts.Say(InWords(time))
            : null;

    internal static Phrase InWords(TimeOnly time) =>
        time.Minute == 0
            ? new Phrase("hourSharp", ("hour", time.Hour))
            : new Phrase("hourPast", ("hour", time.Hour), ("minutes", time.Minute.ToString("00", CultureInfo.InvariantCulture)));

    [GeneratedRegex("^(?:a |at )?(?<hour>[0-9]{1,2}) ?(?:h|:|heures?|o clock)? ?(?<minutes>[0-9]{2})? ?(?:am|(?<pm>pm))?$")]
    private static partial Regex Form();
}
