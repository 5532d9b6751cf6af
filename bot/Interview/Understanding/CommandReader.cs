namespace PartnershipBot.Interview.Understanding;

/// <summary>Recognises commands: exactly while a question waits, since an answer must never be taken for one; generously otherwise.</summary>
public static class CommandReader
{
    private const int LongestRequest = 160;
    private const int ShortestTypo = 4;
    private const string Marks = " .,;:!?…\"'«»“”„()[]*_`/->";

    private static readonly HashSet<string> Politeness =
        [.. ("bonjour bonsoir salut coucou hello hi hey svp stp merci please thanks thank you passerelle ok alors bien donc maintenant now je "
            + "j tu vous il s te plait voudrais veux voudrait souhaite souhaiterais souhaiter aimerais peux peut puis pouvez pourriez pourrais "
            + "peux veuillez est ce que qu me m moi nous on i we would like want to d ll can could you may let lets us un une le la les l de "
            + "des du a au the my an some for pour a tous toutes tout monde team there everybody everyone equipe avez vouloir besoin ai need "
            + "have il faut faudrait just juste cette ces this it dois doit devons devrais must should afin suis j").Split(' ')];

    private static readonly HashSet<string> Creating =
    [
        "creer", "cree", "commencer", "demarrer", "lancer", "debuter", "nouveau", "nouvelle", "ajouter", "ouvrir", "monter",
        "initier", "start", "create", "begin", "new", "launch", "add", "open",
    ];

    private static readonly HashSet<string> Viewing =
    [
        "voir", "liste", "lister", "afficher", "affiche", "montrer", "montrez", "montre", "consulter", "retrouver", "show", "see",
        "list", "view", "display", "mes", "nos", "my", "our",
    ];

    /// <summary>Verbs that ask to be shown something, as the forms have them.</summary>
    private static readonly Dictionary<string, string> Plainly = new()
    {
        ["afficher"] = "voir",
        ["affiche"] = "voir",
        ["affichez"] = "voir",
        ["montrer"] = "voir",
        ["montre"] = "voir",
        ["montrez"] = "voir",
        ["consulter"] = "voir",
        ["regarder"] = "voir",
        ["show"] = "see",
        ["view"] = "see",
        ["display"] = "see",
    };

    /// <summary>What politeness leaves of each form; what it leaves of forms of several commands is none.</summary>
    private static readonly Dictionary<string, Command> Cores = CommandForms.All.Concat(CommandForms.Loose)
        .Select(form => (Core: string.Join(' ', Core(form.Key.Split(' '))), Command: form.Value))
        .Where(form => form.Core.Length > 0)
        .GroupBy(form => form.Core, form => form.Command)
        .Where(forms => forms.Distinct().Count() == 1)
        .ToDictionary(forms => forms.Key, forms => forms.First());

    private static readonly HashSet<string> Resuming = ["reprendre", "continuer", "poursuivre", "resume", "continue"];

    private const int MostWordsWithYear = 12;

    private static readonly HashSet<string> BeforeYear = ["de", "l", "annee", "pour", "en", "d", "of", "for", "in", "the", "year"];

    private static readonly HashSet<string> Negations = ["pas", "ne", "n", "not", "don", "never", "jamais", "aucun", "no"];

    /// <summary>
    /// The command that a text is. <paramref name="tolerant"/> (nothing waits for an answer) forgives politeness, one typing slip
    /// in words of four letters or more, and knows requests such as « je voudrais créer un partenariat ». Null for anything else.
    /// </summary>
    public static Command? Read(string text, bool tolerant)
    {
        if (text.Length > LongestRequest * 4)
            return null;
        var said = Normalise(text);
        if (said.Length == 0)
            return IsQuestionMark(text) ? Command.Help : null;
        if (CommandForms.All.TryGetValue(said, out var exact))
            return exact;
        if (WithoutYear(said) is { } report && Read(report, tolerant) == Command.Report)
            return Command.Report;
        if (!tolerant || said.Length > LongestRequest)
            return null;
        var words = said.Split(' ');
        var core = Core(words);
        if (core.Count == 0)
            return words.Any(word => word is "bonjour" or "bonsoir" or "salut" or "coucou" or "hello" or "hi" or "hey") ? Command.Greeting : null;
        if ((ByForm(words, CommandForms.All) ?? ByForm(words, CommandForms.Loose) ?? ByForm(core, Cores)) is { } found)
            return found;
        // What is near forms of two commands is neither, whatever politeness leaves of it.
        var near = Near(words, CommandForms.All.Concat(CommandForms.Loose)).Concat(Near(core, Cores)).Distinct().ToList();
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
        var words = said.Split(' ');
        if (words.Length < 2 || words.Length > MostWordsWithYear || !(IsYear(words[0]) || IsYear(words[^1])))
            return null;
        var rest = IsYear(words[^1]) ? words[..^1] : words[1..];
        while (rest.Length > 1 && BeforeYear.Contains(rest[^1]))
            rest = rest[..^1];
        return rest.Length > 0 && !rest.Any(IsYear) ? string.Join(' ', rest) : null;
    }

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2';

    private static List<string> Core(IEnumerable<string> words) =>
        [.. words.Where(word => !Politeness.Contains(word)).Select(word => Plainly.GetValueOrDefault(word, word))];

    private static Command? ByForm(IReadOnlyList<string> words, IReadOnlyDictionary<string, Command> forms) =>
        forms.TryGetValue(string.Join(' ', words), out var exact) ? exact : null;

    private static IEnumerable<Command> Near(IReadOnlyList<string> words, IEnumerable<KeyValuePair<string, Command>> forms) =>
        forms.Where(form => IsNear(words, form.Key.Split(' '))).Select(form => form.Value);

    private static bool IsNear(IReadOnlyList<string> words, string[] form) =>
        words.Count == form.Length && words.Zip(form).All(pair => pair.First == pair.Second || IsSlip(pair.First, pair.Second));

    private static bool IsSlip(string word, string meant) =>
        word.Length >= ShortestTypo && meant.Length >= ShortestTypo && Folded.Distance(word, meant, 1) <= 1;

    private static Command? ByKeyWords(string[] words)
    {
        if (words.Any(Negations.Contains))
            return null;
        var one = Has(words, "partenariat") || Has(words, "partnership") || words.Any(word => word is "partenaire" or "partner");
        var several = words.Any(word => word is "partenariats" or "partnerships");
        if (words.Any(word => word is "partenaire" or "partner") && words.Any(word => word is "ajouter" or "ajoute" or "ajoutez" or "add"))
            return Command.AddPartner;
        if (words.Any(word => word is "partenaires" or "partners") && words.Any(word => HasSlip(Viewing, word)))
            return Command.Partners;
        if (one && !several && words.Any(word => HasSlip(Creating, word)))
            return Command.NewPartnership;
        if ((one || several) && words.Any(word => HasSlip(Resuming, word)))
            return Command.Resume;
        return several && words.Any(word => HasSlip(Viewing, word)) ? Command.MyPartnerships : null;
    }

    private static bool Has(string[] words, string key) => Array.Exists(words, word => word == key || IsSlip(word, key));

    /// <summary>A slip of a verb, but not its present tense: « le partenariat commence » asks for nothing.</summary>
    private static bool HasSlip(HashSet<string> keys, string word) => keys.Contains(word)
        || (word.Length > 5 && keys.Any(key => key.Length > 5 && key != word + "r" && IsSlip(word, key)));

    /// <summary>Folded, without marks around or between words: « Aide », “aide”, AIDE ! are one.</summary>
    private static string Normalise(string text)
    {
        var folded = Folded.Fold(text).Trim(Marks.ToCharArray());
        return string.Join(' ', folded.Split([' ', '\'', '-', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Folded.IsOnlySymbols(word)));
    }

    private static bool IsQuestionMark(string text) =>
        text.Trim() is { Length: > 0 and < 6 } marks && marks.All(c => c is '?' or ' ' or '\u00A0' or '\u202F' or '!') && marks.Contains('?');
}
