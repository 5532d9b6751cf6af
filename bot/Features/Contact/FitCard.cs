using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Domain;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Contact;

/// <summary>
/// A partner's proposal, and whether it corresponds to the library's « besoins/idées/attentes » : three answers that stay
/// apart, each with its comment.
/// </summary>
public static class FitCard
{
    private static readonly (string QuestionId, string Column)[] Fit =
    [
        (ProposalQuestions.FitNeeds, Fields.FitNeeds),
        (ProposalQuestions.FitIdeas, Fields.FitIdeas),
        (ProposalQuestions.FitExpectations, Fields.FitExpectations),
    ];

    /// <summary>The card of a partnership whose partner came with a proposal.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership) =>
        CardSize.Fit(maxLength => Build(ctx, partnership.Answers, maxLength));

    private static AdaptiveCard Build(CardContext ctx, AnswerSheet answers, int maxLength)
    {
        var texts = ctx.Texts;
        var words = new AnswersInWords(ctx, answers, AnswerSheet.Empty, "", maxLength);
        var said = string.Join(
            ". ",
            Fit.Select(f =>
                texts.Say(
                    "lineOf",
                    ("label", new LabelOf(f.QuestionId)),
                    ("value", Verdict(texts, answers, f) ?? texts.Say("recapToComplete"))
                )
            )
        );
        var card = CardFrame.New(ctx, texts.Say("proposalTitle"), said, wide: true);
        if (answers.Text(Fields.PartnerName) is { } partner)
        {
            card.Body.Add(CardText.Strong(Escape.Shorten(Escape.Flat(partner), maxLength)));
        }
        card.Body.Add(Labelled(ProposalQuestions.ReceivedOn));
        card.Body.Add(Labelled(ProposalQuestions.Summary));
        card.Body.Add(CardText.Heading(texts.Say("fitHeading")));
        foreach (var fit in Fit)
        {
            card.Body.Add(Row(texts, answers, fit, words));
        }
        if (answers.Has(Fields.ProposalPoints))
        {
            card.Body.Add(Labelled(ProposalQuestions.Conditions));
        }
        if (answers.Text(Fields.ProposalVerdict) is { } verdict)
        {
            card.Body.Add(CardText.Heading(texts.Label(ProposalQuestions.Verdict)));
            card.Body.Add(CardText.Strong(texts.Choice(ProposalQuestions.Verdict, verdict)));
            if (verdict == "decline")
            {
                card.Body.Add(Labelled(ProposalQuestions.DeclineReason));
            }
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonReply"), Verbs.Reply).Positive());
        }
        return card;

        AdaptiveElement Labelled(string questionId) => CardText.Labelled(texts, texts.Label(questionId), words.Of(questionId));
    }

    private static AdaptiveColumnSet Row(Texts texts, AnswerSheet answers, (string QuestionId, string Column) fit, AnswersInWords words)
    {
        var mark = answers.Text(fit.Column) switch
        {
            "yes" => CardMark.Done,
            "partly" => CardMark.Partly,
            null => CardMark.ToCome,
            _ => CardMark.Stopped,
        };
        var verdict = CardText.Strong(CardText.Marked(mark, Verdict(texts, answers, fit) ?? texts.Say("recapToComplete")));
        List<AdaptiveElement> what = [CardText.Plain(texts.Label(fit.QuestionId))];
        if (answers.Text(fit.Column + "_comment") is { } comment)
        {
            what.Add(CardText.Subtle(words.Short(comment)));
        }
        var row = CardText.Columns(("stretch", [.. what]), ("auto", [verdict]));
        row.Separator = true;
        return row;
    }

    private static string? Verdict(Texts texts, AnswerSheet answers, (string QuestionId, string Column) fit) =>
        answers.Text(fit.Column) is { } code ? texts.Choice(fit.QuestionId, code) : null;
}
