using AdaptiveCards;
using PartnershipBot.Interview;
using PartnershipBot.Partnerships;
using PartnershipBot.Partnerships.Reminders;

namespace PartnershipBot.Cards;

/// <summary>The sheet of a partnership (fiche): where it stands, its dates, and what to do next first.</summary>
public static class PartnershipCard
{
    /// <summary>The most characters of a name.</summary>
    private const int MostOfName = 160;

    /// <summary>What can be done to its life; taking it up again is what to do next, and stands first.</summary>
    private static readonly (LifecycleMove Move, string Title, string Verb)[] Moves =
    [
        (LifecycleMove.Suspend, "buttonSuspend", Verbs.Suspend),
        (LifecycleMove.Abandon, "buttonAbandon", Verbs.Abandon),
        (LifecycleMove.StopAtOnce, "buttonStopAtOnce", Verbs.StopAtOnce),
        (LifecycleMove.Delete, "buttonDelete", Verbs.Delete),
    ];

    /// <summary>The card of a partnership.</summary>
    /// <param name="lastSession">The day of the last session that was noted.</param>
    public static AdaptiveCard For(CardContext ctx, Partnership partnership, DateOnly? lastSession)
    {
        var texts = ctx.Texts;
        var standing = Standing.Of(partnership, ctx.Today);
        var name = Escape.Shorten(PartnershipLines.Name(partnership, texts), MostOfName);
        var status = texts.Say(StatusNames.Key(partnership.Status));
        var badges = PartnershipLines.Badges(standing, texts);
        var nextDate = PartnershipLines.NextDate(standing, texts);
        var said = new[] { status, badges, nextDate, StepBar.InWords(texts, partnership) }.OfType<string>();
        var card = CardFrame.New(ctx, name, string.Join(". ", said) + ".", wide: true);
        var body = card.Body;
        body.Add(StepBar.Of(texts, partnership));
        var shown = CardText.Strong(status);
        shown.Spacing = AdaptiveSpacing.Medium;
        body.Add(shown);
        body.Add(CardText.Subtle(texts.Say(StatusNames.HelpKey(partnership.Status))));
        if (badges is not null)
        {
            body.Add(CardText.Attention(badges));
        }
        if (nextDate is not null)
        {
            body.Add(CardText.Plain(nextDate));
        }
        Line("sheetPartner", PartnershipLines.Partner(partnership, texts));
        Line("agreementPeriod", PartnershipLines.Period(partnership, texts));
        if (PartnershipLines.SignedFile(partnership, texts) is { } joined)
        {
            body.Add(CardText.Plain(joined));
        }
        Line("sheetLastSession", lastSession is { } session ? texts.Value(session) : null);
        Line("sheetSuspended", partnership.Status == PartnershipStatus.Suspended ? partnership.Answers.Text(Fields.SuspensionReason) : null);
        Line("sheetAbandoned", partnership.Status == PartnershipStatus.Abandoned ? partnership.Answers.Text(Fields.AbandonReason) : null);
        Line("sheetForceMajeure", partnership.Answers.Flag(Fields.ForceMajeure) == true ? partnership.Answers.Text(Fields.DecisionReason) : null);
        Line("sheetLastReview", partnership.Answers.Date(Fields.EvaluationFinalisedOn) is { } review ? texts.Value(review) : null);
        Line("sheetOwner", partnership.OwnerName.Length > 0 ? partnership.OwnerName : null);

        if (NextStepButton.Of(ctx, standing.NextStep) is { } next)
        {
            card.Actions.Add(next.Positive());
        }
        if (!Consequences.IsContact(partnership.Status))
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview));
        }
        if (partnership.IsSigned)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonSessions"), Verbs.Sessions, (DataKeys.Page, 0)));
        }
        if (partnership.IsDraft)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonEdit"), Verbs.Edit));
        }
        if (partnership.PartnerId is { } partner)
        {
            card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonPartnerSheet"), Verbs.Partner, (DataKeys.Partner, partner)));
        }
        var silent = partnership.Answers.Flag(ReminderFields.Off) == true;
        card.Actions.Add(CardActions.Button(ctx, texts.Say(silent ? "buttonRemindersOn" : "buttonRemindersOff"), Verbs.Silence));
        card.Actions.Add(CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0)));
        Secondary("buttonProgress", Verbs.Progress);
        if (Duplicate.IsPossible(partnership))
        {
            Secondary("buttonDuplicate", Verbs.Duplicate);
        }
        foreach (var (move, title, verb) in Moves)
        {
            if (Advice.Against(move, partnership) is null)
            {
                Secondary(title, verb);
            }
        }
        if (ctx.IsOwn)
        {
            Secondary("buttonMove", Verbs.Move);
        }
        return card;

        void Secondary(string title, string verb) => card.Actions.Add(CardActions.Button(ctx, texts.Say(title), verb).Secondary());

        void Line(string label, string? value)
        {
            if (value is not null)
            {
                body.Add(CardText.Labelled(texts, texts.Say(label), Escape.Shorten(value, MostOfName)));
            }
        }
    }
}
