using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Features.Portfolio;

/// <summary>
/// What a partnership and its convention are, in short, for people who may not be of the library: nothing can be pressed.
/// </summary>
public static class AgreementSummaryCard
{
    /// <summary>The most characters of a line.</summary>
    private const int MostOfLine = 160;

    private const int MostObjectives = 4;

    /// <summary>The card of a partnership.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        var agreement = partnership.Agreement;
        var name = Escape.Shorten(PartnershipLines.Name(partnership, texts), MostOfLine);
        var isContact = Transitions.IsFirstContact(partnership.Status);
        var state = isContact ? Status(ctx, partnership) : $"{Status(ctx, partnership)} · {Signature(ctx, partnership)}";
        var card = CardFrame.New(ctx, isContact ? name : texts.Say("agreementTitle", ("title", name)), $"{state}.");
        var body = card.Body;
        body.Add(CardText.Strong(state));
        Line("sheetPartner", PartnershipLines.Partner(partnership, texts));
        Line("agreementPeriod", PartnershipLines.Period(partnership, texts, ctx.Today));
        if (partnership.Project.Objectives is { Count: > 0 } objectives)
        {
            body.Add(CardText.Heading(texts.Say("agreementObjectives")));
            body.Add(CardText.Bullets(objectives.Take(MostObjectives).Select(o => Escape.Shorten(o.Text, MostOfLine))));
        }
        if (agreement.ReviewDatesOn(ctx.Today) is { Count: > 0 } dates)
        {
            body.Add(CardText.Heading(texts.Say(dates.Count == 1 ? "agreementReviewDate" : "agreementReviewDates")));
            body.Add(CardText.Bullets(dates.Select(d => texts.Value(d))));
        }
        Line("sheetOwner", partnership.OwnerName.Length > 0 ? partnership.OwnerName : null);
        return card;

        void Line(string label, string? value)
        {
            if (value is not null)
            {
                body.Add(CardText.Labelled(texts, texts.Say(label), Escape.Shorten(value, MostOfLine)));
            }
        }
    }

    /// <summary>« En cours · École Prévert · Valmont », as plain text.</summary>
    public static string Line(CardContext ctx, Partnership partnership) =>
        Escape.Shorten(
            string.Join(
                " · ",
                new[] { Status(ctx, partnership), PartnershipLines.Partner(partnership, ctx.Texts) }.OfType<string>().Select(Escape.Speech)
            ),
            MostOfLine
        );

    /// <summary>What it is called, as plain text.</summary>
    public static string Title(CardContext ctx, Partnership partnership) =>
        Escape.Shorten(Escape.Speech(PartnershipLines.Name(partnership, ctx.Texts)), MostOfLine);

    private static string Status(CardContext ctx, Partnership partnership) => ctx.Texts.Say(StatusNames.Key(partnership.Status));

    private static string Signature(CardContext ctx, Partnership partnership) =>
        partnership.Agreement.SignedOn is { } day ? ctx.Texts.Say("agreementSignedOn", ("date", day)) : ctx.Texts.Say("agreementNotSigned");
}
