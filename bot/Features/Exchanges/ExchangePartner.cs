using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Partners;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Exchanges;
using PartnershipBot.Understanding.People;

namespace PartnershipBot.Features.Exchanges;

/// <summary>With which partner an exchange was.</summary>
internal static class ExchangePartner
{
    private const int ShortestWord = 4;

    /// <summary>
    /// The partner that a sentence names by its name, by the person in charge or by its kind; else the one whose sheet was shown
    /// last, or with whom one works. Null when nobody can be told from the others.
    /// </summary>
    public static async Task<KnownPartner?> MeantAsync(Turn turn, string text, ExchangeReading told, CancellationToken ct)
    {
        var partners = await turn.PartnersAsync(ct);
        var words = Words(text);
        return Only(partners, p => Score(p.Name, words))
            ?? Only(partners, p => Score(p.Profile.Text(Fields.ContactPerson) ?? "", Words(told.With)))
            ?? Only(partners, p => IsOfKind(p, told.With) ? 1 : 0)
            ?? await PartnerList.OfConversationAsync(turn, ct);
    }

    /// <summary>The one that fits best, when no other fits as well.</summary>
    private static KnownPartner? Only(IEnumerable<KnownPartner> partners, Func<KnownPartner, int> score)
    {
        var best = partners
            .Select(p => (Partner: p, Score: score(p)))
            .Where(p => p.Score > 0)
            .OrderByDescending(p => p.Score)
            .Take(2)
            .ToList();
        return best is [var only] || (best is [var first, var second] && (only = first).Score > second.Score) ? only.Partner : null;
    }

    /// <summary>How many of the words of a name that tell it from others were said.</summary>
    private static int Score(string name, HashSet<string> said)
    {
        var kinds = KindWords.Value;
        return Words(name).Count(w => w.Length >= ShortestWord && !kinds.Contains(w) && !PersonReader.IsCivility(w) && said.Contains(w));
    }

    private static bool IsOfKind(KnownPartner partner, string? with) =>
        with is not null
        && partner.Profile.Text(Fields.PartnerKind) is { } kind
        && NamesOf(kind).Any(name => $" {Spoken.Key(with)} ".Contains($" {name} ", StringComparison.Ordinal));

    private static HashSet<string> Words(string? text) => [.. Spoken.Words(text ?? "").Select(w => w.Text)];

    private static IEnumerable<string> NamesOf(string kind) =>
        ChoiceAnswer.Option(ContactQuestions.PartnerKind, kind, new Texts(Lang.Fr)).Names.Select(Spoken.Key);

    /// <summary>Words of kinds, such as « école », tell no partner from another.</summary>
    private static readonly Lazy<HashSet<string>> KindWords = new(() =>
        [.. Interview.Questions.With(Fields.PartnerKind).Choices.SelectMany(NamesOf).SelectMany(name => name.Split(' '))]
    );
}
