using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Support;

/// <summary>The requests to the département's service that wait to be sent or answered, numbered, the oldest first.</summary>
public static class AppealsCard
{
    /// <summary>The most requests in sight; the others follow once those are done.</summary>
    public const int Most = 5;

    /// <summary>The card of the requests.</summary>
    /// <param name="names">The names of the partnerships, by id.</param>
    public static AdaptiveCard For(CardContext ctx, IReadOnlyList<Appeal> requests, IReadOnlyDictionary<string, string> names)
    {
        var texts = ctx.Texts;
        var count = texts.Say(requests.Count == 1 ? "requestsCountOne" : "requestsCountMany", ("count", requests.Count));
        var card = CardFrame.New(ctx, texts.Say("requestsTitle"), count, wide: true);
        card.Body.Add(CardText.Plain(count));
        foreach (var (request, number) in requests.Take(Most).Select((r, i) => (r, i + 1)))
        {
            card.Body.Add(
                Entry(
                    ctx,
                    request,
                    requests.Count > 1,
                    number,
                    names.GetValueOrDefault(request.PartnershipId) ?? texts.Say("partnershipUnnamed")
                )
            );
        }
        if (requests.Count > Most)
        {
            card.Body.Add(CardText.Subtle(texts.Say("requestsMore")));
        }
        return card;
    }

    private static AdaptiveContainer Entry(CardContext ctx, Appeal request, bool isOneOfMany, int number, string name)
    {
        var texts = ctx.Texts;
        var own = ctx with { PartnershipId = request.PartnershipId };
        var need = Escape.Shorten(AppealNeeds.Describe(request, texts), CardSize.UsualText);
        var state = request.SentOn is { } sent
            ? texts.Say("requestSentOn", ("date", sent))
            : texts.Say("requestToSend", ("date", request.AskedOn));
        var buttons = new List<AdaptiveAction> { Button("buttonRequestAnswered", Verbs.AppealAnswered) };
        if (request.Status == AppealStatus.Open)
        {
            buttons = [Button("buttonRequestSent", Verbs.AppealSent), Button("buttonRequestLetter", Verbs.AppealLetter)];
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

        string Title(string key) =>
            isOneOfMany ? texts.Say("requestButton", ("button", new Phrase(key)), ("number", number)) : texts.Say(key);

        AdaptiveAction Button(string key, string verb) =>
            CardActions
                .Button(own, Title(key), verb, (DataKeys.Request, request.Id))
                .Saying(texts.Say("lineOf", ("label", texts.Say(key)), ("value", need)));
    }
}
