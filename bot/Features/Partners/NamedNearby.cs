using System.Collections.Frozen;
using System.Globalization;
using PartnershipBot.Features.Contact;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>
/// Who is named where one asks what there is nearby: « oui, l’école Jean-Macé », « une crèche, Les Lutins », « Les Tilleuls et Les
/// Glycines ». Each with its kind where the name tells it.
/// </summary>
internal static class NamedNearby
{
    private static readonly FrozenSet<string> Articles = KnownWords.All.Set("partners.articles");

    /// <summary>The names of a text, in order.</summary>
    public static IReadOnlyList<(string Name, string? Kind)> Read(string text)
    {
        var names = new List<(string Name, string? Kind)>();
        var begun = false;
        foreach (var piece in ListReader.Read(text).SelectMany(ListReader.Commas).Select(Bare).Where(p => p.Length > 1))
        {
            if (ContactFinders.NamesIn(new Utterance(piece)) is { Count: > 0 } named)
            {
                names.AddRange(named.Select(m => (Capitalised(m.Value), ContactFinders.KindOf(m.Value))));
                begun = false;
            }
            else if (ContactFinders.KindOf(piece) is { } kind)
            {
                names.Add((Capitalised(piece), kind));
                begun = true;
            }
            else if (begun && char.IsUpper(piece[0]))
            {
                // « Une crèche, Les Lutins » is one.
                names[^1] = ($"{names[^1].Name} {piece}", names[^1].Kind);
                begun = false;
            }
            else
            {
                names.Add((Capitalised(piece), null));
                begun = false;
            }
        }
        return names;
    }

    /// <summary>A piece without the yes, the opening and the article before it; empty where nothing else is said.</summary>
    private static string Bare(string piece)
    {
        if (YesNoReader.Read(piece) is not null)
        {
            return "";
        }
        var tokens = Tokens.Of(piece);
        var at = 0;
        while (at < tokens.Count)
        {
            var length =
                PartnerOpening.Match(tokens, at) is > 0 and var opening ? opening
                : YesNoReader.Read(tokens[at].Text) == true || tokens[at].Kind is TokenKind.Symbol || IsArticle(tokens, at) ? 1
                : 0;
            if (length == 0)
            {
                break;
            }
            at += length;
        }
        return tokens.Text(at, tokens.Count).Trim();
    }

    /// <summary>« Les Lutins » keeps its article, « une crèche » does not.</summary>
    private static bool IsArticle(Tokens tokens, int at) =>
        at + 1 < tokens.Count && char.IsLower(tokens.Source[tokens[at].Start]) && Articles.Contains(tokens[at].Text);

    /// <summary>A name with its first letter as a capital.</summary>
    internal static string Capitalised(string name) => char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
}
