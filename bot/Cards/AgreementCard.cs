using AdaptiveCards;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>The convention at a glance; what is missing is marked.</summary>
public static class AgreementCard
{
    /// <summary>The card of a partnership.</summary>
    /// <param name="library">The library's own answers.</param>
    /// <param name="ownerName">Who follows the partnership.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership, AnswerSheet library, string ownerName) =>
        CardSize.Fit(maxLength => Build(ctx, partnership, new AnswersInWords(ctx, partnership.Answers, library, ownerName, maxLength)));

    private static AdaptiveCard Build(CardContext ctx, Partnership partnership, AnswersInWords words)
    {
        var texts = ctx.Texts;
        var agreement = partnership.Agreement;
        var isDraft = partnership.IsDraft;
        var status = texts.Say(StatusNames.Key(partnership.Status));
        var signature = agreement.SignedOn is { } day ? texts.Say("agreementSignedOn", ("date", day)) : texts.Say("agreementNotSigned");
        var name = PartnershipLines.Name(partnership, texts);
        var card = CardFrame.New(
            ctx, texts.Say("agreementTitle", ("title", words.Short(name))), $"{status}. {signature}.", wide: true);
        var body = card.Body;

        Heading("agreementParties");
        Party("LB1", "LB2");
        Party("CT1", "CT5");
        Heading("agreementObjectives");
        body.AddRange(Objectives(partnership.Project, texts, words));
        Heading("agreementPeriod");
        if (agreement is { Start: { } start, End: { } end })
        {
            body.Add(CardText.Plain(texts.Say("agreementPeriodValue", ("start", start), ("end", end))));
        }
        else
        {
            body.Add(Labelled("CV6", agreement.Start is { } from ? texts.Value(from) : null));
            body.Add(Labelled("CV7", agreement.End is { } to ? texts.Value(to) : null));
        }
        body.Add(Labelled("PJ13", words.Of("PJ13")));
        Heading("agreementLibraryCommitments");
        body.AddRange(AgreementCommitments.Of(partnership.Project, Side.Library, texts, words));
        Heading("agreementPartnerCommitments");
        body.AddRange(AgreementCommitments.Of(partnership.Project, Side.Partner, texts, words));
        Heading("agreementLimits");
        body.Add(Labelled("PJ14", words.Of("PJ14")));
        body.Add(Labelled("PJ15", words.Of("PJ15")));
        Heading("agreementCriteria");
        body.AddRange(Criteria(partnership.Project, texts, words));
        Heading("agreementReviewDates");
        body.Add(agreement.ReviewDates is { Count: > 0 } dates
            ? CardText.Bullets(dates.Select(d => texts.Value(d)))
            : CardText.Attention(texts.Say("recapToComplete")));
        Heading("agreementSignatories");
        body.Add(Labelled("CV2", words.Of("CV2")));
        body.AddRange(agreement.PartnerSignatories is { Count: > 0 } signatories
            ? [CardText.Plain(texts.Label("CV3")), CardText.Bullets(signatories.Select(s => words.Short(Items.Describe(s, texts))))]
            : [Labelled("CV3", null)]);
        Heading("agreementApprovals");
        body.Add(Labelled("CV4", words.Of("CV4")));
        body.Add(Labelled("CV5", words.Of("CV5")));
        Heading("agreementStatus");
        body.Add(CardText.Plain($"{status} · {signature}"));
        if (PartnershipLines.SignedFile(partnership, texts) is { } joined)
        {
            body.Add(CardText.Plain(joined));
        }

        if (isDraft)
        {
            body.Add(CardText.Subtle(texts.Say("agreementLegalReview")));
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonEdit"), Verbs.Edit));
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonAgreementSigned"), Verbs.Sign).Positive());
        }
        if (FollowUp.IsUnderWay(partnership))
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonSession"), Verbs.Session).Positive());
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonDocument"), Verbs.Document));
        if (partnership.Answers.Has(Fields.SignedFile))
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonSignedDocument"), Verbs.SignedDocument));
        }
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonCopyToPartner"), Verbs.Copy));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
        return card;

        void Heading(string key) => body.Add(CardText.Heading(texts.Say(key)));

        AdaptiveTextBlock Labelled(string questionId, string? value) => CardText.Labelled(texts, texts.Label(questionId), value);

        void Party(string nameId, string municipalityId)
        {
            if (words.Of(nameId) is { } partyName && words.Of(municipalityId) is { } municipality)
            {
                body.Add(CardText.Plain(texts.Say("portfolioWith", ("partner", partyName), ("municipality", municipality))));
                return;
            }
            body.Add(Labelled(nameId, words.Of(nameId)));
            body.Add(Labelled(municipalityId, words.Of(municipalityId)));
        }
    }

    private static IEnumerable<AdaptiveElement> Objectives(Project project, Texts texts, AnswersInWords words)
    {
        if (project.Objectives.Count == 0)
        {
            yield return CardText.Labelled(texts, texts.Label("PJ3"), null);
        }
        foreach (var (objective, number) in project.Objectives.Select((o, i) => (o, i + 1)))
        {
            yield return CardText.Strong(texts.Say(
                "lineOf", ("label", new Phrase("objectiveNumber", ("number", number))), ("value", words.Short(objective.Text))));
            yield return CardText.Labelled(texts, texts.Label("PJ4"), Short(objective.LibraryBenefit));
            yield return CardText.Labelled(texts, texts.Label("PJ5"), Short(objective.PartnerBenefit));
        }

        string? Short(string? text) => text is null ? null : words.Short(text);
    }

    private static IEnumerable<AdaptiveElement> Criteria(Project project, Texts texts, AnswersInWords words)
    {
        for (var i = 0; i < Math.Max(1, project.Objectives.Count); i++)
        {
            var own = project.Criteria.Where(c => c.Objective == i).Select(c => words.Short(CriterionAnswerReader.Describe(c, texts))).ToList();
            var label = texts.Say("objectiveNumber", ("number", i + 1));
            if (own.Count == 0)
            {
                yield return CardText.Labelled(texts, label, null);
                continue;
            }
            if (project.Objectives.Count > 1)
            {
                yield return CardText.Plain(label);
            }
            yield return CardText.Bullets(own);
        }
    }
}
