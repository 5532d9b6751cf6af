using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Decisions;

/// <summary>What remains to be done before a partnership is closed, each with its day.</summary>
public static class ClosingCard
{
    /// <summary>The card of a partnership that stops.</summary>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership)
    {
        var texts = ctx.Texts;
        var name = Escape.Shorten(Escape.Flat(partnership.Name), CardSize.UsualText);
        var tasks = partnership.Decision.Closing;
        var open = tasks.Where(t => t.DoneOn is null).ToList();
        var says = texts.Say(open.Count == 0 ? "closingAllDone" : "decisionStopping");
        var card = CardFrame.New(ctx, texts.Say("closingTitle", ("title", name)), says);
        card.Body.Add(CardText.Band(CardText.Strong(says)));
        foreach (var task in tasks)
        {
            card.Body.Add(task.DoneOn is null ? Open(ctx, task) : Done(texts, task));
            if (task.DoneOn is null && Letter(task.Task) is var (title, verb))
            {
                card.Actions.Add(CardActions.Button(ctx, texts.Say(title), verb));
            }
        }
        return card;
    }

    /// <summary>What is still to be done; the whole row says that it is.</summary>
    private static AdaptiveColumnSet Open(CardContext ctx, ClosingTask task) =>
        CardRow.Of(
            CardActions.Button(
                ctx,
                ctx.Texts.Say("buttonTaskDone", ("task", new ChoiceOf(DecisionQuestions.Closing, task.Task))),
                Verbs.TaskDone,
                (DataKeys.Value, task.Task)
            ),
            ctx.Texts.Say("buttonTaskDoneBare"),
            CardText.Plain(
                CardText.Marked(task.Due < ctx.Today ? CardMark.Warning : CardMark.ToCome, ClosingReader.Describe(task, ctx.Texts))
            )
        );

    private static AdaptiveTextBlock Done(Texts texts, ClosingTask task)
    {
        var line = CardText.Plain(CardText.Marked(CardMark.Done, ClosingReader.Describe(task, texts)));
        line.Separator = true;
        return line;
    }

    /// <summary>The letter that a task needs.</summary>
    internal static (string Title, string Verb)? Letter(string task) =>
        task switch
        {
            ClosingReader.Notice => ("buttonNoticeLetter", Verbs.NoticeLetter),
            ClosingReader.Thanks => ("buttonThanksLetter", Verbs.ThanksLetter),
            _ => null,
        };
}
