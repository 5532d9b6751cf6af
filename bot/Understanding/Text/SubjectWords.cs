using System.Collections.Frozen;
using PartnershipBot.Domain;

namespace PartnershipBot.Understanding.Text;

/// <summary>A side as the subject of a verb: « on accueillera les classes », « l’école Jean-Macé amène les élèves ».</summary>
internal static class SubjectWords
{
    private static readonly FrozenSet<string> We = KnownWords.All.Set("sides.weDo");
    private static readonly FrozenSet<string> They = KnownWords.All.Set("sides.theyDo");
    private static readonly FrozenSet<string> Reflexive = KnownWords.All.Set("sides.reflexive");
    private static readonly FrozenSet<string> Articles = KnownWords.All.Set("sides.articles");
    private static readonly Beginnings Doing = new("sides.beginDoing");

    /// <summary>Ends of verbs that tell what will be done; hardly any noun has them.</summary>
    private static readonly string[] ToCome = [.. KnownWords.All.Entries("sides.endToCome")];

    /// <summary>Ends of adjectives and nouns that begin as a verb does.</summary>
    private static readonly string[] Describing = [.. KnownWords.All.Entries("sides.endDescribing")];

    /// <summary>Ends of participles, with the accents that tell them from a verb.</summary>
    private static readonly string[] Participles = [.. KnownWords.All.Written("sides.endPast")];

    /// <summary>Whose subject stands at a place, and where its verb stands; null when none does.</summary>
    public static (Side Side, int Verb)? Read(Tokens tokens, int at)
    {
        if (We.Contains(tokens[at].Text) || They.Contains(tokens[at].Text))
        {
            // « On se retrouve » are both; « nous, le mardi » does nothing.
            return tokens[at + 1].IsWord && !Reflexive.Contains(tokens[at + 1].Text)
                ? (We.Contains(tokens[at].Text) ? Side.Library : Side.Partner, at + 1)
                : null;
        }
        if (SideWords.Read(tokens, Articles.Contains(tokens[at].Text) ? at + 1 : at) is not var (side, end) || side == Side.Both)
        {
            return null;
        }
        while (IsOfName(tokens, end))
        {
            end++;
        }
        return IsVerb(tokens, end) ? (side, end) : null;
    }

    private static bool IsVerb(Tokens tokens, int at) =>
        tokens[at] is { IsWord: true } token
        && (
            (Doing.Begin(token) && !IsDescribing(tokens, token))
            || Array.Exists(ToCome, end => token.Text.EndsWith(end, StringComparison.Ordinal))
        );

    /// <summary>« Une structure participative », « la classe invitée »: the word says how somebody is, not what is done.</summary>
    private static bool IsDescribing(Tokens tokens, Token token) =>
        Array.Exists(Describing, end => token.Text.EndsWith(end, StringComparison.Ordinal))
        || Array.Exists(
            Participles,
            end => tokens.Source.AsSpan(token.Start, token.End - token.Start).EndsWith(end, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>« Jean-Macé », « de Valmont » behind « l’école ».</summary>
    private static bool IsOfName(Tokens tokens, int at) =>
        tokens[at].Is("-")
        || (tokens[at].IsWord && char.IsUpper(tokens.Source[tokens[at].Start]))
        || (tokens[at].Text is "de" or "du" or "d'" or "of" && IsOfName(tokens, at + 1));
}
