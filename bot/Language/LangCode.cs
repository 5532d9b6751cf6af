using System.Collections.Frozen;

namespace PartnershipBot.Language;

/// <summary>A language as stores, cards and folders write it: « fr », « en ». Nothing else turns one into the other.</summary>
public static class LangCode
{
    private static readonly FrozenDictionary<Lang, string> Codes = Enum.GetValues<Lang>()
        .ToFrozenDictionary(lang => lang, lang => lang.ToString().ToLowerInvariant());

    private static readonly FrozenDictionary<string, Lang> Langs = Codes.ToFrozenDictionary(code => code.Value, code => code.Key);

    /// <summary>The code of a language.</summary>
    public static string Of(Lang lang) => Codes[lang];

    /// <summary>The language of a code; null when there is none, or the program does not speak it.</summary>
    public static Lang? Read(string? code) => code is not null && Langs.TryGetValue(code, out var lang) ? lang : null;
}
