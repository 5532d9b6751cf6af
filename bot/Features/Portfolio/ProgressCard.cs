using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements;
using PartnershipBot.Features.Contact;
using PartnershipBot.Features.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Portfolio;

/// <summary>« Où en est-on ? »: the guide's five steps, what is done in each, and what comes next.</summary>
public static class ProgressCard
{
    private const int MostOfLine = 400;

    /// <summary>The card of a partnership.</summary>
    /// <param name="library">The library's own answers.</param>
    /// <param name="sessions">How many sessions took place.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership, AnswerSheet library, int sessions)
    {
        var texts = ctx.Texts;
        var standing = Standing.Of(partnership, ctx.Today);
        var name = Escape.Shorten(PartnershipLines.Name(partnership, texts), 160);
        var status = texts.Say(StatusNames.Key(partnership.Status));
        var card = CardFrame.New(
            ctx,
            texts.Say("progressTitle", ("partnership", name)),
            $"{status}. {StepBar.InWords(texts, partnership)}.",
            wide: true
        );
        card.Body.Add(StepBar.Of(texts, partnership, standing));
        foreach (var (step, state) in GuideProgress.Of(partnership))
        {
            card.Body.Add(CardText.Strong(CardText.Marked(StepBar.Mark(state), Escape.Flat(StepBar.State(texts, step, state)))));
            if (state != StepState.ToCome || step == GuideStep.Evaluation)
            {
                card.Body.AddRange(
                    Facts(ctx, partnership, library, sessions, step).Select(f => CardText.Subtle(Escape.Shorten(f, MostOfLine)))
                );
            }
        }
        if (NextStepButton.Of(ctx, standing.NextStep) is { } button)
        {
            card.Actions.Add(button.Positive());
        }
        card.Actions.Add(
            CardActions.Button(ctx, texts.Say("buttonSheet"), Verbs.Open).Saying(texts.Say("buttonOpenNamed", ("partnership", name)))
        );
        return card;
    }

    private static IEnumerable<string> Facts(CardContext ctx, Partnership partnership, AnswerSheet library, int sessions, GuideStep step)
    {
        var texts = ctx.Texts;
        var (answers, agreement) = (partnership.Answers, partnership.Agreement);
        switch (step)
        {
            case GuideStep.Contact:
                if (answers.Date(Fields.ContactDate) is { } met)
                {
                    yield return texts.Say("progressMet", ("date", met));
                }
                if (Missing(ContactStage.Stage) is { } contact)
                {
                    yield return contact;
                }
                break;
            case GuideStep.Project:
                if (partnership.Project.Objectives.Count is > 0 and var objectives)
                {
                    yield return objectives == 1
                        ? texts.Say("progressObjectivesOne")
                        : texts.Say("progressObjectivesMany", ("count", objectives));
                }
                if (partnership.Status == PartnershipStatus.Abandoned && answers.Text(Fields.AbandonReason) is { } why)
                {
                    yield return texts.Say("progressReason", ("reason", why));
                }
                else if (Missing(ProjectStage.Stage) is { } project)
                {
                    yield return project;
                }
                break;
            case GuideStep.Agreement:
                yield return agreement.SignedOn is { } signed
                    ? texts.Say("agreementSignedOn", ("date", signed))
                    : texts.Say("agreementNotSigned");
                if (agreement.SignedOn is null && Missing(AgreementStage.Stage) is { } convention)
                {
                    yield return convention;
                }
                break;
            case GuideStep.Implementation:
                yield return answers.Whole(Fields.PlannedSessions) is { } planned
                    ? texts.Say("progressSessionsPlanned", ("held", sessions), ("planned", planned))
                    : texts.Say("progressSessions", ("held", sessions));
                if (partnership.Status == PartnershipStatus.Suspended && answers.Text(Fields.SuspensionReason) is { } reason)
                {
                    yield return texts.Say("progressReason", ("reason", reason));
                }
                break;
            default:
                if (answers.Date(Fields.EvaluationFinalisedOn) is { } finished)
                {
                    yield return texts.Say("lineOf", ("label", new Phrase("sheetLastReview")), ("value", finished));
                }
                if (agreement.ReviewDatesOn(ctx.Today) is { Count: > 0 } dates)
                {
                    yield return texts.Say(
                        "lineOf",
                        ("label", new Phrase(dates.Count == 1 ? "agreementReviewDate" : "agreementReviewDates")),
                        ("value", new Several([.. dates.Select(d => (object)d)]))
                    );
                }
                break;
        }

        string? Missing(Stage stage) =>
            Walk.MissingEssentials(stage, answers, library).Select(s => s.Question.Id).Distinct().ToList() is { Count: > 0 } missing
                ? texts.Say("progressMissing", ("items", new Several([.. missing.Select(id => new LabelOf(id))])))
                : null;
    }
}
