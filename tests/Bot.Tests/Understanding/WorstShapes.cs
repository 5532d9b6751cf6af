namespace PartnershipBot.Tests.Understanding;

/// <summary>Texts on which a reader may take long: one piece again and again, with a beginning or an end that spoils every match.</summary>
internal static class WorstShapes
{
    private static readonly string[] Pieces =
    [
        "a",
        "A",
        " ",
        "\n",
        "\u00A0",
        "\u202F",
        "é",
        "e\u0301",
        "漢",
        "🙂",
        "1",
        "0",
        "9 ",
        "1 ",
        "12/",
        "1.",
        "1,",
        "-",
        "–",
        "’",
        "'",
        "\"",
        "«",
        "»",
        "(",
        ")",
        ":",
        ";",
        ",",
        ".",
        "?",
        "@",
        "a@",
        "a.",
        "a@a.",
        "/",
        "€",
        "%",
        "\t",
        "\r\n",
        "- ",
        "• ",
        "1) ",
        "* ",
        "> ",
        "et ",
        "ou ",
        "de ",
        "du ",
        "le ",
        "la ",
        "l’",
        "d’",
        "qu’",
        "M. ",
        "Mme ",
        "M. Paul Renaud, ",
        "Paul ",
        "École ",
        "l’école ",
        "mars ",
        "3 mars ",
        "le 3 mars 2026 ",
        "du 3 au 4 mars ",
        "lundi ",
        "vingt ",
        "vingt-",
        "cent ",
        "mille ",
        "quatre-vingt-",
        "une vingtaine ",
        "entre 3 et 4 ",
        "au moins ",
        "pour cent ",
        "450 € ",
        "2 h 30 ",
        "tous les ",
        "chaque ",
        "fin ",
        "dans ",
        "il y a ",
        "année scolaire ",
        "2025-2026 ",
        "nous : ",
        "eux : ",
        "oui ",
        "non ",
        "pas ",
        "ne ",
        "modifier ",
        "annuler ",
        "en fait ",
        "plutôt ",
        "05 49 00 00 00 ",
        "julie@valmont.example ",
        "79100 ",
        "article ",
        "objectif : ",
        "cible : ",
        "source : ",
        "prêts ",
        "séances ",
        "livres, ",
        "albums et ",
    ];

    private static readonly string[] Ends = ["", "!", "x", " oui", "\u0000"];

    /// <summary>A name of each shape, and how it is written at a length.</summary>
    public static IEnumerable<(string Name, Func<int, string> At)> All => Of(Ends);

    /// <summary>One of each piece: whoever looks at all has more time.</summary>
    public static IEnumerable<(string Name, Func<int, string> At)> Few => Of(Ends.Skip(1).Take(1));

    private static IEnumerable<(string Name, Func<int, string> At)> Of(IEnumerable<string> ends) =>
        from piece in Pieces
        from end in ends
        select ($"« {piece} »… « {end} »", (Func<int, string>)(length => Repeated(piece, length - end.Length) + end));

    private static string Repeated(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];
}
