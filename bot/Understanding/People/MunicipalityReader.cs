using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>Tells a town’s name from what is none, with its postal code, département or district where they are given.</summary>
public static partial class MunicipalityReader
{
    private const int Longest = 80;

    private static readonly FrozenSet<string> Links = KnownWords.All.Set("people.townLinks");

    /// <summary>
    /// The name as it is kept: « Airvault (79600) », « Saint-Loup (79) », « Lyon 3e », « Thouars, quartier des Capucins »; null when it
    /// is no town’s name. Some have one letter.
    /// </summary>
    public static string? Read(string input)
    {
        if (Form().Match(Bare(TypedText.Clean(input))) is not { Success: true } match || match.Length > Longest)
        {
            return null;
        }

        var code = match.Groups["before"].Value + match.Groups["after"].Value;
        var name = Capitals(match.Groups["name"].Value.Trim());
        var rest = match.Groups["rest"].Value.Trim(' ', ',', '(', ')', '-');
        return name + (code.Length > 0 ? $" ({code})" : "") + (rest.Length > 0 ? $", {rest}" : "");
    }

    /// <summary>« saint-jean-de-thouars », typed in haste, is « Saint-Jean-de-Thouars »; what has a capital was written with care.</summary>
    private static string Capitals(string name)
    {
        if (name.Any(char.IsUpper))
        {
            return name;
        }
        var written = name.ToCharArray();
        for (var at = 0; at < written.Length; at++)
        {
            if (at > 0 && char.IsLetter(written[at - 1]))
            {
                continue;
            }
            var end = at;
            while (end < written.Length && char.IsLetter(written[end]))
            {
                end++;
            }
            var isElided = end < written.Length && written[end] is '\'' or '’' && end - at == 1;
            if (at == 0 || (!isElided && !Links.Contains(name[at..end])))
            {
                written[at] = char.ToUpperInvariant(written[at]);
            }
        }
        return new string(written);
    }

    /// <summary>Whether it can be a town’s name.</summary>
    public static bool IsValid(string input) => Read(input) is not null;

    /// <summary>« À Airvault », « la commune de Thouars »: the name without what leads to it.</summary>
    private static string Bare(string text)
    {
        var tokens = Tokens.Verbatim(text);
        var lead = WordLists.ToTown.Match(tokens, 0);
        // « à » alone leads to a capital only: « a noter » is no town; « Bourg-de-Péage » is one.
        return
            lead > 0
            && lead < tokens.Count
            && tokens[lead].IsWord
            && (lead > 1 || char.IsUpper(text[tokens[lead].Start]))
            && !text.AsSpan(0, tokens[lead].Start).Contains('-')
            ? text[tokens[lead].Start..]
            : text;
    }

    [GeneratedRegex(
        @"^(?:(?<before>\d{5})[ \u00A0]+)?(?<name>\p{L}(?:[\p{L}\p{M} \u00A0\u202F'’‑-]*[\p{L}\p{M}])?(?:[ \u00A0]\d{1,2}[ \u00A0]?(?:e|er|re|ème|eme|ème)?(?:[ \u00A0]arrondissement)?)?)"
            + @"(?:[ \u00A0]*[(,][ \u00A0]*(?<after>\d{2,5}|2[AB])[ \u00A0]*\)?|[ \u00A0]+(?<after>\d{5}))?(?:[ \u00A0]*[,(][ \u00A0]*(?<rest>\p{L}[^()\d?!;]*?)\)?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
