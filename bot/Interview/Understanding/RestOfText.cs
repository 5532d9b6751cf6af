namespace PartnershipBot.Interview.Understanding;

/// <summary>The words of an answer that are not its date, without those that only lead to it.</summary>
internal static class RestOfText
{
    private static readonly HashSet<string> Leading =
    [
        "le", "la", "les", "l'", "the", "du", "de", "des", "d'", "au", "aux", "a", "en", "on", "in", "at", "of", "from", "since", "by", "until", "till",
        "depuis", "pour", "for", "jusqu'", "jusque", "partir", "compter", "ce", "c'", "est", "etait", "sera", "is", "was", "will", "be", "it", "starting",
        "mois", "date", "et", "and", "vers", "autour", "environ", "around", "about", "avant", "apres", "before", "after", "ici", "alentours", "circa",
        "durant", "pendant", "courant", "cet", "cette", "this", "semaine", "week",
    ];

    private static readonly HashSet<string> Rough =
        ["vers", "autour", "environ", "around", "about", "avant", "apres", "before", "after", "ici", "alentours", "circa", "semaine", "week", "tard", "tot", "roughly"];

    private static readonly HashSet<string> Negligible =
    [
        .. Leading, "oui", "yes", "donc", "alors", "bon", "ben", "euh", "disons", "plutot", "svp", "stp", "merci", "please", "thanks", "jour", "day",
        "debut", "fin", "start", "end", "commence", "commencera", "debute", "debutera", "il", "elle", "ca", "cela", "s'", "this", "that", "starts",
        "begins", "ends", "finit", "termine", "terminera", "se", "je", "nous", "we", "i", "tout", "well", "so", "our", "date:",
        "pense", "crois", "think", "believe", "guess", "peut", "etre", "sans", "doute", "probablement", "probably", "maybe", "perhaps", "normalement",
        "confirmer", "confirm", "confirmed", "semble", "me", "dirais", "say", "would", "suppose", "que", "qu'", "soit", "time", "plus", "tard", "tot", "peu", "pres", "roughly", "or", "so",
    ];

    private static readonly HashSet<string> Hedges =
    [
        "pense", "crois", "think", "believe", "guess", "peut", "doute", "probablement", "probably", "maybe", "perhaps", "normalement", "confirmer",
        "confirm", "semble", "dirais", "suppose",
    ];

    /// <summary>What stands around and between these mentions, and how much it weakens them.</summary>
    public static (string Text, Certainty Certainty) Around(Tokens tokens, IReadOnlyList<DateMention> mentions)
    {
        var pieces = new List<(int From, int To)>();
        var certainty = Certainty.Exact;
        var from = 0;
        foreach (var mention in mentions)
        {
            pieces.Add(Trim(tokens, from, mention.Start, true, ref certainty));
            from = mention.End;
        }

        pieces.Add(Trim(tokens, from, tokens.Count, false, ref certainty));
        var words = pieces.SelectMany(piece => Enumerable.Range(piece.From, Math.Max(0, piece.To - piece.From))).Select(at => tokens[at])
            .Where(token => token.Kind is not TokenKind.Symbol).ToList();
        if (!words.TrueForAll(word => word.Is(Negligible)))
            return (string.Join(' ', pieces.Where(piece => piece.From < piece.To).Select(piece => tokens.Text(piece.From, piece.To))), certainty);
        if (words.Exists(word => word.Is(Rough)) && certainty < Certainty.Approximate)
            certainty = Certainty.Approximate;
        return ("", words.Exists(word => word.Is(Hedges)) && certainty < Certainty.Interpreted ? Certainty.Interpreted : certainty);
    }

    private static (int From, int To) Trim(Tokens tokens, int from, int to, bool leads, ref Certainty certainty)
    {
        while (from < to && tokens[from].Kind is TokenKind.Symbol && (from > 0 || !tokens[from].Is("«")))
            from++;
        while (leads && from < to && (tokens[to - 1].Is(Leading) || (tokens[to - 1].Kind is TokenKind.Symbol && !tokens[to - 1].Is("»"))))
        {
            if (tokens[to - 1].Is(Rough))
                certainty = Certainty.Approximate;
            to--;
        }

        while (from < to && tokens[to - 1].Kind is TokenKind.Symbol && tokens[to - 1].Text is not ("»" or "?" or "!" or ")" or "%" or "€"))
            to--;
        return (from, to);
    }
}
