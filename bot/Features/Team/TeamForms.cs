using Microsoft.Bot.Builder;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Portfolio;
using PartnershipBot.Features.Sessions;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Features.Team;

/// <summary>
/// The forms that open over a team's or a group's conversation. What they send is kept as everywhere; no dialog is begun, so
/// that a personal chat goes on where it is.
/// </summary>
internal sealed class TeamForms : IConversationForms
{
    private readonly FormSaving _forms = new(new Answering());

    /// <summary>The form that a card's button opens. Nothing is changed by it.</summary>
    public async Task<FormStep> OpenAsync(Turn turn, PressedButton button, CancellationToken ct)
    {
        var card = new CardData(button);
        var (partnership, refusal) = await FindAsync(turn, card, ct);
        if (partnership is null)
        {
            return refusal!;
        }
        if (card.Stage == FollowUpStage.Stage)
        {
            return await OpenSessionAsync(turn, partnership, ct);
        }
        // A card from before opens what is open now.
        return
            StageRules.OfStatus(partnership) is { } stage && FormFields.Of(stage, partnership.Answers, turn.Library).Any(f => !f.IsOptional)
            ? await AskAsync(turn, stage, partnership, 0, [], FormDialog.Nothing, FormDialog.NoErrors, ct)
            : Say(turn, "teamFormNothing");
    }

    /// <summary>Keeps what was filled in; then the same form with what was wrong, its next page, or the end.</summary>
    public async Task<FormStep> SaveAsync(ITurnContext context, PressedButton button, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var card = new CardData(button);
        var (partnership, refusal) = await FindAsync(turn, card, ct);
        if (partnership is null || card.Stage is not { } stage)
        {
            return refusal ?? Say(turn, "teamFormUnknown");
        }
        turn.Choose(partnership);
        var isPresent = card.Revision == partnership.Revision;
        if (stage == FollowUpStage.Stage && await BeginSessionAsync(turn, partnership, card, ct) is { } busy)
        {
            return busy;
        }
        var kept = await _forms.KeepAsync(turn, stage, card.Page, card.Payload, isPresent, ct);
        if (kept.Errors.Count > 0)
        {
            return await AskAsync(turn, stage, turn.CurrentOrNew, card.Page, kept.Said, kept.Typed, kept.Errors, ct);
        }
        if (FormSaving.NextPage(turn, stage, kept.Seen) is { } next)
        {
            return await AskAsync(turn, stage, turn.CurrentOrNew, next, kept.Said, FormDialog.Nothing, FormDialog.NoErrors, ct);
        }
        if (stage == FollowUpStage.Stage)
        {
            return await EndSessionAsync(context, turn, kept, ct);
        }
        await OpenRequest.ShowAsync(context, turn.Current!, ct);
        return new FormStep.Say(string.Join("\n\n", kept.Said.Append(turn.Texts.Say("teamFormSaved"))));
    }

    /// <summary>The partnership of a form, or why there is none: another library's, an unknown one, a form that is none of ours.</summary>
    private static async Task<(Partnership? Partnership, FormStep? Refusal)> FindAsync(Turn turn, CardData card, CancellationToken ct)
    {
        if (turn.Team is not { HasForms: true })
        {
            return (null, Say(turn, "teamFormNotHere"));
        }
        if (card.Stage is not { IsOfLibrary: false })
        {
            return (null, Say(turn, "teamFormUnknown"));
        }
        var found =
            card.Library == turn.Scope.Library && card.PartnershipId.Length > 0 ? await turn.FindAsync(card.PartnershipId, ct) : null;
        return found is { DiscardedAt: null } ? (found, null) : (null, Say(turn, "notAvailable"));
    }

    private static async Task<FormStep> OpenSessionAsync(Turn turn, Partnership partnership, CancellationToken ct)
    {
        if (WhyNoSession(turn, partnership) is { } why)
        {
            return new FormStep.Say(why);
        }
        var entry = partnership.Answers.Text(SessionFields.Entry);
        if (entry is not null && await SessionLog.FindAsync(turn, partnership.Id, entry, ct) is not null)
        {
            return Say(turn, "teamSessionBusy");
        }
        var noted = entry is null ? Noting(partnership, SessionLog.NewEntry(turn)) : partnership;
        return await AskAsync(
            turn,
            FollowUpStage.Stage,
            noted,
            0,
            [],
            FeatureBook.Of(FollowUpStage.Stage).Prefilled(turn, noted),
            FormDialog.NoErrors,
            ct
        );
    }

    /// <summary>
    /// Begins the session of the form, or goes on with it; where that cannot be, what is shown instead. Nothing filled in is lost.
    /// </summary>
    private static async Task<FormStep?> BeginSessionAsync(Turn turn, Partnership partnership, CardData card, CancellationToken ct)
    {
        if (card.Text(DataKeys.Session) is not { } session || !Guid.TryParseExact(session, "N", out _))
        {
            return Say(turn, "teamFormUnknown");
        }
        if (partnership.Answers.Text(SessionFields.Entry) == session)
        {
            return null;
        }
        if (await SessionLog.FindAsync(turn, partnership.Id, session, ct) is not null)
        {
            return Say(turn, "alreadyHandled");
        }
        if (WhyNoSession(turn, partnership) is { } why)
        {
            return new FormStep.Say(why);
        }
        if (FollowUp.IsBeingNoted(partnership.Answers))
        {
            var errors = new Dictionary<string, Phrase> { [new Slot(FollowUpStage.Day).ToString()] = new("teamSessionBusy") };
            return await AskAsync(
                turn,
                FollowUpStage.Stage,
                Noting(partnership, session),
                0,
                [],
                FormSaving.Typed(card.Payload),
                errors,
                ct
            );
        }
        SessionLog.Begin(turn, session);
        return null;
    }

    /// <summary>Notes the session once all is said that must be, and shows it in the conversation.</summary>
    private static async Task<FormStep> EndSessionAsync(ITurnContext context, Turn turn, FormKept kept, CancellationToken ct)
    {
        if (FollowUpStage.Missing(turn.Answers) is { } missing)
        {
            var errors = new Dictionary<string, Phrase> { [missing.ToString()] = new("teamAnswerNeeded") };
            return await AskAsync(turn, FollowUpStage.Stage, turn.CurrentOrNew, 0, kept.Said, kept.Typed, errors, ct);
        }
        if (await SessionLog.StoreAsync(turn, ct) is var (session, request))
        {
            await SessionReplies.ShowAsync(context, session, ct);
            var text = turn.Texts.Say(request is null ? "teamSessionSaved" : "teamSessionSavedWithRequest");
            return new FormStep.Say(string.Join("\n\n", kept.Said.Append(text)));
        }
        return Say(turn, "alreadyHandled");
    }

    /// <summary>Why no session of a partnership can be noted now, with what to do instead; null when it can.</summary>
    private static string? WhyNoSession(Turn turn, Partnership partnership) =>
        SessionReplies.WhyNot(turn, partnership) is { } why ? turn.Texts.Say(why) : null;

    /// <summary>The partnership as it is while another session is noted; what is only looked at is not stored.</summary>
    private static Partnership Noting(Partnership partnership, string session) =>
        partnership with
        {
            Answers = AnswerSheet
                .Of(partnership.Answers.Values.Where(v => !v.Key.StartsWith(SessionFields.Prefix, StringComparison.Ordinal)))
                .With([new(SessionFields.Entry, session)]),
        };

    private static async Task<FormStep> AskAsync(
        Turn turn,
        Stage stage,
        Partnership partnership,
        int page,
        IReadOnlyList<string> said,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyDictionary<string, Phrase> errors,
        CancellationToken ct
    )
    {
        var ctx = (await FormContext.OfAsync(turn, stage, partnership.Answers, ct)).About(partnership) with { IsWindow = true };
        return new FormStep.Ask(
            turn.Texts.Say(stage.NameKey),
            TeamFormCard.For(ctx, stage, partnership, turn.Library, page, said, typed, errors)
        );
    }

    private static FormStep.Say Say(Turn turn, string key) => new(turn.Texts.Say(key));
}
