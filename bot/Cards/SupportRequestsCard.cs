using AdaptiveCards;
using PartnershipBot.Interview;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>The requests to the département's service that wait to be sent or answered, numbered, the oldest first.</summary>
public static class SupportRequestsCard
{
    /// <summary>The most requests in sight; the others follow once those are done.</summary>
    public const int Most = 10;

    /// <summary>The card of the requests.</summary>
    /// <param name="names">The names of the partnerships, by id.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<SupportRequest> requests, IReadOnlyDictionary<string, string> names)
    {
        var texts = ctx.Texts;
        var count = texts.Say(requests.Count == 1 ? "requestsCountOne" : "requestsCountMany", ("count", requests.Count));
        var card = CardFrame.New(ctx, texts.Say("requestsTitle"), count, wide: true);
        card.Body.Add(CardText.Plain(count));
        foreach (var (request, number) in requests.Take(Most).Select((r, i) => (r, i + 1)))
        {
            card.Body.Add(Entry(ctx, request, number, names.GetValueOrDefault(request.PartnershipId) ?? texts.Say("partnershipUnnamed")));
        }
        if (requests.Count > Most)
        {
            card.Body.Add(CardText.Subtle(texts.Say("requestsMore")));
        }
        return card;
    }

    private static AdaptiveContainer Entry(CardContext ctx, SupportRequest request, int number, string name)
    {
        var texts = ctx.Texts;
        var own = ctx with { PartnershipId = request.PartnershipId };
        var need = Escape.Shorten(SupportNeeds.Describe(request, texts), CardSize.UsualText);
        var state = request.SentOn is { } sent ? texts.Say("requestSentOn", ("date", sent)) : texts.Say("requestToSend", ("date", request.AskedOn));
        var buttons = new List<AdaptiveAction> { Button("buttonRequestAnswered", Verbs.SupportAnswered) };
        if (request.Status == SupportRequestStatus.Open)
        {
            buttons = [Button("buttonRequestSent", Verbs.SupportSent), Button("buttonRequestLetter", Verbs.SupportLetter)];
        }
        return new AdaptiveContainer
        {
            Separator = true,
            Items =
            [
                CardText.Strong(texts.Say("requestNumber", ("number", number), ("need", need))),
                CardText.Subtle(Escape.Shorten(Escape.Flat(name), CardSize.UsualText / 2)),
                CardText.Subtle(state),
                CardText.Actions([.. buttons]),
            ],
        };

        AdaptiveAction Button(string key, string verb) => CardActions.Button(own, texts.Say(key), verb, (DataKeys.Request, request.Id))
            .Saying(texts.Say("lineOf", ("label", texts.Say(key)), ("value", need)));
    }
}
