using PartnershipBot.Interview;
using PartnershipBot.Interview.Readers;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Libraries;

/// <summary>The name of the person responsible for the library; « personne » takes it away.</summary>
public sealed class ResponsibleReader : AnswerReader
{
    private static readonly string[] Nobody = KnownWords.All.Entries("people.nobody");

    protected override Outcome Read(string text, Draft draft, ReadingContext context) =>
        Nobody.Contains(TypedText.Fold(text))
            ? Changes.Accept((context.Question.Column, null))
            : CheckLength(text, 2, 120) ?? Changes.Accept((context.Question.Column, text));

    protected override string? InWords(ReadingContext context) => context.Own.Text(context.Question.Column);
}
