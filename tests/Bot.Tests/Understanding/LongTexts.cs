using PartnershipBot.Interview;
using PartnershipBot.Tests.Interview;
using PartnershipBot.Tests.Understanding.AsTyped;
using PartnershipBot.Understanding.Asides;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Tests.Understanding;

/// <summary>Everything that reads what a person types, one of each kind.</summary>
internal static class LongTexts
{
    private const string Aside = "aside";
    private const string Command = "command";
    private const string Repair = "repair";

    /// <summary>One question for each class of readers: they differ in what they are told, not in how they read.</summary>
    public static IReadOnlyList<string> Questions { get; } =
    [
        .. ValidAnswers.All.DistinctBy(a => Clause.Context(a.Question, a.Given).Question.Reader.GetType()).Select(a => a.Question),
        Aside,
        Command,
        Repair,
    ];

    /// <summary>Reads a text as that question does, or as every message is read.</summary>
    public static Action<string> Reading(string question)
    {
        switch (question)
        {
            case Aside:
                return text => AsideReader.Read(text);
            case Command:
                return text =>
                {
                    CommandReader.Read(text, tolerant: false);
                    CommandReader.Read(text, tolerant: true);
                };
            case Repair:
                return text => RepairReader.Read(text);
            default:
                var answer = ValidAnswers.All.First(a => a.Question == question);
                var context = Clause.Context(answer.Question, answer.Given);
                return text => context.Question.Reader.Read(new Draft(text, Clause.Today), context);
        }
    }
}
