using System.Collections.Frozen;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Commands;

/// <summary>
/// Recognises commands: exactly while a question waits, since an answer must never be taken for one; generously otherwise.
/// </summary>
public static class CommandReader
{
    private const int LongestRequest = 160;
    private const int ShortestTypo = 4;

    private static readonly FrozenSet<string> Politeness = KnownWords.All.Set("commands.politeness");

    private static readonly FrozenSet<string> Creating = KnownWords.All.Set("commands.creating");

    private static readonly FrozenSet<string> Viewing = KnownWords.All.Set("commands.viewing");

    /// <summary>Verbs that ask to be shown something, as the forms have them.</summary>
    private static readonly FrozenDictionary<string, string> Plainly = KnownWords.All.Names("commands.plainly");

    /// <summary>What politeness leaves of each form; what it leaves of forms of several commands is none.</summary>
    private static readonly Dictionary<string, Command> Cores = CommandForms
        .All.Concat(CommandForms.Loose)
        .Select(form => (Core: string.Join(' ', Core(form.Key.Split(' '))), Command: form.Value))
        .Where(form => form.Core.Length > 0)
        .GroupBy(form => form.Core, form => form.Command)
        .Where(forms => forms.Distinct().Count() == 1)
        .ToDictionary(forms => forms.Key, forms => forms.First());

    /// <summary>The words of each form, by how many they are: only forms of as many words can be near.</summary>
    private static readonly ILookup<int, (string[] Words, Command Command)> FormWords = ByCount(
        CommandForms.All.Concat(CommandForms.Loose)
    );

    private static readonly ILookup<int, (string[] Words, Command Command)> CoreWords = ByCount(Cores);

    private static readonly FrozenSet<string> Resuming = KnownWords.All.Set("commands.resuming");

    private static readonly FrozenSet<string> Greetings = KnownWords.All.Set("commands.greetings");

    private static readonly FrozenSet<string> Partnership = KnownWords.All.Set("commands.onePartnership");

    private static readonly FrozenSet<string> Partnerships = KnownWords.All.Set("commands.partnerships");

    private static readonly FrozenSet<string> Partner = KnownWords.All.Set("commands.onePartner");

    private static readonly FrozenSet<string> Partners = KnownWords.All.Set("commands.partners");

    private static readonly FrozenSet<string> Adding = KnownWords.All.Set("commands.adding");

    private static readonly string[] NewWith = [.. KnownWords.All.Entries("commands.newWith").Select(opening => $"{opening} ")];

    private const int MostWordsWithYear = 12;

    private static readonly FrozenSet<string> BeforeYear = KnownWords.All.Set("commands.beforeYear");

    private static readonly FrozenSet<string> Negations = KnownWords.All.Set("commands.negations");

    /// <summary>Reads the lexicons, so that one that is wrong is known when the program starts.</summary>
    /// <exception cref="LexiconException">A lexicon is wrong.</exception>
    public static void Check() => CommandForms.From(Lexicon.All);

    /// <summary>
    /// The command that a text is. <paramref name="tolerant"/> (nothing waits for an answer) forgives politeness, one typing slip
    /// in words of four letters or more, and knows requests such as « je voudrais créer un partenariat ». Null for anything else.
    /// </summary>
    public static Command? Read(string text, bool tolerant)
    {
        if (text.Length > LongestRequest * 4)
        {
            return null;
        }

        var said = CommandForms.Plain(text);
        if (said.Length == 0)
        {
            return IsQuestionMark(text) ? Command.Help : null;
        }

        if (CommandForms.All.TryGetValue(said, out var exact))
        {
            return exact;
        }

        if (WithoutYear(said) is { } report && Read(report, tolerant) == Command.Report)
        {
            return Command.Report;
        }

        if (said.Length <= LongestRequest && SignedByAllReader.Read(text) is not null)
        {
            return Command.AgreementSigned;
        }

        // However much is said of the partner behind it.
        if (tolerant && Array.Exists(NewWith, opening => said.StartsWith(opening, StringComparison.Ordinal)))
        {
            return Command.NewPartnership;
        }

        if (!tolerant || said.Length > LongestRequest)
        {
            return null;
        }

        if (ErasedContactReader.Partner(text) is not null)
        {
            return Command.EraseContact;
        }

        var words = said.Split(' ');
        var core = Core(words);
        if (core.Count == 0)
        {
            return words.Any(Greetings.Contains) ? Command.Greeting : null;
        }

        if ((ByForm(words, CommandForms.All) ?? ByForm(words, CommandForms.Loose) ?? ByForm(core, Cores)) is { } found)
        {
            return found;
        }
        // What is near forms of two commands is neither, whatever politeness leaves of it.
        var near = Near(words, FormWords).Concat(Near(core, CoreWords)).Distinct().ToList();
        return near switch
        {
            [var only] => only,
            [] => ByKeyWords(words),
            _ => null,
        };
    }

    /// <summary>« rapport de l’année 2026 » without its year; null when it names none.</summary>
    private static string? WithoutYear(string said)
    {
        // « 2025/2026 » is a school year, as « 2025-2026 » is, which came apart already.
        var words = said.Split(' ', '/');
        if (words.Length < 2 || words.Length > MostWordsWithYear || !(IsYear(words[0]) || IsYear(words[^1])))
        {
            return null;
        }

        var rest = IsYear(words[^1]) ? words[..^1] : words[1..];
        if (rest.Length > 1 && IsYear(rest[^1]))
        {
            rest = rest[..^1];
        }
        while (rest.Length > 1 && BeforeYear.Contains(rest[^1]))
        {
            rest = rest[..^1];
        }

        return rest.Length > 0 && !rest.Any(IsYear) ? string.Join(' ', rest) : null;
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2';

    private static List<string> Core(IEnumerable<string> words) =>
        [.. words.Where(word => !Politeness.Contains(word)).Select(word => Plainly.GetValueOrDefault(word, word))];

    private static Command? ByForm(IReadOnlyList<string> words, IReadOnlyDictionary<string, Command> forms) =>
        forms.TryGetValue(string.Join(' ', words), out var exact) ? exact : null;

    private static ILookup<int, (string[] Words, Command Command)> ByCount(IEnumerable<KeyValuePair<string, Command>> forms) =>
        forms.Select(form => (Words: form.Key.Split(' '), Command: form.Value)).ToLookup(form => form.Words.Length);

    private static IEnumerable<Command> Near(IReadOnlyList<string> words, ILookup<int, (string[] Words, Command Command)> forms) =>
        forms[words.Count].Where(form => IsNear(words, form.Words)).Select(form => form.Command);

    private static bool IsNear(IReadOnlyList<string> words, string[] form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (words[i] != form[i] && !IsSlip(words[i], form[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsSlip(string word, string meant) =>
        word.Length >= ShortestTypo && meant.Length >= ShortestTypo && TypedText.Distance(word, meant, 1) <= 1;

    private static Command? ByKeyWords(string[] words)
    {
        if (words.Any(Negations.Contains))
        {
            return null;
        }

        var one = words.Any(word => Has(Partnership, word)) || words.Any(Partner.Contains);
        var several = words.Any(Partnerships.Contains);
        if (words.Any(Partner.Contains) && words.Any(Adding.Contains))
        {
            return Command.AddPartner;
        }

        if (words.Any(Partners.Contains) && words.Any(word => HasSlip(Viewing, word)))
        {
            return Command.Partners;
        }

        if (one && !several && words.Any(word => HasSlip(Creating, word)))
        {
            return Command.NewPartnership;
        }

        if ((one || several) && words.Any(word => HasSlip(Resuming, word)))
        {
            return Command.Resume;
        }

        return several && words.Any(word => HasSlip(Viewing, word)) ? Command.MyPartnerships : null;
    }

    private static bool Has(FrozenSet<string> keys, string word) => keys.Contains(word) || keys.Any(key => IsSlip(word, key));

    /// <summary>A slip of a verb, but not its present tense: « le partenariat commence » asks for nothing.</summary>
    private static bool HasSlip(FrozenSet<string> keys, string word) =>
        keys.Contains(word) || (word.Length > 5 && keys.Any(key => key.Length > 5 && key != word + "r" && IsSlip(word, key)));

    private static bool IsQuestionMark(string text) =>
        text.Trim() is { Length: > 0 and < 6 } marks
        && marks.All(c => c is '?' or ' ' or '\u00A0' or '\u202F' or '!')
        && marks.Contains('?');
}
