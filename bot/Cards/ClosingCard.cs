using AdaptiveCards;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Cards;

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
            var line = CardText.Plain(ClosingReader.Describe(task, texts));
            line.Color = task.DoneOn is not null ? AdaptiveTextColor.Good
                : task.Due < ctx.Today ? AdaptiveTextColor.Attention
                : AdaptiveTextColor.Default;
            card.Body.Add(line);
        }
        foreach (var task in open)
        {
            card.Actions.Add(CardActions.Button(
                ctx, texts.Say("buttonTaskDone", ("task", new ChoiceOf("DC6", task.Task))), Verbs.TaskDone, (DataKeys.Value, task.Task)));
        }
        return card;
    }
}
