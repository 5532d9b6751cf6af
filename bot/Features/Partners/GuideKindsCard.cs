using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Features.Contact;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Partners;

/// <summary>« Avec qui ne travaillons-nous pas encore ? »: the guide's kinds, by what the library has of them.</summary>
public static class GuideKindsCard
{
    private const int MostNames = 4;

    /// <summary>The card of the library's list.</summary>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<ListedPartner> partners) =>
        CardSize.Fit(maxLength => Build(ctx, partners, maxLength));

    private static AdaptiveCard Build(CardContext ctx, IReadOnlyList<ListedPartner> partners, int maxLength)
    {
        var texts = ctx.Texts;
        var unknown = GuideKinds.Unknown(partners);
        var without = GuideKinds.WithoutPartnership(partners);
        var summary =
            unknown.Count + without.Count > 0
                ? texts.Say("guideKindsMissing", ("count", unknown.Count + without.Count), ("total", GuideKinds.All.Count))
                : texts.Say("guideKindsAll");
        var card = CardFrame.New(ctx, texts.Say("guideKindsTitle"), summary, wide: true);
        card.Body.Add(CardText.Plain(summary));
        if (without.Count > 0)
        {
            card.Body.Add(CardText.Heading(texts.Say("guideKindsListed")));
            card.Body.Add(
                CardText.Bullets(
                    without.Select(of =>
                        Escape.Shorten(
                            texts.Say("lineOf", ("label", Name(texts, of.Kind)), ("value", string.Join(", ", of.Names.Take(MostNames)))),
                            maxLength
                        )
                    )
                )
            );
        }
        if (unknown.Count > 0)
        {
            card.Body.Add(CardText.Heading(texts.Say("guideKindsUnknown")));
            card.Body.Add(CardText.Bullets(unknown.Select(kind => Name(texts, kind))));
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonFindPartners"), Verbs.FindPartners).Positive());
        }
        if (GuideKinds.WithPartnership(partners) is { Count: > 0 } with)
        {
            card.Body.Add(CardText.Heading(texts.Say("guideKindsWith")));
            card.Body.Add(CardText.Bullets(with.Select(kind => Name(texts, kind))));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonPartners"), Verbs.Partners));
        return card;
    }

    private static string Name(Texts texts, string kind) => texts.Choice(ContactQuestions.PartnerKind, kind);
}
