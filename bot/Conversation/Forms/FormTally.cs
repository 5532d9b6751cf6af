using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Forms;

/// <summary>What becomes of the answers of a form, one after the other.</summary>
/// <param name="typed">What was filled in, by input; what is stored goes out of it.</param>
/// <param name="answers">The sheet, whose partners give the inputs their ids.</param>
internal sealed class FormTally(Dictionary<string, string> typed, AnswerSheet answers)
{
    private readonly List<(Slot Slot, string Line, Phrase Why)> _refusedLines = [];

    /// <summary>What is to be said of it, in order.</summary>
    public List<string> Said { get; } = [];

    /// <summary>What was wrong, by place for an answer or by input.</summary>
    public Dictionary<string, Phrase> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether something was answered otherwise since the form was shown.</summary>
    public bool IsStale { get; set; }

    /// <summary>An answer is stored.</summary>
    public void Accept(Slot slot, IEnumerable<string> notes)
    {
        Said.AddRange(notes);
        typed.Remove(slot.Address(answers));
    }

    /// <summary>An answer is not understood; a criterion is one line of its input.</summary>
    public void Refuse(Slot slot, string line, Phrase why)
    {
        if (slot.Question.Group == QuestionGroup.Criterion)
        {
            _refusedLines.Add((slot, line, why));
        }
        else
        {
            Errors[slot.Address(answers)] = why;
        }
    }

    /// <summary>Puts the lines that were refused under the place that is free now, for that is the input the form shows.</summary>
    public void PlaceRefusedLines(Func<Slot, Slot> next)
    {
        foreach (var lines in _refusedLines.GroupBy(r => r.Slot.Index))
        {
            var free = next(lines.First().Slot).ToString();
            typed[free] = string.Join('\n', lines.Select(l => l.Line));
            Errors[free] = lines.First().Why;
        }
    }
}
