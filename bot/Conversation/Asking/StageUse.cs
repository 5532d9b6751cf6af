using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>
/// What a stage does beside asking its questions. A feature overrides what is different for its own; the engine asks at these
/// places and nowhere by the name of a stage.
/// </summary>
internal class StageUse(Stage stage)
{
    /// <summary>The stage.</summary>
    public Stage Stage { get; } = stage;

    // While a question is asked.

    /// <summary>Shows, once, what a question is about before it is asked.</summary>
    public virtual Task OpensAsync(ITurnContext context, Question question, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Shows what must be in sight whenever a question is put; true when that asks it already.</summary>
    public virtual Task<bool> ShowsAsync(ITurnContext context, Slot slot, CancellationToken ct) => Task.FromResult(false);

    /// <summary>What must be remembered to answer a question.</summary>
    public virtual IEnumerable<string> Recalls(Turn turn, Slot slot) => [];

    // While an answer is read and stored.

    /// <summary>What a question is read against, where that is more than the record.</summary>
    public virtual Task<ReadingContext> ContextAsync(Turn turn, ReadingContext context, CancellationToken ct) => Task.FromResult(context);

    /// <summary>Why a question cannot be answered yet, whatever the answer; null when it can.</summary>
    public virtual Phrase? WhyNotYet(Turn turn, Question question) => null;

    /// <summary>Why an answer that was understood cannot hold while the partnership is where it is; null when it can.</summary>
    public virtual Phrase? WhyNot(Partnership partnership, Outcome.Accepted accepted) => null;

    /// <summary>The choices of a question that can hold while the partnership is where it is; all of them before there is one.</summary>
    public IReadOnlyList<string> Possible(Partnership? partnership, Question question) =>
        partnership is null ? question.Choices : [.. question.Choices.Where(code => WhyNot(partnership, Chosen(question, code)) is null)];

    /// <summary>What a choice stores.</summary>
    public static Outcome.Accepted Chosen(Question question, string code) =>
        new(new Dictionary<string, object?> { [question.Column] = code });

    /// <summary>Adds what is stored with an answer.</summary>
    public virtual void Adds(Turn turn, Partnership partnership, Question question, Dictionary<string, object?> changes) { }

    /// <summary>Writes down what an answer that is stored has reached.</summary>
    /// <param name="turn">The turn, with the answer.</param>
    /// <param name="question">What was answered.</param>
    /// <param name="before">The partnership before that answer.</param>
    /// <param name="ct">Ends the turn.</param>
    public virtual Task AnsweredAsync(Turn turn, Question question, Partnership before, CancellationToken ct) => Task.CompletedTask;

    // When nothing more is asked.

    /// <summary>What must still be said before it ends; null when nothing must.</summary>
    public virtual Slot? StillMissing(AnswerSheet answers) => null;

    /// <summary>Ends a walk whose last answer decided something by itself; false when the recap comes next.</summary>
    public virtual Task<bool> EndsAsync(DialogContext dc, CancellationToken ct) => Task.FromResult(false);

    /// <summary>The same after « Modifier » of one question.</summary>
    public virtual Task<bool> EndsEditAsync(DialogContext dc, Question question, CancellationToken ct) => EndsAsync(dc, ct);

    /// <summary>Whether « Modifier » asks what else the new answer calls for, and ends as the stage does.</summary>
    public virtual bool WalksAfterEdit => false;

    /// <summary>A question that is asked before the recap, once all else is answered; null when there is none.</summary>
    public virtual Slot? BeforeRecap(Turn turn) => null;

    /// <summary>The key of what is said above the recap; null for nothing.</summary>
    public virtual string? AboveRecap(Turn turn) => null;

    /// <summary>The stages whose answers stand above this one’s in its recap, to be read over with them.</summary>
    public virtual IReadOnlyList<Stage> RecapsAlso(AnswerSheet answers) => [];

    /// <summary>Whether the recap tells that everything essential is there.</summary>
    public virtual bool TellsWhenComplete => false;

    /// <summary>The button under the recap that confirms it.</summary>
    public virtual AdaptiveAction ConfirmButton(CardContext ctx, AnswerSheet answers) =>
        CardActions.Button(ctx, ctx.Texts.Say("buttonConfirm"), Verbs.Confirm, (DataKeys.Stage, Stage.Id)).Positive();

    /// <summary>The command that does the same.</summary>
    public virtual string ConfirmWord(AnswerSheet answers) => "valider";

    /// <summary>What can be done at the recap beside confirming, and what is offered last.</summary>
    public virtual (IEnumerable<AdaptiveAction> First, IEnumerable<AdaptiveAction> Last) RecapButtons(
        CardContext ctx,
        AnswerSheet answers
    ) => ([], []);

    // When it is confirmed, or its form is saved.

    /// <summary>Confirms by itself; false where the engine does.</summary>
    public virtual Task<bool> ConfirmsAsync(DialogContext dc, CancellationToken ct) => Task.FromResult(false);

    /// <summary>The key of what is said when the library's own answers are confirmed.</summary>
    public virtual string SavedKey => "settingsSaved";

    /// <summary>Writes down what the confirmation has reached, when the status has moved on.</summary>
    public virtual void Reached(Turn turn) { }

    /// <summary>Says what follows from the confirmation.</summary>
    /// <param name="dc">The turn's dialogs; none waits.</param>
    /// <param name="before">The partnership before it.</param>
    /// <param name="ct">Ends the turn.</param>
    public virtual Task ConfirmedAsync(DialogContext dc, Partnership before, CancellationToken ct) => Task.CompletedTask;

    // Forms.

    /// <summary>What is filled in already when its form is opened, by input.</summary>
    public virtual IReadOnlyDictionary<string, string> Prefilled(Turn turn, Partnership partnership) => new Dictionary<string, string>();

    /// <summary>What its form carries beside the stage.</summary>
    public virtual IEnumerable<(string Name, object Value)> FormData(AnswerSheet answers) => [];

    /// <summary>Whether a form is about something that is done already and must not fill what came after it.</summary>
    public virtual bool IsOver(CardData form, Partnership? shown) => false;

    /// <summary>
    /// The key of the button that opens its form over a team's conversation, where there is something to fill in; else null.
    /// </summary>
    public virtual string? FormTitle(CardContext ctx, Partnership partnership, AnswerSheet library) =>
        StageRules.OfStatus(partnership) == Stage && Forms.FormFields.Of(Stage, partnership.Answers, library).Any(f => !f.IsOptional)
            ? "buttonFillIn"
            : null;
}
