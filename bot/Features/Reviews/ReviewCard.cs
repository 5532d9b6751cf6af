using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Features.Projects;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reviews;

/// <summary>The review (bilan): results criterion by criterion, what both sides think, and to whom it was given.</summary>
public static class ReviewCard
{
    private const int MostRating = 5;

    private static readonly (string Field, string Key)[] Ratings =
    [
        ("evaluation_librarySatisfaction", "reviewFigureLibrary"),
        ("evaluation_partnerFeedback_rating", "reviewFigurePartner"),
    ];

    /// <summary>The card of the review in hand, or of the last one.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership) =>
        CardSize.Fit(maxLength => Build(ctx, partnership, maxLength));

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, int maxLength)
    {
        var texts = ctx.Texts;
        var evaluation = partnership.Evaluation;
        var words = new AnswersInWords(ctx, partnership.Answers, AnswerSheet.Empty, partnership.OwnerName, maxLength);
        var status = evaluation.FinalisedOn is { } day ? texts.Say("reviewStatusFinal", ("date", day)) : texts.Say("reviewStatusDraft");
        var (metCount, total) = evaluation.Score;
        var met = texts.Say("reviewMetCount", ("met", metCount), ("total", total));
        var title = texts.Say(
            "reviewTitle",
            ("type", new Phrase($"reviewType{evaluation.Type ?? ReviewType.Final}")),
            ("title", words.Short(Escape.Flat(partnership.Name)))
        );
        var card = CardFrame.New(ctx, title, $"{status}. {met}.", wide: true);
        card.Body.Add(CardText.Subtle(status));
        card.Body.Add(CardText.Figures(Figures(partnership, texts)));
        card.Body.Add(Labelled(texts, words, ReviewQuestions.Period));
        Section("reviewResults", Results(partnership, met, texts, words));
        if (evaluation.Log is { Noted: > 0 } log)
        {
            Section("reviewDone", [.. CardText.FactSet(SessionTotalsText.Totals(texts, partnership, log))]);
        }
        Answers("reviewOpinions", ReviewQuestions.LibrarySatisfaction, ReviewQuestions.PartnerFeedback, ReviewQuestions.AudienceFeedback);
        Answers("reviewMeans", ReviewQuestions.Strengths, ReviewQuestions.Difficulties, ReviewQuestions.ActualMeans);
        Answers("reviewLimits", ProjectQuestions.LimitsLibrary, ProjectQuestions.LimitsPartner);
        if (evaluation.IsFinal)
        {
            Answers(
                "reviewDelivery",
                ReviewQuestions.SentToPartnerOn,
                ReviewQuestions.SentToElectedOn,
                ReviewQuestions.IncludeInAnnualReport
            );
        }
        card.Actions.AddRange(Actions(ctx, partnership));
        return card;

        void Answers(string key, params string[] ids) => Section(key, ids.SelectMany(id => Answer(texts, words, id)));

        void Section(string key, IEnumerable<AdaptiveElement> lines)
        {
            card.Body.Add(CardText.Heading(texts.Say(key)));
            card.Body.AddRange(lines);
        }
    }

    private static IEnumerable<AdaptiveElement> Results(Partnership partnership, string met, Texts texts, AnswersInWords words)
    {
        yield return CardText.Strong(met);
        yield return CardText.Subtle(texts.Say("reviewVersion", ("number", partnership.Agreement.Version)));
        foreach (var picture in AttainmentChart.Of(partnership.Evaluation, texts))
        {
            yield return picture;
        }
        foreach (var result in partnership.Evaluation.Results)
        {
            yield return CriterionRow.Of(result, texts, words);
        }
    }

    /// <summary>What the review says at a glance: criteria met and met in part, and what both sides think.</summary>
    private static IReadOnlyList<(string Figure, string Words)> Figures(Partnership partnership, Texts texts)
    {
        var evaluation = partnership.Evaluation;
        var (met, total) = evaluation.Score;
        var partly = evaluation.Results.Count(r => r.Attainment == Attainment.Partly);
        var figures = new List<(string, string)>
        {
            (Of(met, total), texts.Say("reviewFigureMet")),
            (texts.Value(partly), texts.Say("reviewFigurePartly")),
        };
        foreach (var (field, key) in Ratings)
        {
            if (partnership.Answers.Whole(field) is { } rating)
            {
                figures.Add((Of(rating, MostRating), texts.Say(key)));
            }
        }
        return figures;

        static string Of(int number, int most) => $"{number}\u00A0/\u00A0{most}";
    }

    /// <summary>An answer; what may be passed and was is not shown as missing.</summary>
    private static IEnumerable<AdaptiveElement> Answer(Texts texts, AnswersInWords words, string id)
    {
        if (new Slot(Questions.Find(id)!).OfEach(words.Answers).ToList() is { Count: > 1 } each)
        {
            foreach (var slot in each)
            {
                yield return CardText.Labelled(texts, SlotWords.Label(slot, words.Answers, texts), words.At(slot));
            }
        }
        else if (words.Of(id) is not null || !Questions.Find(id)!.Skippable)
        {
            yield return Labelled(texts, words, id);
        }
        else if (id is ReviewQuestions.SentToPartnerOn or ReviewQuestions.SentToElectedOn)
        {
            yield return CardText.Plain(texts.Say("lineOf", ("label", texts.Label(id)), ("value", new Phrase("reviewNotSent"))));
        }
    }

    private static AdaptiveElement Labelled(Texts texts, AnswersInWords words, string id) =>
        CardText.Labelled(texts, texts.Label(id), words.Of(id));

    private static IEnumerable<AdaptiveAction> Actions(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        if (!partnership.Evaluation.IsFinal)
        {
            yield return CardActions.Button(ctx, texts.Say("buttonFinalise"), Verbs.Finalise).Positive();
            yield return CardActions.Button(ctx, texts.Say("buttonEvaluate"), Verbs.Evaluate);
        }
        else
        {
            if (partnership.Status == PartnershipStatus.DecisionDue)
            {
                yield return CardActions.Button(ctx, texts.Say("buttonDecide"), Verbs.Decide).Positive();
            }
            yield return CardActions.Button(ctx, texts.Say("buttonReviewToPartner"), Verbs.ReviewToPartner);
            yield return CardActions.Button(ctx, texts.Say("buttonReviewToOfficials"), Verbs.ReviewToOfficials);
            yield return CardActions.Button(ctx, texts.Say("buttonDelivery"), Verbs.Delivery);
        }
        yield return CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0));
    }
}
