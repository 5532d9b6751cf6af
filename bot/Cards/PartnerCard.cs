using AdaptiveCards;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Portfolio;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>The sheet of a partner: what is known of it, the exchanges with it, and all partnerships, the stopped ones too.</summary>
public static class PartnerCard
{
    /// <summary>The most partnerships that have a button; the others are named.</summary>
    private const int MostOpened = 8;

    /// <summary>The most exchanges shown, the last ones.</summary>
    private const int MostContacts = 20;

    /// <summary>The most partnerships named besides.</summary>
    private const int MostNamed = 40;

    /// <summary>The most characters of a name on a button.</summary>
    private const int MostOfName = 60;

    private static readonly string[] Profile = ["CT3", "CT5", "CT6", "CT7", "CT10", "CT11"];

    /// <summary>The card of a partner.</summary>
    /// <param name="contacts">The exchanges with it, the last one last.</param>
    public static AdaptiveCard For(CardContext ctx, ListedPartner listed, IReadOnlyList<ContactEntry> contacts) =>
        CardSize.Fit(maxLength => Build(ctx, listed, contacts, maxLength));

    private static AdaptiveCard Build(CardContext ctx, ListedPartner listed, IReadOnlyList<ContactEntry> contacts, int maxLength)
    {
        var texts = ctx.Texts;
        var name = Escape.Flat(listed.Partner.Name);
        var words = new AnswersInWords(ctx, listed.Partner.Profile, AnswerSheet.Empty, "", maxLength);
        var status = texts.Say(StatusNames.Key(listed.Status));
        var card = CardFrame.New(ctx, Escape.Shorten(name, maxLength), $"{status}.", wide: true);
        foreach (var id in Profile)
        {
            if (words.Of(id) is { } value)
            {
                card.Body.Add(CardText.Labelled(texts, texts.Label(id), value));
            }
        }
        card.Body.Add(CardText.Heading(texts.Say("partnerContacts")));
        card.Body.Add(contacts.Count > 0
            ? CardText.Bullets(contacts.TakeLast(MostContacts).Select(c => words.Short(Said(ctx, c))))
            : CardText.Plain(texts.Say(StatusNames.HelpKey(PartnershipStatus.Identified))));
        if (listed.Partnerships.Count > 0)
        {
            card.Body.Add(CardText.Heading(texts.Say("partnerPartnerships")));
        }
        card.Body.AddRange(listed.Partnerships.Take(MostOpened).Select(p => Entry(ctx, p, maxLength)));
        if (listed.Partnerships.Count > MostOpened)
        {
            card.Body.Add(CardText.Plain(texts.Say("partnerOpenOthers")));
            card.Body.Add(CardText.Bullets(listed.Partnerships.Skip(MostOpened).Take(MostNamed)
                .Select(p => words.Short($"{Escape.Flat(p.Name)} · {Line(texts, p)}"))));
        }
        card.Actions.Add(CardActions.Button(
            ctx, texts.Say("buttonNewWith", ("partner", Escape.Shorten(name, MostOfName))), Verbs.NewWith, (DataKeys.Partner, listed.Partner.Id)).Positive());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonPartners"), Verbs.Partners));
        return card;
    }

    private static AdaptiveContainer Entry(CardContext ctx, Partnership partnership, int maxLength)
    {
        var texts = ctx.Texts;
        var own = ctx.About(partnership);
        var name = PartnershipLines.Name(partnership, texts);
        return new AdaptiveContainer
        {
            Separator = true,
            Items =
            [
                CardText.Strong(Escape.Shorten(name, maxLength)),
                CardText.Subtle(Line(texts, partnership)),
                CardText.Actions(CardActions.Button(own, texts.Say("buttonOpenNamed", ("partnership", Escape.Shorten(name, MostOfName))), Verbs.Open)),
            ],
        };
    }

    /// <summary>« Arrêté · Du … au … ».</summary>
    private static string Line(Texts texts, Partnership partnership)
    {
        var status = texts.Say(StatusNames.Key(partnership.Status));
        return PartnershipLines.Period(partnership, texts) is { } period ? $"{status} · {period}" : status;
    }

    /// <summary>« 12 mai 2025 · Premier échange · Mme Martin · Positif · noté par Julie Morel ».</summary>
    private static string Said(CardContext ctx, ContactEntry contact)
    {
        var texts = ctx.Texts;
        string?[] parts =
        [
            texts.Value(contact.On),
            texts.Say(contact.Kind switch
            {
                ContactEntryKind.Proposal => "contactProposal",
                ContactEntryKind.FollowUp => "contactFollowUp",
                _ => contact.On > ctx.Today ? "contactPlanned" : "contactFirst",
            }),
            contact.With,
            contact.Outcome is { } outcome ? texts.Choice("CT12", outcome) : null,
            contact.Reason,
            contact.LookAgainOn is { } again ? texts.Say("nextLookAgain", ("date", again)) : null,
            contact.By.Length > 0 ? texts.Say("contactNotedBy", ("name", contact.By)) : null,
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
