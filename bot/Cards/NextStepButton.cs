using AdaptiveCards;
using PartnershipBot.Domain.Progress;

namespace PartnershipBot.Cards;

/// <summary>The button of what is sensible to do next.</summary>
internal static class NextStepButton
{
    /// <summary>The button, or null when nothing is to be done.</summary>
    public static AdaptiveAction? Of(CardContext ctx, NextStep step)
    {
        return step switch
        {
            NextStep.Answer => Button("buttonResume", Verbs.Resume),
            NextStep.Session => Button("buttonSession", Verbs.Session),
            NextStep.Sign => Button("buttonAgreementSigned", Verbs.Sign),
            NextStep.Evaluate => Button("buttonEvaluate", Verbs.Evaluate),
            NextStep.Decide => Button("buttonDecide", Verbs.Decide),
            NextStep.Amend => Button("buttonAmendmentSigned", Verbs.AmendmentSigned),
            NextStep.Close => Button("buttonClosing", Verbs.Decide),
            NextStep.TakeUp => Button("buttonTakeUp", Verbs.TakeUp),
            NextStep.Reopen => Button("buttonReopen", Verbs.Reopen),
            _ => null,
        };

        AdaptiveAction Button(string title, string verb) => CardActions.Button(ctx, ctx.Texts.Say(title), verb);
    }
}
