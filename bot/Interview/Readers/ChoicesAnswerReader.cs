using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>Several choices of a list; « Autre » says which, « Aucun » goes with nothing else.</summary>
/// <param name="otherMin">Fewest characters of what « other » stands for; 0 when it need not be said.</param>
/// <param name="otherMax">Most characters of it.</param>
public sealed class ChoicesAnswerReader(int otherMin, int otherMax) : AnswerReader
{
    private const string Other = "other";
    private const string None = "none";

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var column = context.Question.Column;
        var reading = ChoicesReader.Read(text, ChoiceAnswer.Options(context, context.Question.Choices));
        if (reading.Unrecognised.Count > 0)
        {
            return ChoiceAnswer.NotFound(context);
        }
        if (reading.Codes.Count == 0)
        {
            return Refuse("choicesNoneGiven", ("choices", ChoiceAnswer.Names(context, context.Question.Choices)));
        }
        if (reading.Codes.Contains(None) && reading.Codes.Count > 1)
        {
            return Refuse("choicesNoneAlone");
        }
        var key = $"choices {string.Join(' ', reading.Codes)}";
        if ((!reading.Exact || reading.Rests.Keys.Any(code => code != Other)) && draft.IsConfirmed(key) != true)
        {
            return ChoiceAnswer.Confirm(key, context, reading.Codes);
        }
        var other = draft.Part("comment") ?? reading.Rests.GetValueOrDefault(Other);
        if (reading.Codes.Contains(Other) && otherMin > 0)
        {
            if (other is null)
            {
                return new Outcome.Ask("comment", new Phrase("askOtherPrecision"));
            }
        }
        if (reading.Codes.Contains(Other) && !string.IsNullOrEmpty(other)
            && CheckLength(Folded.Clean(other), otherMin, otherMax, otherMin > 0 ? "comment" : null) is { } wrong)
        {
            return wrong;
        }
        return Changes.Accept(
            (column, AnswerSheet.Write(reading.Codes)),
            (column + "_comment", reading.Codes.Contains(Other) && !string.IsNullOrEmpty(other) ? Folded.Clean(other) : null));
    }

    public override string? Describe(ReadingContext context)
    {
        var column = context.Question.Column;
        var names = context.Answers.List<string>(column).Select(code => context.Texts.Choice(context.Question.Id, code)).ToList();
        return names.Count == 0 ? null
            : context.Answers.Text(column + "_comment") is { } more
                ? context.Texts.Say("valueWithComment", ("value", string.Join(", ", names)), ("comment", more))
                : string.Join(", ", names);
    }
}
