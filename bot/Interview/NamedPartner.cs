using System.Collections.Frozen;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview;

/// <summary>Which of the several partners of one partnership is meant, by its name or by what it is: « l’EHPAD », « pour Lire Ensemble ».</summary>
public static class NamedPartner
{
    private const int ShortestBeginning = 4;

    private static readonly FrozenSet<string> Negligible = KnownWords.All.Set("partners.around");
    private static readonly FrozenSet<string> All = KnownWords.All.Wordings("partners.all");
    private static readonly FrozenSet<string> Partners = KnownWords.All.Wordings("partners.several");
    private static readonly FrozenSet<string> Feminine = KnownWords.All.Set("partners.feminine");
    private static readonly FrozenSet<string> Masculine = KnownWords.All.Set("partners.masculine");

    /// <summary>The question that asks the kind, whose choices are what a partner goes by.</summary>
    private static string KindId => Questions.With(Fields.PartnerKind).Id;

    /// <summary>The partner that a phrase names and nothing else, from 0; null when it names none, or several.</summary>
    public static int? Find(string said, AnswerSheet answers)
    {
        var words = Word.In(said).Select(w => w.Folded).Where(w => !Negligible.Contains(w)).ToList();
        if (words.Count == 0)
        {
            return null;
        }
        var views = CoPartners.Views(answers);
        return Only(view => Fits(words, Names(view), ShortestBeginning))
            ?? Only(view => Kinds(view).Any(kind => Fits(words, kind, int.MaxValue)));

        int? Only(Func<AnswerSheet, bool> isMeant) =>
            Enumerable.Range(0, views.Count).Where(i => isMeant(views[i])).Take(2).ToList() is [var one] ? one : null;
    }

    /// <summary>Whether a phrase means all of them: « tous », « les trois ».</summary>
    public static bool AreAll(string said) => All.Contains(string.Join(' ', Word.In(said).Select(w => w.Folded)));

    /// <summary>Whether a phrase means all partners, the library aside: « les partenaires ».</summary>
    public static bool ArePartners(string said) => Partners.Contains(string.Join(' ', Word.In(said).Select(w => w.Folded)));

    /// <summary>
    /// What a text says of each partner that it names: « l’école : une salle ; l’EHPAD : deux fauteuils »; empty when it names none so.
    /// </summary>
    public static IReadOnlyList<(int Partner, string Said)> Parts(string text, AnswerSheet answers)
    {
        var parts = new List<(int Partner, string Said)>();
        foreach (var piece in text.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = piece.IndexOf(':', StringComparison.Ordinal);
            if (cut > 0 && piece[(cut + 1)..].Trim() is { Length: > 0 } said && Find(piece[..cut], answers) is { } partner)
            {
                parts.Add((partner, said));
            }
            else if (parts.Count == 0)
            {
                return [];
            }
            else
            {
                parts[^1] = (parts[^1].Partner, $"{parts[^1].Said}\n{piece}");
            }
        }
        return [.. parts.GroupBy(p => p.Partner).Select(own => (own.Key, string.Join('\n', own.Select(p => p.Said))))];
    }

    /// <summary>A partner’s name within a sentence, with its article where that is known: « l’EHPAD Les Tilleuls ».</summary>
    public static string InSentence(string name, Lang lang)
    {
        var first = name.Split(' ', '-')[0];
        var head = TypedText.Fold(first);
        if (lang != Lang.Fr || (!Feminine.Contains(head) && !Masculine.Contains(head)))
        {
            return name;
        }
        // « EHPAD », « MJC » stay in capitals; « École » is a word like another.
        var own = first.Length > 1 && char.IsUpper(first[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
        return "aeiouh".Contains(head[0], StringComparison.Ordinal) ? $"l’{own}"
            : Feminine.Contains(head) ? $"la {own}"
            : $"le {own}";
    }

    private static List<string> Names(AnswerSheet view) =>
        [.. Word.In(view.Text(Fields.PartnerName) ?? "").Select(w => w.Folded).Where(w => !Negligible.Contains(w))];

    private static IEnumerable<List<string>> Kinds(AnswerSheet view) =>
        view.Text(Fields.PartnerKind) is not { } kind
            ? []
            : ChoiceAnswer
                .Option(KindId, kind, new Texts(Lang.Fr))
                .Names.Append(view.Text(Fields.PartnerKind + "_comment") ?? "")
                .Select(name => Word.In(name).Select(w => w.Folded).Where(w => !Negligible.Contains(w)).ToList())
                .Where(words => words.Count > 0);

    private static bool Fits(List<string> said, List<string> name, int shortest) =>
        said.TrueForAll(word =>
            name.Contains(word) || (word.Length >= shortest && name.Exists(n => n.StartsWith(word, StringComparison.Ordinal)))
        );
}
