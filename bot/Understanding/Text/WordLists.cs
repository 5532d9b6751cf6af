using System.Collections.Frozen;

namespace PartnershipBot.Understanding.Text;

/// <summary>
/// The words that readers know, by their part in an answer: sections of the lexicons that may stand anywhere among the tokens of one.
/// </summary>
internal sealed partial class WordLists
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenDictionary<string, string[]> _phrases;

    private WordLists(IReadOnlyCollection<string> entries)
    {
        _words = entries.Where(entry => !entry.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
        // By their first word: only those are compared that can stand where one looks.
        _phrases = entries
            .Where(entry => entry.Contains(' ', StringComparison.Ordinal))
            .GroupBy(entry => entry[..entry.IndexOf(' ', StringComparison.Ordinal)])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Prepositions, articles and verbs that only lead to a value.</summary>
    public static WordLists Lead { get; } = Of("answers.lead");

    /// <summary>What makes a value approximate.</summary>
    public static WordLists Rough { get; } = Of("answers.rough");

    /// <summary>What makes a value doubtful.</summary>
    public static WordLists Hedge { get; } = Of("answers.hedge");

    /// <summary>Politeness, and what is said without meaning anything.</summary>
    public static WordLists Filler { get; } = Of("answers.filler");

    /// <summary>Words of greetings, wishes and requests, which say nothing of a partnership where no other word stands beside them.</summary>
    public static WordLists Courtesy { get; } = Of("answers.courtesy", "partners.wishes");

    /// <summary>What is said around a number without changing it.</summary>
    public static WordLists Counting { get; } = Of("counts.around");

    public static WordLists People { get; } = Of("counts.people");

    public static WordLists Documents { get; } = Of("counts.documents");

    public static WordLists Registrations { get; } = Of("counts.registrations");

    public static WordLists Sessions { get; } = Of("counts.sessions");

    /// <summary>What holds an unsaid number of what is counted: « deux groupes », « trois malles ».</summary>
    public static WordLists Containers { get; } = Of("counts.containers");

    /// <summary>Parts of a whole that is not said: « un tiers ».</summary>
    public static WordLists Fractions { get; } = Of("numbers.fractions");

    /// <summary>What makes a number one for each: « 2 par enfant ».</summary>
    public static WordLists Rates { get; } = Of("numbers.rates");

    /// <summary>What a value holds for, when another holds for another time: « la première année ».</summary>
    public static WordLists Scopes { get; } = Of("money.scopes");

    /// <summary>Who decides for an organisation: « conseil municipal », « bureau ».</summary>
    public static WordLists Organs { get; } = Of("people.organs");

    /// <summary>What happens on a day that is not known yet: « à la signature ».</summary>
    public static WordLists Events { get; } = Of("dates.events");

    /// <summary>What announces an address or a telephone number.</summary>
    public static WordLists Contact { get; } = Of("people.contact");

    /// <summary>What is said around a number of renewals.</summary>
    public static WordLists Renewals { get; } = Of("agreements.renewals");

    /// <summary>What is said around a length of notice.</summary>
    public static WordLists Notice { get; } = Of("dates.notice");

    /// <summary>What is said around a mark.</summary>
    public static WordLists Marks { get; } = Of("criteria.marks");

    /// <summary>What announces the parts of a criterion.</summary>
    public static WordLists Criteria { get; } = Of("criteria.around");

    /// <summary>How one says that somebody brings money.</summary>
    public static WordLists Paying { get; } = Of("money.paying");

    /// <summary>What stands between two ends of a period.</summary>
    public static WordLists Range { get; } = Of("dates.range");

    /// <summary>A period that is known, all of it.</summary>
    public static WordLists Whole { get; } = Of("dates.whole");

    /// <summary>From the beginning of a period that is known.</summary>
    public static WordLists SinceStart { get; } = Of("dates.sinceStart");

    /// <summary>What a length of time comes behind: « un an de plus ».</summary>
    public static WordLists More { get; } = Of("dates.more");

    /// <summary>What moves a day to a later one: « prolongée », « de plus ».</summary>
    public static WordLists Later { get; } = Of("dates.later");

    /// <summary>What moves a day to an earlier one.</summary>
    public static WordLists Earlier { get; } = Of("dates.earlier");

    /// <summary>What makes a number one that is added to the former: « de plus », « augmenté de ».</summary>
    public static WordLists Increases { get; } = Of("numbers.increases");

    /// <summary>What makes a number one that is taken from the former.</summary>
    public static WordLists Decreases { get; } = Of("numbers.decreases");

    /// <summary>What only resembles such a change: « de plus de 10 ans ».</summary>
    public static WordLists NoChange { get; } = Of("numbers.noChange");

    /// <summary>What goes on with what stands before it, so that no item of a list begins with it.</summary>
    public static WordLists Continuations { get; } = Of("lists.continuations");

    /// <summary>What joins the parts of a sentence and belongs to none.</summary>
    public static WordLists Joint { get; } = Of("mentions.joint");

    /// <summary>How one says that somebody was reached: « appelés », « contacté ».</summary>
    public static WordLists Reaching { get; } = Of("mentions.reaching");

    /// <summary>The mayor, the council and whoever was elected.</summary>
    public static WordLists Officials { get; } = Of("mentions.officials");

    /// <summary>What leads to the day on which something begins.</summary>
    public static WordLists Starting { get; } = Of("mentions.starting");

    /// <summary>What leads to the day on which something ends.</summary>
    public static WordLists Ending { get; } = Of("mentions.ending");

    /// <summary>How often something takes place: « chaque », « par mois ».</summary>
    public static WordLists Rhythm { get; } = Of("mentions.rhythm");

    /// <summary>Once a month.</summary>
    public static WordLists Monthly { get; } = Of("mentions.monthly");

    /// <summary>What leaves something out: « sauf août ».</summary>
    public static WordLists Sparing { get; } = Of("mentions.sparing");

    /// <summary>The councils that decide for the library’s authority.</summary>
    public static WordLists Councils { get; } = Of("mentions.councils");

    /// <summary>The boards that decide for a partner.</summary>
    public static WordLists Boards { get; } = Of("mentions.boards");

    /// <summary>What leads to a reason: « parce que ».</summary>
    public static WordLists Because { get; } = Of("mentions.because");

    /// <summary>What says that both sides do something.</summary>
    public static WordLists Jointly { get; } = Of("actions.jointly");

    /// <summary>How one calls what is paid for a project.</summary>
    public static WordLists Budget { get; } = Of("money.budget");

    /// <summary>What stands before the number of a model that is proposed.</summary>
    public static WordLists Models { get; } = Of("lists.models");

    /// <summary>What leads to what was said in an exchange.</summary>
    public static WordLists Telling { get; } = Of("exchanges.telling");

    /// <summary>How one asks to answer on forms.</summary>
    public static WordLists OnForms { get; } = Of("commands.onForms");

    /// <summary>How one says that a convention is signed.</summary>
    public static WordLists Signed { get; } = Of("mentions.signed");

    /// <summary>How one says that everybody has signed.</summary>
    public static WordLists Everybody { get; } = Of("mentions.everybody");

    /// <summary>What leads to the number of those whom somebody has: « ils accueillent ».</summary>
    public static WordLists Having { get; } = Of("mentions.having");

    /// <summary>Numbers in words.</summary>
    public static WordLists Numerals { get; } = Of("mentions.numeral");

    /// <summary>What stands behind « à » without being a town: « à midi », « à distance ».</summary>
    public static WordLists NoPlace { get; } = Of("mentions.noPlace");

    /// <summary>What says the place of the library without naming it: « ici », « chez nous ».</summary>
    public static WordLists Here { get; } = Of("people.here");

    /// <summary>Places that are no towns: « chez eux », « sur place ».</summary>
    public static WordLists NoTown { get; } = Of("people.here", "people.noTown");

    /// <summary>What leads to a place: « au », « dans notre ».</summary>
    public static WordLists AtPlace { get; } = Of("people.atPlace");

    /// <summary>Buildings and bodies, which « au » or « notre » leads to: « au collège ».</summary>
    public static WordLists NoTownNoun { get; } = Of("people.noTownNoun");

    /// <summary>What leads to the name of a town: « la commune de ».</summary>
    public static WordLists ToTown { get; } = Of("people.toTown");

    /// <summary>What says behind a number that it is a time of day.</summary>
    public static WordLists Hours { get; } = Of("dates.hours");

    /// <summary>What joins the words of a town’s name.</summary>
    public static WordLists InPlace { get; } = Of("mentions.inPlace");

    /// <summary>What says before a side that something concerns it.</summary>
    public static WordLists ForSide { get; } = Of("sides.for");

    /// <summary>What stands before what a side has or brings.</summary>
    public static WordLists Determiners { get; } = Of("sides.determiners");

    /// <summary>What is said around a side without saying more of it.</summary>
    public static WordLists AroundSide { get; } = Of("sides.around");

    /// <summary>How a letter begins.</summary>
    public static WordLists LetterGreetings { get; } = Of("letters.greetings");

    /// <summary>How a letter ends.</summary>
    public static WordLists LetterClosings { get; } = Of("letters.closings");

    /// <summary>What stands before a colon at the head of a mail.</summary>
    public static WordLists LetterHeaders { get; } = Of("letters.headers");

    /// <summary>Whether a word alone has this part.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>How many tokens the longest entry takes that stands at a place; 0 when none does.</summary>
    public int Match(Tokens tokens, int at)
    {
        var length = _words.Contains(tokens[at].Text) ? 1 : 0;
        if (_phrases.TryGetValue(tokens[at].Text, out var phrases))
        {
            length = Math.Max(length, tokens.MatchAny(at, phrases));
        }

        return length;
    }

    /// <summary>Whether an entry stands anywhere.</summary>
    public bool IsIn(Tokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Match(tokens, at) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A section that one reader alone needs, and signs that no language has to itself.</summary>
    public static WordLists With(string section, params ReadOnlySpan<string> signs) => new(KnownWords.All.Phrases(section, signs));

    private static WordLists Of(params string[] sections) => new([.. sections.SelectMany(section => KnownWords.All.Phrases(section))]);
}
