using System.Diagnostics;
using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;
using PartnershipBot.Tests.Understanding;
using PartnershipBot.Tests.Understanding.AsTyped;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Bench;

/// <summary>What reading one message costs, over a valid answer to each question: the aside, the correction, the command, the answer.</summary>
public sealed class ReadingBench(BenchOptions options, Sheet sheet)
{
    private const double MostMicroseconds = 200;
    private const double MostMillisecondsOfLong = 50;
    private const int Long = 6_000;
    private const int Tries = 3;
    private const int Suspects = 100;

    /// <summary>Rounds that leave the compiler nothing to do.</summary>
    private const int WarmUp = 40;

    private const int Repeats = 10;

    public void Run()
    {
        var said = ValidAnswers
            .All.Select(static a => (Context: Clause.Context(a.Question, a.Given), Draft: new Draft(a.Said, Clause.Today)))
            .ToList();
        sheet.Say($"reading: processor time of one message over {said.Count} answers; median of {options.Rounds}");
        for (var i = 0; i < WarmUp; i++)
        {
            Read(said);
        }
        var rounds = Enumerable.Range(0, options.Rounds).Select(_ => MicrosecondsOf(said)).ToList();
        sheet.Add(new Aim("reading one message", Statistics.Median(rounds), MostMicroseconds, " µs"));
        var worst = Worst();
        sheet.Say($"the longest of 6,000 characters: {worst.Question}, {worst.Shape}");
        sheet.Add(new Aim("reading 6,000 characters, the worst of all", worst.Milliseconds, MostMillisecondsOfLong, " ms"));
    }

    /// <summary>
    /// The reader and the shape of a long text that take longest: of those that do at the first try, by the processor time of the best of
    /// a few more.
    /// </summary>
    private static (string Question, string Shape, double Milliseconds) Worst() =>
        (
            from question in LongTexts.Questions
            let read = LongTexts.Reading(question)
            from shape in WorstShapes.All
            let text = shape.At(Long)
            select (Question: question, Shape: shape.Name, Read: (Action)(() => read(text)))
        )
            .OrderByDescending(static one => ThreadTime.Of(one.Read, 1))
            .Take(Suspects)
            .Select(static one => (one.Question, one.Shape, ThreadTime.Of(one.Read, Tries).TotalMilliseconds))
            .MaxBy(static worst => worst.TotalMilliseconds);

    private static double MicrosecondsOf(List<(ReadingContext Context, Draft Draft)> said)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < Repeats; i++)
        {
            Read(said);
        }
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds / (Repeats * said.Count);
    }

    private static void Read(List<(ReadingContext Context, Draft Draft)> said)
    {
        foreach (var (context, draft) in said)
        {
            AsideReader.Read(draft.Input);
            RepairReader.Read(draft.Input);
            CommandReader.Read(draft.Input, tolerant: false);
            context.Question.Reader.Read(draft, context);
        }
    }
}
