using AdaptiveCards;
using PartnershipBot.Cards;

namespace PartnershipBot.Features.Libraries;

/// <summary>The libraries in which a person can work: their own, and those of the teams where they were heard from.</summary>
public static class LibrariesCard
{
    private const int MostOfName = 160;

    /// <summary>More than that are typed.</summary>
    private const int MostListed = 25;

    /// <summary>The card of some libraries.</summary>
    /// <param name="libraries">The key and the name of each.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<(string Library, string Name)> libraries)
    {
        var texts = ctx.Texts;
        var named = libraries.Take(MostListed).Select(l => (l.Library, Name: Escape.Shorten(Escape.Flat(l.Name), MostOfName))).ToList();
        var lines = named.Select(l => l.Library == ctx.Library ? texts.Say("libraryIsHere", ("library", l.Name)) : l.Name).ToList();
        var card = CardFrame.New(ctx, texts.Say("librariesTitle"), texts.Say("choicesOffered", ("choices", string.Join(", ", lines))));
        card.Body.Add(CardText.Subtle(texts.Say("librariesHelp")));
        var rows = new List<AdaptiveElement>();
        foreach (var ((library, name), line) in named.Zip(lines))
        {
            if (library == ctx.Library)
            {
                var here = CardText.Columns(("stretch", [CardText.Strong(CardText.Marked(CardMark.Current, line))]));
                here.Separator = true;
                rows.Add(here);
                continue;
            }
            var own = ctx with { Library = library, PartnershipId = "", Revision = 0 };
            var title = library == libraries[0].Library ? name : texts.Say("buttonLibrary", ("library", name));
            rows.Add(CardRow.Of(CardActions.Button(own, title, Verbs.Library), texts.Say("rowChoose"), CardText.Strong(line)));
        }
        card.Body.AddRange(MoreRows.Of(texts, rows));
        return card;
    }
}
