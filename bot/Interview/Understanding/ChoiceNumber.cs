namespace PartnershipBot.Interview.Understanding;

/// <summary>An option named by its place: « 3 », « n° 3 », « la 3 », « le premier », « the last one ».</summary>
internal static class ChoiceNumber
{
    private static readonly HashSet<string> Markers =
        ["n", "no", "nº", "°", "#", "numero", "number", "le", "la", "l'", "the", "option", "choix", "choice", "reponse", "answer", "one", "celui", "c'", "est", ".", ")", "(", "oui", "yes"];

    private static readonly HashSet<string> Suffixes = ["er", "ere", "re", "e", "eme", "ieme", "nd", "nde", "st", "rd", "th"];

    private static readonly Dictionary<string, int> Places = new()
    {
        ["premier"] = 1,
        ["premiere"] = 1,
        ["deuxieme"] = 2,
        ["second"] = 2,
        ["seconde"] = 2,
        ["troisieme"] = 3,
        ["quatrieme"] = 4,
        ["cinquieme"] = 5,
        ["sixieme"] = 6,
        ["septieme"] = 7,
        ["huitieme"] = 8,
        ["neuvieme"] = 9,
        ["dixieme"] = 10,
        ["first"] = 1,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
    };

    /// <summary>The place, from 1 to <paramref name="count"/>; null when the text is anything but a place.</summary>
    public static int? Read(string text, int count)
    {
        var tokens = new Tokens(text);
        int? place = null;
        for (var at = 0; at < tokens.Count && at < 12;)
        {
            var token = tokens[at];
            if (Place(tokens, at, count, out var end) is { } here && place is null)
            {
                place = here;
                at = end;
            }
            else if (token.Is(Markers) || (place is not null && !token.Spaced && token.Is(Suffixes)))
                at++;
            else
                return null;
        }

        return tokens.Count <= 12 && place >= 1 && place <= count ? place : null;
    }

    private static int? Place(Tokens tokens, int at, int count, out int end)
    {
        end = at + 1;
        if (tokens[at].IsDigits)
            return tokens[at].Value;
        if (Places.TryGetValue(tokens[at].Text, out var place))
            return place;
        if (tokens[at].Text is "dernier" or "derniere" or "last")
            return count;
        // « one » may end « the second one », and « un » begins « un collège ».
        var isAlone = tokens.Count <= 2 && NumberWords.TryRead(tokens, at, out var value, out end) && value <= count;
        return isAlone && NumberWords.TryRead(tokens, at, out value, out end) ? (int)value : null;
    }
}
