using PartnershipBot.Language;

namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads one number, an estimate or a range, in figures or in words.</summary>
public static class NumberReader
{
    private static readonly string[] About =
    [
        "environ", "env", "a peu pres", "autour de", "aux alentours de", "dans les", "pres de", "presque", "quelque", "plus de", "moins de",
        "au moins", "au plus", "plus ou moins", "jusqu' a", "grosso modo", "approximativement", "peut etre", "about", "around", "roughly",
        "approximately", "approx", "some", "nearly", "almost", "over", "under", "more than", "less than", "fewer than", "at least",
        "at most", "up to", "maybe", "more or less", "circa", "~", "≈", "±", "+ / -", "+ ou -", "+", ">", "<", "≥", "≤",
    ];

    private static readonly string[] AboutAfter =
    [
        "environ", "env", "a peu pres", "ou a peu pres", "a vue de nez", "grosso modo", "approximativement", "au moins", "au plus", "max",
        "maximum", "minimum", "min", "peut etre", "or so", "ish", "roughly", "approximately", "approx", "at least", "at most", "more or less", "+", "?",
    ];

    private static readonly string[] Nothing =
    [
        "aucun", "aucune", "personne", "neant", "rien", "nul", "nada", "pas un", "pas une", "pas un seul", "pas une seule", "none", "nobody",
        "no one", "nothing", "nil", "not one", "not any", "pas du tout", "zero",
    ];

    /// <summary>The things one counts here: « aucun élève » is 0, « aucune idée » is no answer.</summary>
    private static readonly HashSet<string> Counted =
    [
        "personne", "personnes", "eleve", "eleves", "participant", "participants", "participante", "enfant", "enfants", "adulte", "adultes",
        "resident", "residents", "public", "pret", "prets", "emprunt", "emprunts", "document", "documents", "livre", "livres", "inscription",
        "inscriptions", "inscrit", "inscrits", "nouvelle", "nouvelles", "nouveau", "nouveaux", "seance", "seances", "visite", "visites",
        "people", "person", "pupil", "pupils", "children", "child", "attendee", "attendees", "loan", "loans", "book", "books", "item", "items",
        "new", "registration", "registrations", "session", "sessions", "participation", "individuelle", "individuelles",
    ];

    private static readonly HashSet<string> Negations = ["pas", "non", "ni", "not", "no", "sauf", "except", "n", "°", "#", "numero"];

    /// <summary>Reads the answer; <paramref name="lang"/> only decides « 1.500 » and « 1,500 ».</summary>
    public static NumberReading Read(string input, Lang lang)
    {
        var tokens = new Tokens(input);
        if (IsNothing(tokens))
            return new NumberReading.Exact(0);
        var found = new List<Quantity>();
        for (var at = 0; at < tokens.Count;)
        {
            if (Quantity.Read(tokens, at, lang) is { } quantity)
            {
                found.Add(quantity);
                at = quantity.End;
            }
            else if (Quantity.IsMalformed(tokens, at, lang) && !(tokens[at - 1].IsWord && !tokens[at].Spaced))
                return new NumberReading.NotUnderstood();
            else
                at++;
        }

        if (found.Count > 1)
        {
            if (Pair(tokens, found) is { } pair)
                return pair;
            found.RemoveAll(quantity => quantity.IsArticle);
            if (found.Count > 1 && found.TrueForAll(quantity => quantity.Value == found[0].Value))
                found.RemoveRange(1, found.Count - 1);
        }

        return found.Count switch
        {
            1 when IsPlain(tokens, found[0]) => IsAbout(tokens, found[0])
                ? new NumberReading.Estimate(found[0].Value)
                : new NumberReading.Exact(found[0].Value),
            _ => new NumberReading.NotUnderstood(),
        };
    }

    private static NumberReading? Pair(Tokens tokens, List<Quantity> found)
    {
        if (found is not [var first, var second])
            return null;
        var isRepeated = second.Start == first.End + 2 && tokens[first.End].IsWord && tokens[first.End].Is(tokens[second.End].Text);
        var between = isRepeated ? tokens[second.Start - 1].Text : string.Join(' ', Enumerable.Range(first.End, second.Start - first.End).Select(at => tokens[at].Text));
        var isBetween = tokens[first.Start - 1].Text is "entre" or "between" && between is "et" or "and";
        if (isBetween || between is "a" or "to" or "-" or "ou" or "or")
        {
            return first.Value == second.Value ? new NumberReading.Exact(first.Value)
                : new NumberReading.Range(Math.Min(first.Value, second.Value), Math.Max(first.Value, second.Value));
        }

        // « 4,7/5 »: the second number is the scale.
        return between is "/" or "sur" or "out of" && second.Value is 5 or 10 && first.Value <= second.Value
            ? new NumberReading.Exact(first.Value)
            : null;
    }

    private static bool IsPlain(Tokens tokens, Quantity quantity) =>
        !(tokens[quantity.Start - 1].Is(Negations) || DateWords.Month(tokens[quantity.End].Text) is not null);

    private static bool IsAbout(Tokens tokens, Quantity quantity)
    {
        if (quantity.IsCollective || tokens.MatchAny(quantity.End, AboutAfter) > 0)
            return true;
        for (var at = Math.Max(0, quantity.Start - 4); at < quantity.Start; at++)
        {
            var length = tokens.MatchAny(at, About);
            if (length > 0 && at + length >= quantity.Start - 1)
                return true;
        }

        // « 22 élèves environ »
        return tokens[quantity.End].IsWord && tokens.MatchAny(quantity.End + 1, AboutAfter) > 0;
    }

    private static bool IsNothing(Tokens tokens)
    {
        var at = tokens.MatchAny(0, ["il n' y a eu", "il n' y a", "il n' y avait", "there was", "there were", "we had"]);
        var length = tokens.MatchAny(at, Nothing);
        if (length == 0)
            length = tokens.MatchAny(at, ["pas de", "pas d'", "no", "not any"]) is > 0 and var no && tokens[at + no].Is(Counted) ? no : 0;
        if (length == 0)
            return false;
        for (var rest = at + length; rest < tokens.Count; rest++)
        {
            if (tokens[rest].Kind is not TokenKind.Symbol && !tokens[rest].Is(Counted))
                return false;
        }

        return true;
    }
}
