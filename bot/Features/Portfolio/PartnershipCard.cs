using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reminders;
using PartnershipBot.Features.Lifecycle;

namespace PartnershipBot.Features.Portfolio;

/// <summary>The sheet of a partnership (fiche): where it stands, its dates, and what to do next first.</summary>
public static class PartnershipCard
{
    /// <summary>The most characters of a name.</summary>
    private const int MostOfName = 160;
    private const int MostOfPartner = 40;

    /// <summary>What can be done to its life; taking it up again is what to do next, and stands first.</summary>
    private static readonly (Transition Transition, string Title, string Verb)[] LifecycleButtons =
    [
        (Transition.Suspend, "buttonSuspend", Verbs.Suspend),
        (Transition.Abandon, "buttonAbandon", Verbs.Abandon),
        (Transition.StopAtOnce, "buttonStopAtOnce", Verbs.StopAtOnce),
        (Transition.Delete, "buttonDelete", Verbs.Delete),
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
        card.Body.Add(StepBar.Of(texts, partnership, standing));
        card.Body.AddRange(Facts(ctx, partnership, lastSession));
        card.Actions.AddRange(Actions(ctx, partnership, standing).Concat(Secondary(ctx, partnership)));
        return card;
    }

    /// <summary>With whom, when, why it rests or was given up, and who follows it; what is not known has no line.</summary>
    private static IEnumerable<AdaptiveElement> Facts(CardContext ctx, Partnership partnership, DateOnly? lastSession)
    {
        var texts = ctx.Texts;
        var (answers, status) = (partnership.Answers, partnership.Status);
        var facts = new (string Label, string? Value)[]
        {
            ("sheetPartner", PartnershipLines.Partner(partnership, texts)),
            ("agreementPeriod", PartnershipLines.Period(partnership, texts, ctx.Today)),
            ("sheetLastSession", Day(lastSession)),
            ("sheetSuspended", status == PartnershipStatus.Suspended ? answers.Text(Fields.SuspensionReason) : null),
            ("sheetAbandoned", status == PartnershipStatus.Abandoned ? answers.Text(Fields.AbandonReason) : null),
            ("sheetForceMajeure", answers.Flag(Fields.ForceMajeure) == true ? answers.Text(Fields.DecisionReason) : null),
            ("sheetLastReview", Day(answers.Date(Fields.EvaluationFinalisedOn))),
            ("sheetOwner", partnership.OwnerName.Length > 0 ? partnership.OwnerName : null),
        };
        return CardText
            .Facts(texts, facts.Select(f => (texts.Say(f.Label), f.Value is null ? null : Escape.Shorten(f.Value, MostOfName))))
            .Concat(
                new[] { PartnershipLines.Notice(partnership, texts), PartnershipLines.SignedFile(partnership, texts) }
                    .OfType<string>()
                    .Select(CardText.Plain)
            );

        string? Day(DateOnly? day) => day is { } date ? texts.Value(date) : null;
    }

    private static IEnumerable<AdaptiveAction> Actions(CardContext ctx, Partnership partnership, Standing standing)
    {
        var texts = ctx.Texts;
        if (NextStepButton.Of(ctx, standing.NextStep) is { } next)
        {
            yield return next.Positive();
        }
        if (!Transitions.IsFirstContact(partnership.Status))
        {
            yield return CardActions.Button(ctx, texts.Say("buttonOpenAgreement"), Verbs.Preview).Short(texts.Say("stageAgreement"));
        }
        if (partnership.IsSigned)
        {
            yield return CardActions
                .Button(ctx, texts.Say("buttonSessions"), Verbs.Sessions, (DataKeys.Page, 0))
                .Short(texts.Say("sheetSessions"));
        }
        if (partnership.IsDraft)
        {
            yield return CardActions.Button(ctx, texts.Say("buttonEdit"), Verbs.Edit);
        }
        foreach (var seen in CoPartners.Views(partnership))
        {
            if (seen.PartnerId is not { } partner)
            {
                continue;
            }
            var name = Escape.Shorten(seen.Answers.Text(Fields.PartnerName) ?? "", MostOfPartner);
            yield return CardActions
                .Button(ctx, texts.Say("buttonPartnerSheet"), Verbs.Partner, (DataKeys.Partner, partner))
                .Short(CoPartners.AreSeveral(partnership.Answers) ? name : texts.Say("sheetPartner"));
        }
        yield return CardActions.Button(ctx, texts.Say("buttonMyPartnerships"), Verbs.Portfolio, (DataKeys.Page, 0));
    }

    /// <summary>What is rarely done, behind « Autres actions ».</summary>
    private static IEnumerable<AdaptiveAction> Secondary(CardContext ctx, Partnership partnership)
    {
        yield return Button("buttonProgress", Verbs.Progress);
        var silent = partnership.Answers.Flag(ReminderFields.Off) == true;
        yield return Button(silent ? "buttonRemindersOn" : "buttonRemindersOff", Verbs.Silence);
        if (Duplicate.IsPossible(partnership))
        {
            yield return Button("buttonDuplicate", Verbs.Duplicate);
        }
        foreach (var (transition, title, verb) in LifecycleButtons)
        {
            if (Advice.Against(transition, partnership) is null)
            {
                yield return Button(title, verb);
            }
        }
        if (ctx.IsOwn)
        {
            yield return Button("buttonMove", Verbs.Transfer);
        }

        AdaptiveAction Button(string title, string verb) => CardActions.Button(ctx, ctx.Texts.Say(title), verb).Secondary();
    }
}
