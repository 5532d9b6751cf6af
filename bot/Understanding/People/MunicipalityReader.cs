using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.People;

/// <summary>Tells a town’s name from what is none, with its postal code, département or district where they are given.</summary>
public static partial class MunicipalityReader
{
    private const int Longest = 80;

    private static readonly WordLists Near = WordLists.With("people.nearTown");

    private static readonly WordLists After = WordLists.With("people.afterTown");

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

        if (match.Groups["name"].Value is var named && (IsElsewhere(named) || IsOneOfTwo(named) || SentenceShape.IsSentence(named)))
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

    /// <summary>« Ici », « chez nous », « notre bibliothèque », « au collège »: a place, but no town’s name.</summary>
    private static bool IsElsewhere(string name)
    {
        var tokens = Tokens.Of(name);
        return WordLists.NoTown.Match(tokens, 0) == tokens.Count
            || (Near.Match(tokens, 0) is > 0 and var near && tokens[near].Spaced)
            || (
                WordLists.AtPlace.Match(tokens, 0) is > 0 and var lead
                && WordLists.NoTownNoun.Has(tokens[lead].Text)
                && !Enumerable.Range(1, tokens.Count - 1).Any(at => tokens[at].IsWord && char.IsUpper(name[tokens[at].Start]))
            );
    }

    private static bool IsOneOfTwo(string name) => Word.In(name).Skip(1).Any(word => word.Folded is "ou" or "or");

    /// <summary>Whether somebody means the town where the library is: « ici », « chez nous », « la même commune ».</summary>
    public static bool IsHere(string input)
    {
        var tokens = Tokens.Of(TypedText.Clean(input));
        return tokens.Count > 0 && WordLists.Here.Match(tokens, 0) == tokens.Count;
    }

    /// <summary>Whether it can be a town’s name.</summary>
    public static bool IsValid(string input) => Read(input) is not null;

    /// <summary>« À Airvault », « la commune de Thouars »: the name without what leads to it.</summary>
    private static string Bare(string text)
    {
        var tokens = Tokens.Verbatim(text);
        for (var at = 1; at < tokens.Count; at++)
        {
            if (After.Match(tokens, at) is > 0 and var length && at + length == tokens.Count)
            {
                text = text[..tokens[at - 1].End];
                tokens = Tokens.Verbatim(text);
                break;
            }
        }
        // « Au Tallud », « aux Aubiers »: the article belongs to the name.
        if (
            tokens.Count > 1
            && tokens[0].Text is "au" or "aux"
            && tokens[1].Spaced
            && tokens[1].IsWord
            && char.IsUpper(text[tokens[1].Start])
        )
        {
            return (tokens[0].Text is "au" ? "Le " : "Les ") + text[tokens[1].Start..];
        }
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
