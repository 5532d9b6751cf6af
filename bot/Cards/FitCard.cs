using AdaptiveCards;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

/// <summary>
/// A partner's proposal, and whether it corresponds to the library's « besoins/idées/attentes » : three answers that stay
/// apart, each with its comment.
/// </summary>
public static class FitCard
{
    private static readonly (string QuestionId, string Column)[] Fit =
        [("PR3", Fields.FitNeeds), ("PR4", Fields.FitIdeas), ("PR5", Fields.FitExpectations)];

    /// <summary>The card of a partnership whose partner came with a proposal.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership) =>
        CardSize.Fit(maxLength => Build(ctx, partnership.Answers, maxLength));

    private static AdaptiveCard Build(CardContext ctx, AnswerSheet answers, int maxLength)
    {
        var texts = ctx.Texts;
        var words = new AnswersInWords(ctx, answers, AnswerSheet.Empty, "", maxLength);
        var said = string.Join(". ", Fit.Select(f => texts.Say(
            "lineOf", ("label", new LabelOf(f.QuestionId)), ("value", Verdict(texts, answers, f) ?? texts.Say("recapToComplete")))));
        var card = CardFrame.New(ctx, texts.Say("proposalTitle"), said, wide: true);
        if (answers.Text(Fields.PartnerName) is { } partner)
        {
            card.Body.Add(CardText.Strong(Escape.Shorten(Escape.Flat(partner), maxLength)));
        }
        card.Body.Add(Labelled("PR1"));
        card.Body.Add(Labelled("PR2"));
        card.Body.Add(CardText.Heading(texts.Say("fitHeading")));
        foreach (var fit in Fit)
        {
            card.Body.Add(Row(texts, answers, fit, words));
        }
        if (answers.Has(Fields.ProposalPoints))
        {
            card.Body.Add(Labelled("PR6"));
        }
        if (answers.Text(Fields.ProposalVerdict) is { } verdict)
        {
            card.Body.Add(CardText.Heading(texts.Label("PR7")));
            card.Body.Add(CardText.Strong(texts.Choice("PR7", verdict)));
            if (verdict == "decline")
            {
                card.Body.Add(Labelled("PR8"));
            }
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonReply"), Verbs.Reply).Positive());
        }
        return card;

        AdaptiveTextBlock Labelled(string questionId) => CardText.Labelled(texts, texts.Label(questionId), words.Of(questionId));
    }

    private static AdaptiveColumnSet Row(Texts texts, AnswerSheet answers, (string QuestionId, string Column) fit, AnswersInWords words)
    {
        var verdict = CardText.Strong(Verdict(texts, answers, fit) ?? texts.Say("recapToComplete"));
        verdict.Color = answers.Text(fit.Column) switch
        {
            "yes" => AdaptiveTextColor.Good,
            "partly" => AdaptiveTextColor.Warning,
            _ => AdaptiveTextColor.Attention,
        };
        List<AdaptiveElement> what = [CardText.Plain(texts.Label(fit.QuestionId))];
        if (answers.Text(fit.Column + "_comment") is { } comment)
        {
            what.Add(CardText.Subtle(words.Short(comment)));
        }
        return CardText.Columns(("stretch", [.. what]), ("auto", [verdict]));
    }

    private static string? Verdict(Texts texts, AnswerSheet answers, (string QuestionId, string Column) fit) =>
        answers.Text(fit.Column) is { } code ? texts.Choice(fit.QuestionId, code) : null;
}
