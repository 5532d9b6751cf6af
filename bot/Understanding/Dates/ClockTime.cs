using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Dates;

/// <summary>Finds the time of day in what was said beside a date: « à 20 h 30 », « 14h », “at 8 pm”.</summary>
public static class ClockTime
{
    /// <summary>The text without its time of day, and that time as it was typed; empty when there is none.</summary>
    public static (string Text, string Time) Part(string input)
    {
        var tokens = Tokens.Of(input);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!tokens[at].IsDigits || tokens[at].Value is < 0 or > 24)
            {
                continue;
            }

            var mark = tokens[at + 1].Text;
            if (!(mark is "h" or "heure" or "heures" or "pm" or "am" || (mark is ":" && tokens[at + 2].IsDigits)))
            {
                continue;
            }

            var end = at + 2;
            if (tokens[end].IsDigits && tokens[end].Text.Length == 2 && tokens[end].Value < 60)
            {
                end++;
            }

            var start = at;
            while (start > 0 && tokens[start - 1].Text is "a" or "at" or "vers" or "de" or "des" or "," or "(")
            {
                start--;
            }

            var rest = $"{tokens.Text(0, start)} {tokens.Text(end, tokens.Count)}".Trim();
            return (TypedText.IsOnlySymbols(rest) ? "" : rest, tokens.Text(start, end).TrimStart(',', '(', ' '));
        }

        return (input, "");
    }
}
