using AdaptiveCards;

namespace PartnershipBot.Cards;

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
        foreach (var ((library, name), line) in named.Zip(lines))
        {
            var entry = new AdaptiveContainer { Separator = true, Items = [CardText.Strong(line)] };
            if (library != ctx.Library)
            {
                entry.Items.Add(CardText.Actions(CardActions.Button(
                    ctx with { Library = library, PartnershipId = "", Revision = 0 },
                    library == libraries[0].Library ? name : texts.Say("buttonLibrary", ("library", name)),
                    Verbs.Library)));
            }
            card.Body.Add(entry);
        }
        return card;
    }
}
