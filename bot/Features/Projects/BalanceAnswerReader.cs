using PartnershipBot.Domain;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;

namespace PartnershipBot.Features.Projects;

/// <summary>Whether the partnership looks balanced to the person; the warning that was shown with the question is kept beside it.</summary>
public sealed class BalanceAnswerReader : AnswerReader
{
    private readonly YesNoAnswerReader _answer = new();

    protected override bool AcceptsSymbols => true;

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        _answer.Read(draft, context) is Outcome.Accepted accepted
            ? new Outcome.Accepted(
                new Dictionary<string, object?>(accepted.Changes)
                {
                    [Fields.BalanceWarning] = Balance.Of(new Project(context.Answers)).Overloaded switch
                    {
                        Side.Library => "library",
                        Side.Partner => "partner",
                        _ => null,
                    },
                }
            )
            : _answer.Read(draft, context);

    protected override string? InWords(ReadingContext context) => _answer.Describe(context);
}
