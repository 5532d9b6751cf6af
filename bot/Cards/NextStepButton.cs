using AdaptiveCards;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Cards;

/// <summary>The button of what is sensible to do next.</summary>
internal static class NextStepButton
{
    /// <summary>The button, or null when nothing is to be done.</summary>
    public static AdaptiveAction? Of(CardContext ctx, NextStep step) =>
        Find(step) is var (title, verb) ? CardActions.Button(ctx, ctx.Texts.Say(title), verb) : null;

    /// <summary>The key of what it says, which does the same when it is typed; null when nothing is to be done.</summary>
    public static string? TitleOf(NextStep step) => Find(step)?.Title;

    private static (string Title, string Verb)? Find(NextStep step) =>
        step switch
        {
            NextStep.Answer => ("buttonResume", Verbs.Resume),
            NextStep.Session => ("buttonSession", Verbs.Session),
            NextStep.Sign => ("buttonAgreementSigned", Verbs.Sign),
            NextStep.Evaluate => ("buttonEvaluate", Verbs.Evaluate),
            NextStep.Decide => ("buttonDecide", Verbs.Decide),
            NextStep.Amend => ("buttonAmendmentSigned", Verbs.AmendmentSigned),
            NextStep.Close => ("buttonClosing", Verbs.Decide),
            NextStep.TakeUp => ("buttonTakeUp", Verbs.TakeUp),
            NextStep.Reopen => ("buttonReopen", Verbs.Reopen),
            _ => null,
        };
}
