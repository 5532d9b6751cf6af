using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Finds French where a person speaks English: the sentences of the catalogue, and French dates, numbers and marks.</summary>
internal static partial class FrenchFinder
{
    /// <summary>Shorter pieces of a sentence could stand in anybody's words.</summary>
    private const int ShortestPiece = 10;

    private static readonly string[] Technical = ["type", "verb", "id", "url", "$schema", "version", "iconUrl", "style", "size", "color"];

    private static readonly HashSet<string> EnglishSentences = [.. Catalogue.Keys.Select(k => Catalogue.Find(k, Lang.En))];

    /// <summary>The French sentences as a whole: titles of buttons, labels.</summary>
    private static readonly HashSet<string> Whole =
    [
        .. Catalogue
            .Keys.Select(k => Catalogue.Find(k, Lang.Fr))
            .Where(s => !s.Contains('{', StringComparison.Ordinal) && !EnglishSentences.Contains(s)),
    ];

    /// <summary>Their pieces between the blanks.</summary>
    private static readonly string[] Pieces = FrenchPieces();

    /// <summary>What of the last answer is French.</summary>
    public static IReadOnlyList<string> In(Talk talk)
    {
        var said = talk.Answer.Split('\n').Concat(talk.Buttons).Concat(talk.Cards.SelectMany(Words)).Distinct().ToList();
        return
        [
            .. said.Where(Whole.Contains),
            .. said.SelectMany(s =>
                Pieces.Where(piece => s.Contains(piece, StringComparison.Ordinal)).Select(piece => $"« {piece} » in “{s}”")
            ),
            .. said.Where(s => FrenchMarks().IsMatch(s)),
        ];
    }

    private static string[] FrenchPieces()
    {
        var english = string.Join('\n', EnglishSentences);
        return
        [
            .. Catalogue
                .Keys.SelectMany(k => Blank().Split(Catalogue.Find(k, Lang.Fr)))
                .Where(p => p.Count(char.IsLetter) >= ShortestPiece && !english.Contains(p, StringComparison.OrdinalIgnoreCase))
                .Distinct(),
        ];
    }

    private static IEnumerable<string> Words(JsonNode card) =>
        card switch
        {
            JsonObject o => o.Where(p => p.Key != "data" && !Technical.Contains(p.Key) && p.Value is not null)
                .SelectMany(p => Words(p.Value!)),
            JsonArray list => list.SelectMany(item => Words(item!)),
            JsonValue value when value.GetValueKind() == JsonValueKind.String => value.ToString().Split('\n'),
            _ => [],
        };

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Blank();

    /// <summary>« 3 mars 2026 », « 4,7 », « 1 842 », « » and « : » as French sets them.</summary>
    [GeneratedRegex(
        @"[«»\u202F]|\u00A0[:€%]|\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|\d,\d{1,2}(?!\d)|\d €"
    )]
    private static partial Regex FrenchMarks();
}
