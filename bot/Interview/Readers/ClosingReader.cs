using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>What is to be done before closing, each with the day by which it should be done, asked one after the other.</summary>
public sealed class ClosingReader : AnswerReader
{
    /// <summary>What may have to be done.</summary>
    public static readonly string[] Tasks = ["returnLoans", "notice", "thanks", "inform"];

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        if (ListReader.IsNone(text))
        {
            return Changes.Accept((column, "[]"));
        }
        var reading = ChoicesReader.Read(text, ChoiceAnswer.Options(context, Tasks));
        if (reading.Unrecognised.Count > 0)
        {
            return ChoiceAnswer.NotFound(context);
        }
        var tasks = new List<ClosingTask>();
        foreach (var task in reading.Codes)
        {
            if (draft.Part(task) is not { } said)
            {
                if (draft.FromForm)
                {
                    // A form asks no day: what is usual is proposed, and can be changed on the closing list.
                    tasks.Add(new ClosingTask(task, Usual(task, context)));
                    continue;
                }
                return new Outcome.Ask(task, new Phrase("askTaskDate", ("task", new ChoiceOf(context.Question.Id, task))));
            }
            var (date, _, stop) = DateAnswer.Read(said, draft, context, DateExpectation.Future, task);
            if (stop is not null)
            {
                return stop;
            }
            if (date < context.Today)
            {
                return new Outcome.Refused(new Phrase("dateOutOfRange", ("min", context.Today), ("max", context.Today.AddYears(1))), task);
            }
            tasks.Add(new ClosingTask(task, date));
        }
        return Changes.Accept((column, AnswerSheet.Write(tasks)));
    }

    public override string? Describe(ReadingContext context)
    {
        var tasks = new Decision(context.Answers).Closing;
        return tasks.Count > 0 ? string.Join('\n', tasks.Select(t => Describe(t, context.Texts)))
            : context.Answers.Has(context.Question.Column) ? context.Texts.Say("listNone")
            : null;
    }

    /// <summary>« Récupérer les documents : 15 juillet 2026 ».</summary>
    public static string Describe(ClosingTask task, Texts texts) => texts.Say(
        task.DoneOn is null ? "closingTaskDue" : "closingTaskDone",
        ("task", new ChoiceOf("DC6", task.Task)),
        ("date", task.DoneOn ?? task.Due));

    /// <summary>Before the end of the convention, or within a month when that has passed.</summary>
    private static DateOnly Usual(string task, ReadingContext context) =>
        new Agreement(context.Answers).End is { } end && end > context.Today && task != "notice" ? end : context.Today.AddMonths(1);
}
