using System.Globalization;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Reminders;

/// <summary>An hour of the working day: « 9 h », « 8h30 », "14:15".</summary>
public sealed class HourReader : AnswerReader
{
    private static readonly TimeOnly First = new(7, 0);
    private static readonly TimeOnly Last = new(19, 0);

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        return Time(Tokens.Of(text)) is { } time && time >= First && time <= Last
            ? Changes.Accept((context.Question.Column, time.ToString("HH:mm", CultureInfo.InvariantCulture)))
            : Refuse("hourNotUnderstood");
    }

    /// <summary>The time that is said, and nothing beside it; null for anything else.</summary>
    private static TimeOnly? Time(Tokens tokens)
    {
        var at = tokens[0].Text is "a" or "at" ? 1 : 0;
        if (tokens[at] is not { IsDigits: true, Text.Length: <= 2, Value: var hour })
        {
            return null;
        }
        at++;
        at += tokens[at].Is(":") ? 1 : WordLists.Hours.Match(tokens, at);
        var minutes = tokens[at] is { IsDigits: true, Text.Length: 2 } ? tokens[at++].Value : 0;
        if (tokens[at].Text is "am" or "pm")
        {
            hour += tokens[at++].Is("pm") && hour < 12 ? 12 : 0;
        }
        return at == tokens.Count && hour < 24 && minutes < 60 ? new TimeOnly(hour, minutes) : null;
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
}
