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

    /// <summary>What stands before a name in a sentence: « on voudrait travailler avec ».</summary>
    public static WordLists Openings { get; } = Of("partners.openings");

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

    /// <summary>How one says that a partner came with something.</summary>
    public static WordLists Proposals { get; } = Of("partners.proposing");

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

    /// <summary>What joins the words of a town’s name.</summary>
    public static WordLists InPlace { get; } = Of("mentions.inPlace");

    /// <summary>What stands before the name of an organisation.</summary>
    public static WordLists BeforeName { get; } = Of("mentions.beforeName");

    /// <summary>What joins the words of the name of an organisation.</summary>
    public static WordLists InName { get; } = Of("mentions.inName");

    /// <summary>What an organisation may be called without saying of which kind it is: « association ».</summary>
    public static WordLists Organisations { get; } = Of("mentions.organisation");

    /// <summary>Names of kinds that mean something else in a sentence.</summary>
    public static WordLists NoKind { get; } = Of("mentions.noKind");

    /// <summary>What is said around a side without saying more of it.</summary>
    public static WordLists AroundSide { get; } = Of("sides.around");

    /// <summary>What joins organisations that are named one after the other.</summary>
    public static WordLists Listing { get; } = Of("mentions.listing");

    /// <summary>How a letter begins.</summary>
    public static WordLists LetterGreetings { get; } = Of("letters.greetings");

    /// <summary>How a letter ends.</summary>
    public static WordLists LetterClosings { get; } = Of("letters.closings");

    /// <summary>What stands before a colon at the head of a mail.</summary>
    public static WordLists LetterHeaders { get; } = Of("letters.headers");

    /// <summary>How one says that each of several partners has a partnership of its own.</summary>
    public static WordLists ForEachPartner { get; } = Of("partners.each");

    /// <summary>How one says that several partners share one partnership.</summary>
    public static WordLists ForAllPartners { get; } = Of("partners.together");

    /// <summary>What is no part of the name of an organisation any more.</summary>
    public static WordLists AfterName { get; } = Of("mentions.afterName");

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

    private static WordLists Of(string section) => new(KnownWords.All.Phrases(section));
}
