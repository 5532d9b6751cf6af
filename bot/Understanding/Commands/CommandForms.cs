using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Understanding.Commands;

/// <summary>The words of each command in all languages, folded, apostrophes and hyphens as spaces: commands.txt of the lexicons.</summary>
/// <param name="Always">The forms that interrupt a waiting question.</param>
/// <param name="Idle">Forms that could be answers, so that they count only when nothing waits; most are what politeness leaves.</param>
internal sealed record CommandForms(IReadOnlyDictionary<string, Command> Always, IReadOnlyDictionary<string, Command> Idle)
{
    private static readonly Lazy<CommandForms> Loaded = new(() => From(Lexicon.All), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Those of the program that interrupt a waiting question.</summary>
    /// <exception cref="LexiconException">A lexicon is wrong.</exception>
    public static IReadOnlyDictionary<string, Command> All => Loaded.Value.Always;

    /// <summary>Those of the program that count only when nothing waits.</summary>
    public static IReadOnlyDictionary<string, Command> Loose => Loaded.Value.Idle;

    /// <summary>The forms that lexicons give to commands.</summary>
    /// <exception cref="LexiconException">A command is unknown, or two have the same form, or a form says nothing.</exception>
    public static CommandForms From(IReadOnlyList<Lexicon> lexicons)
    {
        var always = new Dictionary<string, Command>(StringComparer.Ordinal);
        var idle = new Dictionary<string, Command>(StringComparer.Ordinal);
        foreach (var (section, forms) in new[] { ("commands", always), ("commands.idle", idle) })
        {
            foreach (var entry in lexicons.SelectMany(lexicon => lexicon.Section(section)))
            {
                var command = KnownWords.KindOf<Command>(entry);
                var form = Plain(entry.Text);
                if (form.Length == 0)
                {
                    throw entry.Wrong($"« {entry.Text} » says nothing");
                }
                if ((always.TryGetValue(form, out var other) || idle.TryGetValue(form, out other)) && other != command)
                {
                    throw entry.Wrong($"« {entry.Text} » already asks for {other}: it cannot ask for {command} too");
                }
                forms[form] = command;
            }
        }
        return new CommandForms(always, idle);
    }

    /// <summary>Folded, without marks around or between words: « Aide », “aide”, AIDE ! are one.</summary>
    public static string Plain(string text) =>
        string.Join(
            ' ',
            TypedText
                .Fold(text)
                .Trim([.. " .,;:!?…\"'«»“”„()[]*_`/->"])
                .Split([' ', '\'', '-', ','], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => !TypedText.IsOnlySymbols(word))
        );
}
