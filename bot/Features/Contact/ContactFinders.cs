using System.Collections.Frozen;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Interview.Taking;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Contact;

/// <summary>How what one says of a partner in a sentence is found: « École Jean-Macé à Valmont, Mme Durand, directrice ».</summary>
internal static class ContactFinders
{
    private const string OtherLibrary = "otherLibrary";

    /// <summary>« L’ESAT », « la librairie »: none of the guide’s kinds, and certainly no library.</summary>
    private const string Other = "other";

    private static readonly Lazy<OrganisationMention> Organisations = new(() => new OrganisationMention(Kinds()));

    /// <summary>The partner’s name, which a word for its kind begins.</summary>
    public static Finder Name { get; } = new(static (said, _) => NamesTogether(said) ?? NameIn(said)) { Carves = true };

    /// <summary>Who the contact is; a name completes what was only a function.</summary>
    public static Finder Person { get; } =
        new(static (said, _) => PersonMention.Find(said))
        {
            Completes = static (there, found) =>
                PersonReader.Read(found) is { Name: not null }
                && TypedText.Fold(there) != TypedText.Fold(found)
                && (
                    PersonReader.Read(there) is not { Name: { } name }
                    || Word.In(name).All(part => Word.In(found).Exists(w => w.Folded == part.Folded))
                ),
        };

    /// <summary>The name of the first organisation of a sentence, or null.</summary>
    public static Mention? NameIn(Utterance said) => NamesIn(said) is [var first, ..] ? first : null;

    /// <summary>
    /// Whether a sentence that nothing else understands tells of a partner to begin with: « on veut travailler avec l’école »,
    /// « l’EHPAD nous a contactés », « une proposition d’une association ».
    /// </summary>
    public static bool IsNews(Utterance said) =>
        (Tells(said) || WordLists.Organisations.IsIn(said.Tokens))
        && (
            PartnerOpening.IsWished(said.Tokens)
            || IsIntroduced(said)
            || WordLists.Proposals.IsIn(said.Tokens)
            || ReachMention.Find(said) is not null
            || IsNamed(said)
        );

    /// <summary>
    /// « C’est l’école Jean-Macé », « on cherche à monter un projet avec la crèche Les Lutins », but not « c’est une structure compliquée ».
    /// </summary>
    private static bool IsNamed(Utterance said) =>
        NameIn(said) is { } name
        && name.Value.Skip(1).Any(char.IsUpper)
        && (
            PartnerOpening.Match(said.Tokens, 0) > 0
            || (WordLists.Intending.IsIn(said.Tokens) && (LeadsTo(said[name.Spans[0].From]) || LeadsTo(said[name.Spans[0].From - 1])))
        );

    /// <summary>« École Paul-Bert à Airvault, M. Dubois, directeur, 05 49 … »: a name with whom to speak to.</summary>
    private static bool IsIntroduced(Utterance said) =>
        NameIn(said) is { } name
        && name.Value.Any(char.IsUpper)
        && ChannelMention.Find(said) is not null
        && PersonMention.Find(said) is not null;

    private static bool LeadsTo(Token token) => token.Text is "avec" or "with";

    /// <summary>Whether a sentence says which partner it is, or of which kind.</summary>
    public static bool Tells(Utterance said) => NameIn(said) is not null || Organisations.Value.Kinds(said).Count > 0;

    /// <summary>The names of all organisations of a sentence.</summary>
    public static IReadOnlyList<Mention> NamesIn(Utterance said) => Organisations.Value.Names(said);

    /// <summary>
    /// The organisations that are named one after the other, « l’école Jean-Macé et l’EHPAD Les Tilleuls »; one of them at least has a
    /// name of its own. None where only one is named.
    /// </summary>
    public static IReadOnlyList<Mention> Together(Utterance said)
    {
        var names = NamesIn(said);
        if (names.Count == 0)
        {
            return [];
        }
        var all = names
            .Concat(Organisations.Value.Kinds(said).Select(k => Capitalised(k.Mention)).Where(k => !names.Any(n => Overlap(n, k))))
            .OrderBy(m => m.Spans[0].From)
            .ToList();
        var first = all.FindIndex(m => names.Contains(m));
        var (from, to) = (first, first);
        while (from > 0 && AreJoined(said, all[from - 1], all[from]))
        {
            from--;
        }
        while (to + 1 < all.Count && AreJoined(said, all[to], all[to + 1]))
        {
            to++;
        }
        return to > from ? all.GetRange(from, to - from + 1) : [];
    }

    /// <summary>The kind of an organisation by its name; null when the name does not tell.</summary>
    public static string? KindOf(string name) =>
        Organisations.Value.Kinds(new Utterance(name)) is [var (kind, _), ..] && kind != Other ? kind : null;

    private static Mention? NamesTogether(Utterance said) =>
        Together(said) is [var first, .., var last] together
            ? new Mention(string.Join(" et ", together.Select(m => m.Value)), (first.Spans[0].From, last.Spans[^1].To))
            : null;

    private static Mention Capitalised(Mention kind) => kind with { Value = char.ToUpperInvariant(kind.Value[0]) + kind.Value[1..] };

    private static bool Overlap(Mention one, Mention other) => one.Spans.Any(s => other.Spans.Any(o => s.From < o.To && o.From < s.To));

    private static bool AreJoined(Utterance said, Mention one, Mention other)
    {
        var (from, to) = (one.Spans[^1].To, other.Spans[0].From);
        return to > from
            && Enumerable
                .Range(from, to - from)
                .All(at => WordLists.Listing.Has(said[at].Text) || said[at].Text is "," or "&" or "+" or ";");
    }

    /// <summary>A kind says whether the partner is a library.</summary>
    public static Mention? Mode(Utterance said, ReadingContext context) =>
        KindIn(said, context) is var (kind, mention) ? mention with { Value = kind == OtherLibrary ? "interLibrary" : "external" } : null;

    /// <summary>The kind, by its own name.</summary>
    public static Mention? Kind(Utterance said, ReadingContext context) =>
        KindIn(said, context) is var (kind, mention) && kind != OtherLibrary
            // What it is stands in its own words: « ESAT ».
            ? mention with
            {
                Value = kind == Other ? mention.Value : kind,
            }
            : null;

    /// <summary>The town.</summary>
    public static Mention? Municipality(Utterance said, ReadingContext context) => PlaceMention.Find(said, NameIn(said));

    /// <summary>Who made contact: it takes its own part of a sentence, « nous, mardi dernier ».</summary>
    public static Finder InitiatedBy { get; } = new(Initiated) { Carves = true };

    private static Mention? Initiated(Utterance said, ReadingContext context) =>
        ReachMention.Find(said) is var (by, mention)
            ? mention with
            {
                Value = by switch
                {
                    ReachMention.By.Us => "library",
                    ReachMention.By.Officials => "elected",
                    _ => "partner",
                },
            }
        : WhoAndDay(said, context) is var (who, day) ? new Mention(who, (0, day.Spans[0].From), (day.Spans[0].To, said.Count))
        : null;

    /// <summary>The day of the exchange: where the verb says so, or beside nothing but who made contact, « nous, mardi dernier ».</summary>
    public static Mention? Day(Utterance said, ReadingContext context) =>
        ReachMention.Day(said, context.Today) ?? WhoAndDay(said, context)?.Day;

    /// <summary>« Nous, mardi dernier »: nothing but who it was, by its own name, and a day.</summary>
    private static (string Who, Mention Day)? WhoAndDay(Utterance said, ReadingContext context)
    {
        if (DateScanner.Scan(said.Tokens, context.Today) is not [{ Kind: not (MentionKind.Impossible or MentionKind.SchoolYear) } day])
        {
            return null;
        }
        var start = DayMention.StartOf(said, day);
        var who = $"{said.Tokens.Text(0, start)} {said.Tokens.Text(day.End, said.Count)}".Trim(' ', ',', ';', ':', '.', '-', '(', ')');
        return who.Length > 0 && Reached.Exact(who) is { } code
            ? (code, new Mention(said.Tokens.Text(start, day.End), (start, day.End)))
            : null;
    }

    private static ChoiceNames Reached =>
        ChoiceAnswer.Lookup(ContactQuestions.InitiatedBy, ["library", "partner", "elected", "mdds"], new Texts(Lang.Fr));

    private static (string Kind, Mention Mention)? KindIn(Utterance said, ReadingContext context)
    {
        // A sentence says nothing of it; what is known of the partner does: « École Jacques-Prévert ».
        var found = Organisations.Value.Kinds(said);
        var (kind, mention) = found.FirstOrDefault(k => k.Kind != OtherLibrary);
        if (mention is null && found.Count > 0 && NameIn(said) is not null)
        {
            (kind, mention) = found[0];
        }
        return mention is null ? null : (kind, mention);
    }

    private static FrozenDictionary<string, string> Kinds()
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in ContactStage.Kinds.Append(OtherLibrary))
        {
            var names = ChoiceAnswer.Option(ContactQuestions.PartnerKind, code, new Texts(Lang.Fr)).Names;
            foreach (var said in names.Where(n => !WordLists.NoKind.Has(KnownWords.InTokens(n))))
            {
                // « Ferme » may be half a kind: what sort of farm is asked; « ESAT », « mission locale » say all.
                var isWhole = code != Other || said.Contains(' ', StringComparison.Ordinal) || said.All(char.IsUpper);
                kinds.TryAdd(KnownWords.InTokens(said), isWhole ? code : "");
            }
        }
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
