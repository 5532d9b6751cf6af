using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Conversation.Patterns;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Contact;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Mentions;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Partners;

/// <summary>
/// Partners that join the partnership worked on, or leave it, while it is not signed: what waits is asked for the new ones too. Once it
/// is signed, an amendment does it.
/// </summary>
internal static class PartnerMoving
{
    private const string BalanceColumn = "project_balanceConfirmed";

    /// <summary>Takes a sentence that tells of it; false when it tells of something else.</summary>
    public static async Task<bool> TakesAsync(DialogContext dc, string text, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        if (
            dc.ActiveDialog?.Id is not (null or DialogIds.Question or DialogIds.Recap or DialogIds.Form or DialogIds.Bundle)
            || turn.Current is not { DiscardedAt: null } partnership
            || PartnerMove.Read(text) is not { } move
            || Waiting.Of(dc) is { Slot.Question.Column: Fields.Adjustments } or { IsBegun: true }
        )
        {
            return false;
        }
        return move.Joins ? await JoinsAsync(dc, partnership, move, ct) : await LeavesAsync(dc, partnership, move, text, ct);
    }

    private static async Task<bool> JoinsAsync(DialogContext dc, Partnership partnership, PartnerMove move, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var said = new Utterance(move.Name);
        if (!partnership.Answers.Has(Fields.PartnerName) || (!move.IsSure && !ContactFinders.Tells(said)))
        {
            return false;
        }
        if (!partnership.IsDraft)
        {
            // Where nothing is being asked, one may speak of the library’s list.
            var isMeant = move.IsSure && dc.ActiveDialog is not null;
            return isMeant && await SaysAsync(dc, new Phrase("joinBySigned"), ct);
        }
        IReadOnlyList<string> names = ContactFinders.Together(said) is { Count: > 1 } all ? [.. all.Select(m => m.Value)] : [move.Name];
        var known = CoPartners.Names(partnership.Answers);
        if (names.FirstOrDefault(n => known.Any(k => TypedText.Fold(k) == TypedText.Fold(n))) is { } there)
        {
            return await SaysAsync(dc, new Phrase("partnerIsThere", ("partner", there)), ct);
        }
        if (known.Count + names.Count > 1 + CoPartners.Most)
        {
            return await SaysAsync(dc, new Phrase("tooManyPartners"), ct);
        }
        await dc.BeginDialogAsync(PartnerMovingDialog.Name, PartnerMovingDialog.Joining(names), ct);
        return true;
    }

    private static async Task<bool> LeavesAsync(
        DialogContext dc,
        Partnership partnership,
        PartnerMove move,
        string text,
        CancellationToken ct
    )
    {
        var answers = partnership.Answers;
        var known = CoPartners.Names(answers);
        if (NamedPartner.Find(move.Name, answers) is not { } partner)
        {
            // « Retirer le goûter » may change a list; where a name or a day is asked, nothing is taken out of it.
            var isPartner =
                move.IsSure
                || text.Contains(move.Name, StringComparison.Ordinal)
                || ContactFinders.Tells(new Utterance(move.Name))
                || (
                    CoPartners.AreSeveral(answers)
                    && Waiting.Of(dc).Slot?.Question.Kind is not (AnswerKind.List or AnswerKind.LongText or AnswerKind.Criterion)
                );
            return known.Count > 0
                && partnership.IsDraft
                && isPartner
                && await SaysAsync(
                    dc,
                    IsMeantAmong(move.Name, known)
                        ? new Phrase("leavesWho", ("partners", new Several([.. known])))
                        : new Phrase("notAPartner", ("name", move.Name), ("partners", new Several([.. known]))),
                    ct
                );
        }
        if (!CoPartners.AreSeveral(answers))
        {
            return move.IsSure && await SaysAsync(dc, new Phrase("onlyPartner", ("partner", known[0])), ct);
        }
        if (!partnership.IsDraft)
        {
            return await SaysAsync(dc, new Phrase("leaveBySigned"), ct);
        }
        await dc.BeginDialogAsync(PartnerMovingDialog.Name, PartnerMovingDialog.Leaving(known[partner]), ct);
        return true;
    }

    /// <summary>Whether several may be meant: « l’école » of two schools.</summary>
    private static bool IsMeantAmong(string name, IReadOnlyList<string> known) =>
        known.Count(k => TypedText.Fold(k).Contains(TypedText.Fold(name), StringComparison.Ordinal)) > 1;

    /// <summary>Partners join, each with what the list knows of it; what concerns a partner is asked for each.</summary>
    public static async Task JoinAsync(DialogContext dc, IReadOnlyList<string> names, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        var partners = await turn.PartnersAsync(ct);
        var answers = partnership.Answers;
        // A colleague may have added one of them, or others, since it was asked.
        var there = CoPartners.Names(answers).Select(TypedText.Fold).ToList();
        names = [.. names.Where(n => !there.Contains(TypedText.Fold(n)))];
        if (names.Count == 0 || CoPartners.Count(answers) + names.Count > CoPartners.Most)
        {
            await dc.Context.SendAsync(turn.Texts.Say(names.Count == 0 ? "nothingChanged" : "tooManyPartners"), ct);
            await Continuing.StartAsync(dc, ct);
            return;
        }
        foreach (var name in names)
        {
            var facts = new Dictionary<string, object?>(SeveralPartners.Facts(name, partners));
            facts.TryAdd(Fields.PartnerId, Guid.CreateVersion7(turn.Now).ToString("N"));
            answers = answers.With([new(Fields.CoPartners, CoPartners.With(answers, facts))]);
        }
        await SaveAsync(turn, Reopened(partnership), answers, ct);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "partnersJoined", ("partners", new Together([.. names]))), ct);
        await Continuing.StartAsync(dc, ContactStage.Stage, ct);
    }

    /// <summary>A partner leaves, with all that was its own.</summary>
    public static async Task LeaveAsync(DialogContext dc, string name, CancellationToken ct)
    {
        var turn = Turn.Of(dc.Context);
        var partnership = turn.Current!;
        if (
            !CoPartners.AreSeveral(partnership.Answers)
            || CoPartners.Place(partnership.Answers, view => view.Text(Fields.PartnerName) == name) is not { } partner
        )
        {
            await dc.Context.SendAsync(turn.Texts.Say("nothingChanged"), ct);
            return;
        }
        var answers = partnership.Answers.With(CoPartners.Without(partnership.Answers, partner));
        answers = answers.With([new(Fields.Skipped, Skips.Of(answers).WithoutPartner(partner))]);
        await SaveAsync(turn, partnership, answers, ct);
        await dc.Context.SendAsync(Sentences.Say(turn.Texts, "partnerLeft", ("partner", name)), ct);
        await Continuing.StartAsync(dc, ct);
    }

    private static Task SaveAsync(Turn turn, Partnership partnership, AnswerSheet answers, CancellationToken ct)
    {
        // What was balanced between some is weighed again between others.
        answers = answers.With([new(BalanceColumn, null), new(Fields.BalanceWarning, null)]);
        var before = turn.Current!;
        turn.Save(before, partnership with { Answers = answers }, Deed.ChangePartner, before.Answers.ChangesTo(answers));
        return PartnerProfiles.SaveAsync(turn, ct);
    }

    /// <summary>Who joins late has means and limits of its own: the project is gone over before the convention.</summary>
    private static Partnership Reopened(Partnership partnership) =>
        partnership.Status switch
        {
            PartnershipStatus.AwaitingApproval or PartnershipStatus.AwaitingSignature => partnership
                .TransitionedTo(PartnershipStatus.AgreementDrafting)
                .TransitionedTo(PartnershipStatus.ProjectDrafting),
            PartnershipStatus.AgreementDrafting => partnership.TransitionedTo(PartnershipStatus.ProjectDrafting),
            _ => partnership,
        };

    private static async Task<bool> SaysAsync(DialogContext dc, Phrase what, CancellationToken ct)
    {
        await dc.Context.SendAsync(Sentences.Say(Turn.Of(dc.Context).Texts, what), ct);
        await CardTarget.GoOnAsync(dc, ct);
        return true;
    }
}
