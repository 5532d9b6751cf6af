using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Features.Decisions;

/// <summary>What is to be done before closing, each with the day by which it should be done, asked one after the other.</summary>
public sealed class ClosingReader : AnswerReader
{
    /// <summary>What may have to be done.</summary>
    public static readonly string[] Tasks = ["returnLoans", Notice, Thanks, "inform"];

    /// <summary>The letter of notice, which an agreement that renews itself needs to end.</summary>
    public const string Notice = "notice";

    /// <summary>The letter of thanks.</summary>
    public const string Thanks = "thanks";

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        var reading = ListReader.IsNone(text)
            ? new ChoicesReading([], [], new Dictionary<string, string>())
            : ChoicesReader.Read(text, ChoiceAnswer.Lookup(context.Question.Id, Tasks, context.Texts));
        if (reading.Unrecognised.Count > 0)
        {
            return ChoiceAnswer.NotFound(context);
        }
        var tasks = new List<ClosingTask>();
        var notes = new List<Phrase>();
        var left = reading.Left;
        foreach (var task in NoticeWords.IsNeeded(context) ? reading.Codes.Union([Notice]) : reading.Codes)
        {
            if (draft.Part(task) is not { } said)
            {
                if (draft.FromForm)
                {
                    // A form asks no day: what is usual is proposed, and can be changed on the closing list.
                    tasks.Add(new ClosingTask(task, Usual(task, context)));
                    continue;
                }
                return new Outcome.Ask(
                    task,
                    (task == Notice ? NoticeWords.Ask(context) : null)
                        ?? new Phrase("askTaskDate", ("task", new ChoiceOf(context.Question.Id, task)))
                );
            }
            var (date, _, stop, beside) = DateAnswer.Read(said, draft, context, DateExpectation.Future, task);
            if (stop is not null)
            {
                return stop;
            }
            if (date < context.Today)
            {
                return new Outcome.Refused(new Phrase("dateOutOfRange", ("min", context.Today), ("max", context.Today.AddYears(1))), task);
            }
            tasks.Add(new ClosingTask(task, date));
            if (task == Notice && NoticeWords.TooLate(context, date) is { } late)
            {
                notes.Add(late);
            }
            left = $"{left} {beside}".Trim();
        }
        return new Outcome.Accepted(Changes.Of((column, AnswerSheet.Write(tasks))), [.. notes]) { Left = left };
    }

    protected override string? InWords(ReadingContext context)
    {
        var tasks = new Decision(context.Answers).Closing;
        return tasks.Count > 0 ? string.Join('\n', tasks.Select(t => Describe(t, context.Texts)))
            : context.Answers.Has(context.Question.Column) ? context.Texts.Say("listNone")
            : null;
    }

    /// <summary>« Récupérer les documents : 15 juillet 2026 ».</summary>
    public static string Describe(ClosingTask task, Texts texts) =>
        texts.Say(
            task.DoneOn is null ? "closingTaskDue" : "closingTaskDone",
            ("task", new ChoiceOf(DecisionQuestions.Closing, task.Task)),
            ("date", task.DoneOn ?? task.Due)
        );

    /// <summary>Before the end of the convention, or within a month when that has passed; notice by its own deadline, or at once.</summary>
    private static DateOnly Usual(string task, ReadingContext context) =>
        task == Notice ? NoticeWords.Deadline(new Agreement(context.Answers), context.Today) ?? context.Today
        : new Agreement(context.Answers).EndOn(context.Today) is { } end && end > context.Today ? end
        : context.Today.AddMonths(1);
}
