using System.Collections.Frozen;
using PartnershipBot.Understanding.Numbers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Choices;

/// <summary>An option named by its place: « 3 », « n° 3 », « la 3 », « le premier », « the last one ».</summary>
internal static class ChoiceNumber
{
    private static readonly FrozenSet<string> Markers = KnownWords.All.Set("choices.markers", "°", "#", ".", ")", "(");

    private static readonly FrozenSet<string> Suffixes = KnownWords.All.Set("numbers.suffixes");

    private static readonly FrozenDictionary<string, int> Places = KnownWords.All.Numbers("numbers.ordinals");

    /// <summary>The place, from 1 to <paramref name="count"/>; null when the text is anything but a place.</summary>
    public static int? Read(string text, int count)
    {
        var tokens = Tokens.Of(text);
        int? place = null;
        var at = 0;
        while (at < tokens.Count && at < 12)
        {
            var token = tokens[at];
            if (Place(tokens, at, count, out var end) is { } here && place is null)
            {
                place = here;
                at = end;
            }
            else if (token.Is(Markers) || (place is not null && !token.Spaced && token.Is(Suffixes)))
            {
                at++;
            }
            else
            {
                return null;
            }
        }

        return tokens.Count <= 12 && place >= 1 && place <= count ? place : null;
    }

    private static int? Place(Tokens tokens, int at, int count, out int end)
    {
        end = at + 1;
        if (tokens[at].IsDigits)
        {
            return tokens[at].Value;
        }

        if (Places.TryGetValue(tokens[at].Text, out var place))
        {
            return place;
        }

        if (tokens[at].Text is "dernier" or "derniere" or "last")
        {
            return count;
        }
        // « one » may end « the second one », and « un » begins « un collège ».
        var isAlone = tokens.Count <= 2 && NumberWords.TryRead(tokens, at, out var value, out end) && value <= count;
        return isAlone && NumberWords.TryRead(tokens, at, out value, out end) ? (int)value : null;
    }
}
