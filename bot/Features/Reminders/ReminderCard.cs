using System.Globalization;
using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reminders;

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
        ctx = ctx with { PartnershipId = reminder.Rule.OfPartner ? "" : partnership?.Id ?? "", Revision = partnership?.Revision ?? 0 };
        var says = ReminderWords.Say(texts, partnership, reminder, ctx.Today);
        var card = CardFrame.New(ctx, ReminderWords.Title(texts, partnership), state ?? says);
        if (ReminderWords.Badge(reminder, ctx.Today) is { } badge)
        {
            card.Body.Add(CardText.Warning(texts.Say(badge)));
        }
        card.Body.Add(CardText.Strong(says));
        if (state is not null)
        {
            card.Body.Add(CardText.Plain(state));
        }
        if (partnership is not null)
        {
            card.Body.AddRange(Lines(ctx, partnership).Select(l => CardText.Subtle(Escape.Shorten(l, MostOfLine))));
        }
        if (
            state is null
            && partnership is not null
            && reminder.Rule.Topic == ReminderTopic.Review
            && Criteria(texts, partnership) is { Count: > 0 } criteria
        )
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

    /// <summary>The button of what concerns the library: in January that is the year that is over.</summary>
    internal static AdaptiveAction Report(CardContext ctx, PlannedReminder reminder)
    {
        var year = (reminder.Nominal.Year - 1).ToString(CultureInfo.InvariantCulture);
        return CardActions.Button(ctx, ctx.Texts.Say("buttonReport", ("year", year)), Verbs.Report, (DataKeys.Year, year));
    }

    private static void AddActions(AdaptiveCard card, CardContext ctx, Partnership? partnership, PlannedReminder reminder, bool isOpen)
    {
        if (partnership is null)
        {
            if (reminder.Rule.Topic != ReminderTopic.Clearing)
            {
                card.Actions.Add(Report(ctx, reminder).Positive());
            }
            card.Actions.Add(CardActions.Button(ctx, ctx.Texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
            return;
        }
        if (reminder.Rule.OfPartner)
        {
            if (isOpen)
            {
                card.Actions.AddRange(PartnerReminder.Buttons(ctx, partnership, reminder));
            }
            card.Actions.Add(
                CardActions.Button(ctx, ctx.Texts.Say("buttonPartnerSheet"), Verbs.Partner, (DataKeys.Partner, partnership.Id))
            );
            return;
        }
        if (isOpen)
        {
            if (reminder.Rule.Topic == ReminderTopic.Review)
            {
                card.Actions.Add(Button("buttonEvaluate", Verbs.Evaluate).Positive());
            }
            if (reminder.Rule.Topic == ReminderTopic.Notice)
            {
                card.Actions.Add(Button("buttonNoticeLetter", Verbs.NoticeLetter));
            }
            if (reminder.Rule.Topic == ReminderTopic.Notice || reminder.Rule.Topic == ReminderTopic.NoticeUnused)
            {
                card.Actions.Add(Button("buttonGiveNotice", Verbs.GiveNotice));
            }
            if (reminder.Rule.Topic != ReminderTopic.NoticeUnused)
            {
                card.Actions.Add(Button("buttonSnooze7", Verbs.Snooze, (DataKeys.Days, 7)));
                card.Actions.Add(Button("buttonSnooze30", Verbs.Snooze, (DataKeys.Days, 30)));
            }
            if (reminder.Rule.Topic != ReminderTopic.Notice && reminder.Rule.Topic != ReminderTopic.NoticeUnused)
            {
                card.Actions.Add(Button("buttonAlreadyDone", Verbs.AlreadyDone));
            }
        }
        card.Actions.Add(
            partnership.Status is PartnershipStatus.Identified or PartnershipStatus.Contacted or PartnershipStatus.UnderReview
                ? Button("buttonResume", Verbs.Open)
                : Button("buttonOpenAgreement", Verbs.Preview)
        );

        AdaptiveAction Button(string title, string verb, params (string Name, object Value)[] data) =>
            CardActions.Button(ctx, ctx.Texts.Say(title), verb, [.. ReminderNamed.Data(reminder), .. data]);
    }

    /// <summary>The partner, the period, where it stands, who follows it.</summary>
    private static IEnumerable<string> Lines(CardContext ctx, Partnership partnership) =>
        [
            .. new[]
            {
                PartnershipLines.Partner(partnership, ctx.Texts),
                PartnershipLines.Period(partnership, ctx.Texts, ctx.Today),
            }.OfType<string>(),
            ctx.Texts.Say(StatusNames.Key(partnership.Status)),
            ctx.Texts.Say("reminderFollowedBy", ("owner", partnership.OwnerName)),
        ];

    /// <summary>The criteria for which there is no result yet.</summary>
    private static List<string> Criteria(Texts texts, Partnership partnership) =>
        [
            .. partnership
                .Evaluation.Results.Where(r => r.Measure is null || partnership.Evaluation.IsFinal)
                .Take(MostCriteria)
                .Select(r => Escape.Shorten(CriterionWords.Describe(r.Criterion, texts), MostOfLine)),
        ];

    private const int MostCriteria = 10;
}
