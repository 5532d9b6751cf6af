using System.Globalization;
using AdaptiveCards;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Cards;

/// <summary>A reminder: what is due and since when, the partnership in four lines, and what can be done about it.</summary>
public static class ReminderCard
{
    private const int MostOfLine = 160;

    /// <summary>The card of a reminder.</summary>
    /// <param name="partnership">The partnership; null for what concerns the library as a whole.</param>
    /// <param name="acts">Whether whoever reads it may act: not in a team's channel, nor for whom it is only told.</param>
    /// <param name="state">What became of it, when something was done; nothing is left to press then but to look.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership? partnership, PlannedReminder reminder, bool acts, string? state = null)
    {
        var texts = ctx.Texts;
        ctx = ctx with { PartnershipId = partnership?.Id ?? "", Revision = partnership?.Revision ?? 0 };
        var says = ReminderWords.Say(texts, partnership, reminder, ctx.Today);
        var card = CardFrame.New(ctx, ReminderWords.Title(texts, partnership), state ?? says);
        if (ReminderWords.Badge(reminder, ctx.Today) is { } badge)
        {
            var mark = CardText.Attention(texts.Say(badge));
            mark.Weight = AdaptiveTextWeight.Bolder;
            card.Body.Add(mark);
        }
        card.Body.Add(CardText.Strong(says));
        if (state is not null)
        {
            card.Body.Add(CardText.Plain(state));
        }
        if (partnership is not null)
        {
            card.Body.AddRange(Lines(texts, partnership).Select(l => CardText.Subtle(Escape.Shorten(l, MostOfLine))));
        }
        if (state is null && partnership is not null && reminder.Rule.Topic == "review" && Criteria(texts, partnership) is { Count: > 0 } criteria)
        {
            card.Body.Add(CardText.Heading(texts.Say("reminderCriteria")));
            card.Body.Add(CardText.Bullets(criteria));
        }
        if (acts)
        {
            AddActions(card, ctx, partnership, reminder, isOpen: state is null);
        }
        return card;
    }

    private static void AddActions(AdaptiveCard card, CardContext ctx, Partnership? partnership, PlannedReminder reminder, bool isOpen)
    {
        if (partnership is null)
        {
            // What concerns the library in January is the year that is over.
            var year = (reminder.Nominal.Year - 1).ToString(CultureInfo.InvariantCulture);
            card.Actions.Add(CardActions.Button(ctx, ctx.Texts.Say("buttonReport", ("year", year)), Verbs.Report, (DataKeys.Year, year)).Positive());
            card.Actions.Add(CardActions.Button(ctx, ctx.Texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
            return;
        }
        if (isOpen)
        {
            if (reminder.Rule.Topic == "review")
            {
                card.Actions.Add(Button("buttonEvaluateNow", Verbs.Evaluate).Positive());
            }
            card.Actions.Add(Button("buttonSnooze7", Verbs.Snooze, (DataKeys.Days, 7)));
            card.Actions.Add(Button("buttonSnooze30", Verbs.Snooze, (DataKeys.Days, 30)));
            card.Actions.Add(Button("buttonAlreadyDone", Verbs.AlreadyDone));
        }
        card.Actions.Add(partnership.Status is PartnershipStatus.Identified or PartnershipStatus.Contacted or PartnershipStatus.UnderReview
            ? Button("buttonResume", Verbs.Open)
            : Button("buttonOpenAgreement", Verbs.Preview));

        AdaptiveAction Button(string title, string verb, params (string Name, object Value)[] data) => CardActions.Button(
            ctx, ctx.Texts.Say(title), verb, [(DataKeys.Rule, reminder.Rule.Id), (DataKeys.Day, AnswerSheet.Write(reminder.Nominal)), .. data]);
    }

    /// <summary>The partner, the period, where it stands, who follows it.</summary>
    private static IEnumerable<string> Lines(Texts texts, Partnership partnership) =>
    [
        .. new[] { PartnershipLines.Partner(partnership, texts), PartnershipLines.Period(partnership, texts) }.OfType<string>(),
        texts.Say(StatusNames.Key(partnership.Status)),
        texts.Say("reminderFollowedBy", ("owner", partnership.OwnerName)),
    ];

    /// <summary>The criteria for which there is no result yet.</summary>
    private static List<string> Criteria(Texts texts, Partnership partnership) =>
    [
        .. partnership.Evaluation.Results.Where(r => r.Measure is null || partnership.Evaluation.IsFinal)
            .Take(MostCriteria).Select(r => Escape.Shorten(CriterionAnswerReader.Describe(r.Criterion, texts), MostOfLine)),
    ];

    private const int MostCriteria = 10;
}
