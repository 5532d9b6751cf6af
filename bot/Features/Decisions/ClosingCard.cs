using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
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
        card.Body.Add(CardText.Plain(says));
        foreach (var task in tasks)
        {
            var mark =
                task.DoneOn is not null ? CardMark.Done
                : task.Due < ctx.Today ? CardMark.Warning
                : CardMark.ToCome;
            var row = CardText.Columns(
                ("auto", [CardText.Strong(mark)]),
                ("stretch", [CardText.Plain(ClosingReader.Describe(task, texts))])
            );
            row.Separator = true;
            card.Body.Add(row);
        }
        foreach (var task in open)
        {
            if (Letter(task.Task) is var (title, verb))
            {
                card.Actions.Add(CardActions.Button(ctx, texts.Say(title), verb));
            }
            card.Actions.Add(
                CardActions.Button(
                    ctx,
                    texts.Say("buttonTaskDone", ("task", new ChoiceOf(DecisionQuestions.Closing, task.Task))),
                    Verbs.TaskDone,
                    (DataKeys.Value, task.Task)
                )
            );
        }
        return card;
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
