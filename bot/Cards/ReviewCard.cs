using AdaptiveCards;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>The review (bilan): results criterion by criterion, what both sides think, and to whom it was given.</summary>
public static class ReviewCard
{
    /// <summary>The card of the review in hand, or of the last one.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership) => CardSize.Fit(maxLength => Build(ctx, partnership, maxLength));

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, int maxLength)
    {
        var texts = ctx.Texts;
        var evaluation = partnership.Evaluation;
        var words = new AnswersInWords(ctx, partnership.Answers, AnswerSheet.Empty, partnership.OwnerName, maxLength);
        var status = evaluation.FinalisedOn is { } day ? texts.Say("reviewStatusFinal", ("date", day)) : texts.Say("reviewStatusDraft");
        var results = evaluation.Results;
        var (metCount, total) = evaluation.Score;
        var met = texts.Say("reviewMetCount", ("met", metCount), ("total", total));
        var card = CardFrame.New(
            ctx,
            texts.Say("reviewTitle", ("type", new Phrase($"reviewType{evaluation.Type ?? ReviewType.Final}")), ("title", words.Short(Escape.Flat(partnership.Name)))),
            $"{status}. {met}.",
            wide: true);
        var body = card.Body;
        body.Add(CardText.Subtle(status));
        body.Add(Labelled("EV1"));
        Heading("reviewResults");
        body.Add(CardText.Strong(met));
        body.Add(CardText.Subtle(texts.Say("reviewVersion", ("number", 1 + (partnership.Answers.Whole(Fields.Amendments) ?? 0)))));
        foreach (var result in results)
        {
            body.Add(Result(result, texts, words));
        }
        if (evaluation.Log is { Noted: > 0 } log)
        {
            Heading("reviewDone");
            body.Add(CardText.Bullets(SessionTotalsText.Totals(texts, partnership, log)));
        }
        Heading("reviewOpinions");
        Lines("EV3", "EV4", "EV5");
        Heading("reviewMeans");
        Lines("EV6", "EV7", "EV8");
        Heading("reviewLimits");
        Lines("PJ14", "PJ15");
        if (evaluation.IsFinal)
        {
            Heading("reviewDelivery");
            Lines("EV9", "EV10", "EV11");
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonReviewToPartner"), Verbs.ReviewToPartner));
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonReviewToOfficials"), Verbs.ReviewToOfficials));
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonDelivery"), Verbs.Delivery));
            if (partnership.Status == PartnershipStatus.DecisionDue)
            {
                card.Actions.Insert(0, CardActions.Button(ctx, texts.Say("buttonDecide"), Verbs.Decide).Positive());
            }
        }
        else
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonFinalise"), Verbs.Finalise).Positive());
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonEvaluate"), Verbs.Evaluate));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
        return card;

        void Heading(string key) => body.Add(CardText.Heading(texts.Say(key)));

        AdaptiveTextBlock Labelled(string id) => CardText.Labelled(texts, texts.Label(id), words.Of(id));

        void Lines(params string[] ids)
        {
            foreach (var id in ids)
            {
                // What may be passed and was is not shown as missing.
                if (words.Of(id) is not null || !Questions.Find(id)!.Skippable)
                {
                    body.Add(Labelled(id));
                }
                else if (id is "EV9" or "EV10")
                {
                    body.Add(CardText.Plain(texts.Say("lineOf", ("label", texts.Label(id)), ("value", new Phrase("reviewNotSent")))));
                }
            }
        }
    }

    /// <summary>« Prêts aux élèves : au moins 1 500 prêts » and below it what was found, coloured as it turned out.</summary>
    private static AdaptiveContainer Result(CriterionResult result, Texts texts, AnswersInWords words)
    {
        var found = result.Measure is null
            ? CardText.Attention(texts.Say("recapToComplete"))
            : CardText.Strong(words.Short(MeasureReader.Describe(result, texts)));
        found.Spacing = AdaptiveSpacing.None;
        found.Color = result.Attainment switch
        {
            Attainment.Met => AdaptiveTextColor.Good,
            Attainment.Partly => AdaptiveTextColor.Warning,
            Attainment.Missed or null => AdaptiveTextColor.Attention,
            _ => AdaptiveTextColor.Default,
        };
        return new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Small,
            Items = [CardText.Plain(words.Short(CriterionAnswerReader.Describe(result.Criterion, texts))), found],
        };
    }
}
