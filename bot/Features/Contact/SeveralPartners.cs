using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Contact;

/// <summary>
/// Several establishments in one breath are several partners, of one partnership or of one each: one asks which is meant. The first is
/// gone on with; the others join it, or are kept in the library’s list. None is lost.
/// </summary>
internal static class SeveralPartners
{
    /// <summary>The part that says which is meant.</summary>
    public const string Part = "several";

    /// <summary>The part where only the list is spoken of: each is a partner of its own.</summary>
    public const string Each = "chacun";

    /// <summary>The name to go on with, and what else the answer leads to; or what must be asked first.</summary>
    public static (string Name, Outcome.Accepted? With, Outcome? Stop) Read(string name, Draft draft, ReadingContext context)
    {
        // A form cannot ask: its words stand as they are.
        if (draft.FromForm || ContactFinders.Together(new Utterance(name)) is not { Count: > 1 } together)
        {
            return (name, null, null);
        }
        var names = together.Select(m => m.Value).ToList();
        var words = Tokens.Of(name);
        var left = new UsedWords(words)
            .Use(0, PartnerOpening.Match(words, 0))
            .UseWordsOf(string.Join(' ', names))
            .Pass(WordLists.Listing)
            .Left;
        var which = new Phrase("severalPartners", ("partners", new Several([.. names])));
        var ask = new Outcome.Ask(
            Part,
            left.Length == 0
                ? which
                : new Phrase("confirmLeavingOut", ("left", Interview.Readers.DateAnswer.Short(left)), ("confirm", which)),
            [new("severalEach"), new("severalTogether")]
        );
        if (draft.Part(Part) is not { } said)
        {
            return (name, null, ask);
        }
        var tokens = Tokens.Of(said);
        var (each, all) = (WordLists.ForEachPartner.IsIn(tokens), WordLists.ForAllPartners.IsIn(tokens));
        if (said.Length == 0)
        {
            return (name, null, null);
        }
        if (each == all)
        {
            return (name, null, new Outcome.Refused(new Phrase("severalExpected"), Part));
        }
        if (all && names.Count > 1 + CoPartners.Most)
        {
            return (name, null, new Outcome.Refused(new Phrase("tooManyPartners"), Part));
        }
        // Whoever is in the list already is not listed again.
        var others = names.Skip(1).Where(n => !context.Partners.Any(p => TypedText.Fold(p.Name) == TypedText.Fold(n)));
        return each
            ? (
                names[0],
                new Outcome.Accepted(
                    new Dictionary<string, object?> { [Fields.PartnerOthers] = AnswerSheet.Write(others) },
                    new Phrase("severalBegun", ("first", names[0]), ("others", new Together([.. names.Skip(1)])))
                ),
                null
            )
            : (
                names[0],
                new Outcome.Accepted(
                    new Dictionary<string, object?> { [Fields.CoPartners] = All(names.Skip(1), context) },
                    new Phrase("severalTogetherBegun", ("partners", new Together([.. names])))
                ),
                null
            );
    }

    /// <summary>Partners that join a partnership, each with what its name and the library’s list tell of it.</summary>
    public static string? All(IEnumerable<string> names, ReadingContext context)
    {
        var answers = context.Answers;
        foreach (var name in names)
        {
            answers = answers.With([new(Fields.CoPartners, CoPartners.With(answers, Facts(name, context.Partners)))]);
        }
        return answers.Text(Fields.CoPartners);
    }

    /// <summary>What is known of a partner by its name: all of its sheet where the list has one, or else its kind.</summary>
    public static IReadOnlyDictionary<string, object?> Facts(string name, IReadOnlyList<KnownPartner> partners)
    {
        if (partners.FirstOrDefault(p => TypedText.Fold(p.Name) == TypedText.Fold(name)) is { } known)
        {
            return known.Known();
        }
        var facts = new Dictionary<string, object?> { [Fields.PartnerName] = name };
        if (ContactFinders.KindOf(name) is { } kind)
        {
            facts[Fields.PartnerKind] = kind;
            facts[Fields.Mode] = kind == "otherLibrary" ? "interLibrary" : "external";
        }
        return facts;
    }

    /// <summary>An outcome with what several partners lead to beside.</summary>
    public static Outcome? And(Outcome? outcome, string name, Outcome.Accepted? with, ReadingContext context)
    {
        if (with is null || outcome is not (null or Outcome.Accepted))
        {
            return outcome;
        }
        var accepted = outcome as Outcome.Accepted;
        var changes = new Dictionary<string, object?>(accepted?.Changes ?? new Dictionary<string, object?>());
        changes.TryAdd(context.Question.Column, name);
        foreach (var (field, value) in with.Changes)
        {
            changes[field] = value;
        }
        return new Outcome.Accepted(changes, [.. accepted?.Notes ?? [], .. with.Notes]);
    }

    /// <summary>Takes the other partners out of what an answer changes.</summary>
    public static IReadOnlyList<(string Name, string? Kind)> Others(Dictionary<string, object?> changes) =>
        changes.Remove(Fields.PartnerOthers, out var others) && others is string
            ?
            [
                .. AnswerSheet
                    .Empty.With([new(Fields.PartnerOthers, others)])
                    .List<string>(Fields.PartnerOthers)
                    .Select(n => (n, ContactFinders.KindOf(n))),
            ]
            : [];
}
