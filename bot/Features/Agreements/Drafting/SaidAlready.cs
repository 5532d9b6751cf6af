using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Agreements.Drafting;

/// <summary>Whether an answer says a number in its own words, so that no sentence says it again.</summary>
internal static class SaidAlready
{
    /// <summary>« 68 élèves ».</summary>
    public static bool Number(int number, string? answer) => Says(Tokens.Of(answer ?? ""), number, static (_, _) => true);

    /// <summary>« … : 22 séances », « 27 au total »; not the hour of a session.</summary>
    public static bool Sessions(int count, string? rhythm) =>
        Says(Tokens.Of(rhythm ?? ""), count, static (tokens, at) => WordLists.SessionCounts.Match(tokens, at) > 0);

    private static bool Says(Tokens tokens, int number, Func<Tokens, int, bool> isCounted) =>
        Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Value == number && isCounted(tokens, at + 1));
}
