using Microsoft.Bot.Builder;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Turns;

namespace PartnershipBot.Conversation.Asking;

/// <summary>How a question is put: its text to the letter, where we are, and buttons for what can be clicked.</summary>
internal static class Prompts
{
    /// <summary>More choices than that are put on a card: Teams shows six suggestions at most.</summary>
    private const int MostSuggestions = 6;

    public static async Task AskAsync(ITurnContext context, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var question = slot.Question;
        if (await FeatureBook.Of(question).ShowsAsync(context, slot, ct))
        {
            return;
        }
        if (question.Kind is AnswerKind.Choice or AnswerKind.Choices && slot.Shown(turn.Answers).Count > MostSuggestions)
        {
            await context.SendAsync(
                ChoiceCard.For(
                    turn.CardContext,
                    slot,
                    SlotWords.Question(slot, turn.Answers, turn.Texts),
                    Progress(turn, slot),
                    slot.Address(turn.Answers),
                    slot.Shown(turn.Answers)
                ),
                ct
            );
            // Suggestions belong to the last message: a client hides those that a card follows.
            await context.SendAsync(Hint(turn, slot) ?? turn.Texts.Say("choiceHint"), ct, [.. Extra(turn, slot)]);
            return;
        }
        await SayAsync(context, slot, ct);
    }

    /// <summary>« Est-ce bien cela ? »</summary>
    public static Task AskAsync(ITurnContext context, Outcome.Confirm confirm, CancellationToken ct)
    {
        var texts = Turn.Of(context).Texts;
        var what = Sentences.Say(texts, confirm.What);
        // Each button says what it does, and « oui » is always the first.
        return confirm is { IsWarning: true, Instead: not null }
                ? context.SendAsync(what, ct, texts.Say("buttonRephrase"), texts.Say("buttonTakeInstead"), texts.Say("buttonSaveAnyway"))
            : confirm.IsWarning
                ? context.SendAsync($"{what} {texts.Say("warningAsk")}", ct, texts.Say("buttonRephrase"), texts.Say("buttonSaveAnyway"))
            : confirm.Again == Again.OnYes ? context.SendAsync(what, ct, texts.Say("buttonRephrase"), texts.Say("buttonSaveAnyway"))
            : confirm.Again == Again.OnNo ? context.SendAsync(what, ct, texts.Say("buttonYesRight"), texts.Say("buttonNoCorrect"))
            : context.SendAsync(what, ct, texts.Say("buttonYes"), texts.Say("buttonNo"));
    }

    /// <summary>Asks for a part of an answer.</summary>
    public static Task AskAsync(ITurnContext context, Outcome.Ask ask, CancellationToken ct)
    {
        var texts = Turn.Of(context).Texts;
        List<string> buttons = [.. (ask.Choices ?? []).Select(texts.Say)];
        if (ask.Optional)
        {
            buttons.Add(texts.Say("buttonSkip"));
        }
        return context.SendAsync(Sentences.Say(texts, ask.What), ct, buttons);
    }

    /// <summary>« Projet · 4/16 », or nothing for the library's own questions.</summary>
    public static string? Progress(Turn turn, Slot slot)
    {
        var stage = Questions.StageOf(slot.Question);
        if (stage.IsOfLibrary)
        {
            return null;
        }
        var (number, total) = stage.Progress(slot.Question, turn.Answers);
        return turn.Texts.Say("progressLine", ("stage", turn.Texts.Say(stage.NameKey)), ("number", number), ("total", total));
    }

    private static Task SayAsync(ITurnContext context, Slot slot, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        var lines = new List<string>();
        if (Progress(turn, slot) is { } progress)
        {
            lines.Add(progress);
        }
        if (slot.Index >= 0 && slot.Question.Group != QuestionGroup.Measure)
        {
            lines.Add(turn.Texts.Say("objectiveNumber", ("number", slot.Index + 1)));
        }
        lines.AddRange(Context(turn, slot));
        lines.Add(SlotWords.Question(slot, turn.Answers, turn.Texts));
        if (ModelChoice.At(turn.ContextOf(slot)) is { Count: > 0 } models)
        {
            var numbered = models.Select((model, i) => $"{i + 1}. {Escape.Markdown(model)}");
            lines.Add(
                turn.Texts.Say(
                    slot.Question.Kind == AnswerKind.List ? "modelsOfferMany" : "modelsOfferOne",
                    ("models", string.Join('\n', numbered))
                )
            );
        }
        if (Hint(turn, slot) is { } hint)
        {
            lines.Add(hint);
        }
        return context.SendAsync(string.Join("\n\n", lines), ct, Buttons(turn, slot));
    }

    /// <summary>What must be remembered to answer: the criterion to measure, the limits set at the start.</summary>
    private static IEnumerable<string> Context(Turn turn, Slot slot)
    {
        var criteria = turn.Answers.List<Criterion>(Fields.Criteria);
        if (slot.Question.Group == QuestionGroup.Measure && criteria.ElementAtOrDefault(slot.Index) is { } criterion)
        {
            yield return Sentences.Say(
                turn.Texts,
                "criterionOf",
                ("number", slot.Index + 1),
                ("total", criteria.Count),
                ("criterion", CriterionWords.Describe(criterion, turn.Texts))
            );
        }
        foreach (var recalled in FeatureBook.Of(slot.Question).Recalls(turn, slot))
        {
            yield return recalled;
        }
    }

    /// <summary>The answer that is there, or one that may be taken; null when there is neither.</summary>
    private static string? Hint(Turn turn, Slot slot)
    {
        var reading = turn.ContextOf(slot);
        return slot.Question.Reader.Describe(reading) is { } now ? turn.Texts.Say("currentAnswer", ("value", Escape.Markdown(now)))
            : slot.Question.Proposal(reading) is { } proposal
                ? turn.Texts.Say("proposal", ("value", Escape.Markdown(turn.Texts.Inside(proposal))))
            : null;
    }

    private static List<string> Buttons(Turn turn, Slot slot)
    {
        var question = slot.Question;
        List<string> buttons = question.Kind switch
        {
            AnswerKind.YesNo => [turn.Texts.Say("buttonYes"), turn.Texts.Say("buttonNo")],
            _ when slot.Shown(turn.Answers).Count is > 0 and <= MostSuggestions =>
            [
                .. FeatureBook
                    .Of(question)
                    .Possible(turn.Current, question)
                    .Intersect(slot.Shown(turn.Answers))
                    .Select(code =>
                        question.ChoiceNameKey(turn.Answers, code) is { } key ? turn.Texts.Say(key) : turn.Texts.Choice(question.Id, code)
                    ),
            ],
            _ => [],
        };
        buttons.AddRange(ModelChoice.At(turn.ContextOf(slot)).Select((_, i) => turn.Texts.Say("buttonModel", ("number", i + 1))));
        buttons.AddRange(Extra(turn, slot));
        return buttons;
    }

    private static IEnumerable<string> Extra(Turn turn, Slot slot)
    {
        var isAnswered = slot.Question.Reader.Describe(turn.ContextOf(slot)) is not null;
        if (!isAnswered && slot.Question.Proposal(turn.ContextOf(slot)) is not null)
        {
            yield return turn.Texts.Say("buttonTakeProposal");
        }
        if (isAnswered)
        {
            yield return turn.Texts.Say("buttonKeep");
        }
        else if (slot.Question.Skippable)
        {
            yield return turn.Texts.Say("buttonSkip");
        }
        yield return turn.Texts.Say("buttonHelp");
    }
}
