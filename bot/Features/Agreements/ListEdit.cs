using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnershipBot.Domain;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements;

/// <summary>
/// A change of a list that names some of its items and keeps the others: « ajouter 20 livres », « retirer le goûter », « un spectacle
/// au lieu du goûter ».
/// </summary>
/// <param name="Gone">The items that go, as they were named.</param>
/// <param name="Coming">The items that come, as they were written; null when none does.</param>
internal sealed partial record ListEdit(IReadOnlyList<string> Gone, string? Coming)
{
    private const int ShortestWord = 3;
    private const int Stem = 4;

    /// <summary>What a text changes of a list; null when it is the list anew.</summary>
    public static ListEdit? Read(string text)
    {
        if (Added().Match(text) is { Success: true } added)
        {
            return new ListEdit([], text[added.Length..]);
        }
        if (Removed().Match(text) is { Success: true } removed)
        {
            return new ListEdit([text[removed.Length..].TrimEnd('.', ' ')], null);
        }
        return Replacement.Read(text) is { } change ? new ListEdit([change.Old], change.New) : null;
    }

    /// <summary>The places in a list of what goes; null, with what was not found or might be several, when that is not clear.</summary>
    public (IReadOnlyList<int>? Places, string Unclear) In(JsonArray items)
    {
        var places = new SortedSet<int>();
        foreach (var named in Gone)
        {
            // « l’atelier et le goûter » may be one item or two.
            var each = Place(items, named) is null ? Parts(named) : [named];
            foreach (var one in each)
            {
                if (Place(items, one) is not { } place)
                {
                    return (null, one);
                }
                places.Add(place);
            }
        }
        return ([.. places], "");
    }

    /// <summary>The items of a list as it is stored; none when there is none.</summary>
    public static JsonArray Items(AnswerSheet answers, string column) =>
        answers.Text(column) is { } stored ? JsonNode.Parse(stored)!.AsArray() : [];

    private static List<string> Parts(string named) =>
        [
            .. ListReader
                .Read(named)
                .SelectMany(ListReader.Commas)
                .SelectMany(part => part.Split([" et ", " and "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        ];

    /// <summary>The only item that says all that was said, or the one of that number.</summary>
    private static int? Place(JsonArray items, string named)
    {
        if (Number().Match(named) is { Success: true } match)
        {
            var number = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            return number >= 1 && number <= items.Count ? number - 1 : null;
        }
        var words = Words(named);
        var found = items.Index().Where(i => words.Count > 0 && words.All(w => Words(Text(i.Item)).Exists(o => IsSame(w, o)))).ToList();
        return found is [var only] ? only.Index : null;
    }

    private static string Text(JsonNode? item) =>
        item is JsonObject columns
            ? string.Join(' ', columns.Select(c => c.Value).OfType<JsonValue>().Select(v => v.ToString()))
            : item?.ToString() ?? "";

    private static List<string> Words(string text) =>
        [.. Word.In(TypedText.Clean(text)).Select(w => w.Folded).Where(w => w.Length >= ShortestWord && !Articles.Contains(w))];

    private static bool IsSame(string a, string b) =>
        a == b || (a.Length >= Stem && b.Length >= Stem && (a.TrimEnd('s', 'x') == b.TrimEnd('s', 'x')));

    private static readonly HashSet<string> Articles = ["les", "des", "une", "aux", "the", "par", "pour", "and"];

    [GeneratedRegex(
        @"^(?:ajouter|ajoutez|ajout(?: de)?|en plus|add|plus(?! de\b| d[’']))\b[\s:,]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Added();

    [GeneratedRegex(
        @"^(?:on |nous |il faut |we )?(?:retir|supprim|enl[eè]v|ôt|remov|delet|drop|renon[cç]|abandonn)\p{L}*\s+(?:à |au |aux )?|^(?:sans|plus de|plus d’|plus d'|fin de|fin du|fin des|without|no more)\s*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Removed();

    [GeneratedRegex(
        @"^(?:l[ea’'] ?|les |the )?(?:n°|no\.?|num[ée]ro|ligne|action|moyen|point|line)?\s*(\d{1,2})(?:e|ère|er)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Number();
}
