using System.Collections.Frozen;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Commands;

/// <summary>« Supprimer le contact de l’école Jean-Macé »: that whom one speaks with at a partner is to be erased, and at which.</summary>
public static class ErasedContactReader
{
    private static readonly FrozenSet<string> Around = KnownWords.All.Set("commands.politeness");

    private static readonly FrozenSet<string> Verbs = KnownWords.All.Set("commands.erasing");

    private static readonly string[] Things = Openings("commands.erasable");

    private static readonly string[] Of = Openings("commands.of");

    /// <summary>The partner that is named behind it, plainly written; null where the text asks for something else or names nobody.</summary>
    public static string? Partner(string text)
    {
        var words = CommandForms.Plain(text).Split(' ').SkipWhile(word => Around.Contains(word) && !Verbs.Contains(word)).ToList();
        return words.Count > 1 && Verbs.Contains(words[0]) ? After(Of, After(Things, string.Join(' ', words.Skip(1)))) : null;
    }

    /// <summary>What follows the longest of some openings; null where none of them opens a text, or nothing follows.</summary>
    private static string? After(string[] openings, string? text) =>
        text is not null
        && openings.FirstOrDefault(o => text.StartsWith(o, StringComparison.Ordinal)) is { } opening
        && text.Length > opening.Length
            ? text[opening.Length..]
            : null;

    private static string[] Openings(string section) =>
        [.. KnownWords.All.Entries(section).Select(e => $"{CommandForms.Plain(e)} ").OrderByDescending(e => e.Length)];
}
