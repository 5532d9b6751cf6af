using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;

namespace PartnershipBot.Conversation.Patterns;

/// <summary>Whether what is named behind a command is known here: a partnership, a partner, a place, a kind, a question.</summary>
internal static class KnownSubjects
{
    private static readonly string[] NamedBy = [Fields.Title, Fields.PartnerName, Fields.Municipality];

    /// <summary>The words for kinds of partners, singular and plural.</summary>
    private static readonly HashSet<string> Kinds =
    [
        .. Questions
            .With(Fields.PartnerKind)
            .Choices.Append("otherLibrary")
            .SelectMany(code => ChoiceAnswer.Option(Questions.With(Fields.PartnerKind).Id, code, new Texts(Lang.Fr)).Names)
            .Select(name => Singular(Names.Bare(Spoken.Key(name)))),
    ];

    /// <summary>Whether a question of ours has that name, with or without its number.</summary>
    public static bool IsPlace(string subject)
    {
        var name = Names.Bare(Spoken.Key(subject));
        return Names.Places.ContainsKey(name) || Names.Places.ContainsKey(name.TrimEnd(' ', '1', '2', '3', '4', '5'));
    }

    /// <summary>Whether each word that says something stands in the name of one partnership or partner, or says a kind or a year.</summary>
    public static async Task<bool> AreMetAsync(Turn turn, string subject, CancellationToken ct)
    {
        var name = Names.Bare(Spoken.Key(subject));
        if (Kinds.Contains(Singular(name)) || (name.Length == 4 && int.TryParse(name, out _)))
        {
            return true;
        }
        var wanted = name.Split(' ').Select(w => Names.Bare(w)).Where(w => w.Length > 2).ToList();
        return wanted.Count > 0
            && (
                (await turn.AllAsync(ct)).Any(p => Has(p.Answers, wanted))
                || (await turn.PartnersAsync(ct)).Any(p => Has(p.Profile, wanted))
            );
    }

    private static bool Has(AnswerSheet answers, List<string> wanted)
    {
        var names = CoPartners
            .Views(answers)
            .SelectMany(view => NamedBy.SelectMany(field => Spoken.Words(view.Text(field) ?? "")))
            .Select(w => w.Text)
            .ToList();
        return wanted.TrueForAll(w => Kinds.Contains(Singular(w)) || names.Exists(n => n.StartsWith(w, StringComparison.Ordinal)));
    }

    private static string Singular(string name) => string.Join(' ', name.Split(' ').Select(w => w.TrimEnd('s')));
}
