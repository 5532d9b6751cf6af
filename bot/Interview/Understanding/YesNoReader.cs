namespace PartnershipBot.Interview.Understanding;

/// <summary>Reads a plain yes or no; anything with more to it is for somebody else to read.</summary>
public static class YesNoReader
{
    private static readonly string[] Yes =
    [
        "oui", "ouais", "ouaip", "ui", "o", "si", "mais oui", "bien sur que oui", "bien sur", "d' accord", "d'accord", "tout a fait", "exact", "exactement",
        "c' est exact", "c' est ca", "c' est bien ca", "c' est bien cela", "c' est cela", "c' est bon", "c' est juste", "c' est correct", "c' est vrai",
        "c' est parfait", "ca me va", "ca nous va", "ca marche", "cela me convient", "cela nous convient", "cela me va", "ca me convient", "volontiers",
        "avec plaisir", "parfait", "parfaitement", "je confirme", "nous confirmons", "confirme", "je valide", "valide", "entendu", "evidemment",
        "absolument", "certainement", "carrement", "effectivement", "en effet", "tres bien", "super", "nickel", "vrai", "correct", "juste", "affirmatif",
        "sans probleme", "pas de probleme", "pas de souci", "je suis d' accord", "nous sommes d' accord", "ok", "okay", "oki", "k", "yes", "y", "yep", "yeah",
        "yup", "sure", "of course", "absolutely", "definitely", "certainly", "indeed", "right", "that is right", "that's right", "that ' s right",
        "that ' s correct", "that is correct", "exactly", "i confirm", "we confirm", "confirmed", "i agree", "we agree", "agreed", "fine", "perfect", "great",
        "sounds good", "je veux bien", "nous voulons bien", "allez y", "allez", "vas y", "c' est ok", "je pense que oui", "je crois que oui",
        "je pense", "yes it is", "yes we do", "yes it does", "i think so", "i do", "we do", "with pleasure", "gladly", "please do", "true", "👍", "✅", "👌", "✔", "☑", "🆗",
    ];

    private static readonly string[] No =
    [
        "non", "nan", "nann", "mais non", "bien sur que non", "certainement pas", "absolument pas", "evidemment non", "evidemment pas", "pas du tout",
        "surtout pas", "pas vraiment", "vraiment pas", "pas d' accord", "je ne suis pas d' accord", "non merci", "negatif", "jamais", "en aucun cas", "faux",
        "c' est faux", "pas question", "ce n' est pas ca", "c' est pas ca", "ce n' est pas bon", "ce n' est pas exact", "incorrect", "pas maintenant", "no",
        "n", "nn", "je pense que non", "je crois que non", "je ne pense pas", "je ne crois pas", "pas d' accord du tout", "no it isn ' t",
        "no it is not", "i don ' t think so", "no we don ' t", "nope", "nah", "not at all", "not really", "certainly not", "of course not", "absolutely not", "definitely not", "no way", "no thanks",
        "no thank you", "never", "wrong", "false", "not right", "that ' s wrong", "i disagree", "negative", "👎", "❌", "✖", "🙅",
    ];

    private static readonly string[] Polite =
    [
        "merci beaucoup", "merci bien", "merci", "svp", "stp", "s' il vous plait", "s' il te plait", "thank you", "thanks", "please", "alors", "ben", "bah", "eh bien",
        "bien", "madame", "monsieur", "passerelle", "ma foi", "pour moi", "pour nous", "for me", "for us",
    ];

    /// <summary>True for yes, false for no; null for « peut-être », « oui mais … » and everything else.</summary>
    public static bool? Read(string input)
    {
        var tokens = new Tokens(Shortened(input));
        bool? answer = null;
        for (var at = 0; at < tokens.Count;)
        {
            var (yes, no) = (tokens.MatchAny(at, Yes), tokens.MatchAny(at, No));
            var polite = tokens.MatchAny(at, Polite);
            if (Math.Max(yes, no) is > 0 and var length && length >= polite)
            {
                if (answer is { } before && before != yes > no)
                    return null;
                answer = yes > no;
                at += length;
            }
            else if (polite > 0 || IsNeutral(tokens[at]))
                at += Math.Max(1, polite);
            else
                return null;
        }

        return answer;
    }

    /// <summary>« ouiiii » is « oui »: one word with the same letter drawn out.</summary>
    private static string Shortened(string input)
    {
        const int longest = 30;
        var word = Folded.Fold(input);
        if (word.Length is < 3 or > longest || input.Contains('?') || !word.All(char.IsAsciiLetterLower))
            return input;
        var letters = word.Where((letter, at) => at == 0 || letter != word[at - 1]);
        return string.Concat(letters) is "oui" or "yes" or "non" or "no" or "ok" ? string.Concat(letters) : input;
    }

    /// <summary>Punctuation, but no question mark: « oui ? » asks.</summary>
    private static bool IsNeutral(Token token) => token.Kind is TokenKind.Symbol && token.Text is "." or "," or "!" or ":" or "(" or ")" or ";" or "-" or "…" or "\uFE0F"
        or "«" or "»" or "\"" or "'" or "🙂" or "😊" or "😀" or "🏻" or "🏼" or "🏽" or "🏾" or "🏿";
}
