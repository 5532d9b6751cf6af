using System.Collections.Frozen;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Understanding.Text;

/// <summary>
/// Notices remarks on health or justice, and names. A job is no remark: « référente handicap », « animateur de l’unité Alzheimer »
/// and « conseillère d’insertion et de probation » pass.
/// </summary>
public static class SensitiveText
{
    private static readonly FrozenDictionary<string, SensitiveKind> Remarks = KnownWords.All.Kinds<SensitiveKind>("privacy.remarks");

    private static readonly FrozenDictionary<string, SensitiveKind> Subjects = KnownWords.All.Kinds<SensitiveKind>("privacy.subjects");

    /// <summary>Health before justice, as everywhere here.</summary>
    private static readonly KeyValuePair<string, SensitiveKind>[] Phrases =
    [
        .. KnownWords.All.Kinds<SensitiveKind>("privacy.phrases").OrderBy(static phrase => phrase.Value),
    ];

    /// <summary>Words that make a subject part of somebody’s job or of a place.</summary>
    private static readonly FrozenSet<string> Jobs = KnownWords.All.Set("privacy.jobs");

    private static readonly FrozenSet<string> Groups = KnownWords.All.Set("privacy.groups");

    /// <summary>The gravest thing found: health, then justice, then a name; a caller that expects a name ignores the last.</summary>
    public static SensitiveKind Find(string input)
    {
        var text = TypedText.Clean(input);
        var found = SensitiveKind.None;
        var isOfSomebody = LooksLikeFullName(text) || PersonReader.NamesACapacity(text);
        foreach (var clause in text.Split([',', ';', '.', '\n', '(', ')', ':', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            var kind = FindIn(Word.In(clause).ConvertAll(word => word.Folded), isOfSomebody);
            if (kind is SensitiveKind.Health)
            {
                return kind;
            }

            if (kind is not SensitiveKind.None)
            {
                found = kind;
            }
        }

        return found is SensitiveKind.None && LooksLikeFullName(text) ? SensitiveKind.PersonName : found;
    }

    /// <summary>Whether somebody is named: a civility and a name, or a first name and a name.</summary>
    public static bool LooksLikeFullName(string input) => PersonNames.AreIn(TypedText.Clean(input));

    /// <summary>The same text without the names of people: each is somebody (« une personne »).</summary>
    public static string WithoutNames(string input, string somebody)
    {
        var text = TypedText.Clean(input);
        foreach (var (start, end) in PersonNames.In(text).Reverse())
        {
            var (before, after) = (text[..start], text[end..]);
            var opens = before.TrimEnd() is var said && (said.Length == 0 || said[^1] is '.' or '!' or '?' or '\n');
            var named = opens ? char.ToUpperInvariant(somebody[0]) + somebody[1..] : somebody;
            // « de une personne » is said « d’une personne ».
            text =
                (before.EndsWith(" de ", StringComparison.Ordinal) && somebody.StartsWith('u') ? before[..^2] + "’" : before)
                + named
                + after;
        }
        return text;
    }

    /// <summary>« Séance annulée (maladie) » is a remark on nobody: a subject counts only beside a person.</summary>
    private static SensitiveKind FindIn(List<string> words, bool isOfSomebody)
    {
        var sentence = $" {string.Join(' ', words)} ";
        var hasJob = words.Exists(Jobs.Contains);
        foreach (var (phrase, kind) in Phrases)
        {
            if (sentence.Contains($" {phrase} ", StringComparison.Ordinal))
            {
                return kind;
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Subjects.TryGetValue(words[i], out var kind) && isOfSomebody && !hasJob)
            {
                return kind;
            }

            if (Remarks.TryGetValue(words[i], out kind) && !(hasJob && (IsOfGroup(words, i) || IsEnglishCompound(words, i))))
            {
                return kind;
            }
        }

        return SensitiveKind.None;
    }

    private static bool IsOfGroup(List<string> words, int at) => at > 0 && Groups.Contains(words[at - 1]);

    /// <summary>“Prisoner support officer”: what stands before a job is its subject.</summary>
    private static bool IsEnglishCompound(List<string> words, int at) => at + 1 < words.Count && Jobs.Contains(words[at + 1]);
}
