using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Features.Contact;

namespace PartnershipBot.Features.Partners;

/// <summary>The sheet of a partner: what is known of it, the exchanges with it, and all partnerships, the stopped ones too.</summary>
public static class PartnerCard
{
    /// <summary>The most partnerships that have a button; the others are named.</summary>
    private const int MostOpened = 5;

    /// <summary>The most exchanges shown, the last ones.</summary>
    private const int MostContacts = 20;

    /// <summary>The most partnerships named besides.</summary>
    private const int MostNamed = 40;

    /// <summary>The most characters of a name on a button.</summary>
    private const int MostOfName = 60;

    internal static readonly string[] Profile =
    [
        ContactQuestions.PartnerKind,
        ContactQuestions.PartnerMunicipality,
        ContactQuestions.PartnerContactPerson,
        ContactQuestions.PartnerContactChannel,
        ContactQuestions.PartnerObjectivesAndActions,
        ContactQuestions.PartnerAudience,
    ];

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
        card.Body.Add(CardText.Band(CardText.Strong(status), CardText.Subtle(texts.Say(StatusNames.HelpKey(listed.Status)))));
        card.Body.AddRange(CardText.Facts(texts, Profile.Select(id => (texts.Label(id), words.Of(id)))));
        card.Body.AddRange(PartnerNotebook.Elements(ctx, listed.Partner, maxLength));
        card.Body.Add(CardText.Heading(texts.Say("partnerContacts")));
        card.Body.Add(
            contacts.Count > 0
                ? CardText.Bullets(contacts.TakeLast(MostContacts).Select(c => words.Short(Said(ctx, c))))
                : CardText.Plain(texts.Say("partnerContactsNone"))
        );
        if (listed.Partnerships.Count > 0)
        {
            card.Body.Add(CardText.Heading(texts.Say("partnerPartnerships")));
        }
        card.Body.AddRange(listed.Partnerships.Take(MostOpened).Select(p => Entry(ctx, p, maxLength)));
        if (listed.Partnerships.Count > MostOpened)
        {
            card.Body.Add(CardText.Plain(texts.Say("partnerOpenOthers")));
            card.Body.Add(
                CardText.Bullets(
                    listed.Partnerships.Skip(MostOpened).Take(MostNamed).Select(p => words.Short($"{Escape.Flat(p.Name)} · {Line(ctx, p)}"))
                )
            );
        }
        card.Actions.Add(
            CardActions
                .Button(ctx, texts.Say("buttonNew"), Verbs.NewWith, (DataKeys.Partner, listed.Partner.Id))
                .Saying(texts.Say("buttonNewWith", ("partner", Escape.Shorten(name, MostOfName))))
                .Positive()
        );
        card.Actions.Add(Own("buttonNoteExchange", Verbs.NoteExchange));
        card.Actions.Add(Own("buttonEditPartner", Verbs.EditPartner));
        card.Actions.Add(Own("buttonFirstLetter", Verbs.FirstLetter).Secondary());
        card.Actions.Add(Own("buttonMergePartner", Verbs.MergePartner).Secondary());
        card.Actions.Add(Own("buttonRemovePartner", Verbs.RemovePartner).Secondary());
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonPartners"), Verbs.Partners).Secondary());
        return card;

        AdaptiveAction Own(string title, string verb) =>
            CardActions.Button(ctx, texts.Say(title), verb, (DataKeys.Partner, listed.Partner.Id));
    }

    private static AdaptiveColumnSet Entry(CardContext ctx, Partnership partnership, int maxLength)
    {
        var texts = ctx.Texts;
        var name = PartnershipLines.Name(partnership, texts);
        var line = Line(ctx, partnership);
        return CardRow.Of(
            CardActions.Button(
                ctx.About(partnership),
                texts.Say("buttonOpenNamed", ("partnership", Escape.Shorten(name, MostOfName))),
                Verbs.Open
            ),
            texts.Say("rowOpen"),
            CardText.Strong(Escape.Shorten(name, maxLength)),
            CardText.Subtle(line)
        );
    }

    /// <summary>« Arrêté · Du … au … ».</summary>
    private static string Line(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        var status = texts.Say(StatusNames.Key(partnership.Status));
        return PartnershipLines.Period(partnership, texts, ctx.Today) is { } period ? $"{status} · {period}" : status;
    }

    /// <summary>« 12 mai 2025 · Premier échange · Mme Martin · Positif · noté par Julie Morel ».</summary>
    private static string Said(CardContext ctx, ContactEntry contact)
    {
        var texts = ctx.Texts;
        string?[] parts =
        [
            texts.Value(contact.On),
            texts.Say(
                contact.Kind switch
                {
                    ContactEntryKind.Proposal => "contactProposal",
                    ContactEntryKind.FollowUp => "contactFollowUp",
                    ContactEntryKind.Noted when contact.How is { Length: > 0 } how => $"exchangeWay.{how}",
                    ContactEntryKind.Noted => "contactNoted",
                    _ => contact.On > ctx.Today ? "contactPlanned" : "contactFirst",
                }
            ),
            contact.With,
            contact.Outcome is { } outcome ? texts.Choice(ContactQuestions.Outcome, outcome) : null,
            contact.Reason,
            contact.Said,
            contact.LookAgainOn is { } again ? texts.Say("nextLookAgain", ("date", again)) : null,
            contact.By.Length > 0 ? texts.Say("contactNotedBy", ("name", contact.By)) : null,
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
