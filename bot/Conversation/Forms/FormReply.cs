using System.Collections.Immutable;
using PartnershipBot.Domain;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Forms;

/// <summary>Reads what a form sends back, by the ids that <see cref="FormCard"/> gives its inputs.</summary>
public static class FormReply
{
    /// <summary>
    /// The drafts, in the order in which they are to be stored: an objective before what it brings. Empty inputs are left out;
    /// several criteria of one input become one draft each.
    /// </summary>
    /// <param name="stage">The stage whose form it is; other ids are ignored.</param>
    /// <param name="sheet">The partnership’s answers; what a form says of a partner that has left is nobody’s.</param>
    /// <param name="submitted">Inputs by id.</param>
    public static IReadOnlyList<FormAnswer> Read(
        Stage stage,
        IEnumerable<KeyValuePair<string, string>> submitted,
        Texts texts,
        DateOnly today,
        AnswerSheet sheet
    )
    {
        var inputs = new Dictionary<Slot, string>();
        var parts = new Dictionary<Slot, ImmutableDictionary<string, string>>();
        foreach (var (id, value) in submitted.Where(s => !string.IsNullOrWhiteSpace(s.Value)))
        {
            if (Slot.Parse(id, sheet) is { } slot)
            {
                inputs[slot] = Said(slot.Question, value, texts);
            }
            else if (
                id.LastIndexOf('.') is var dot and > 0
                && Slot.Parse(id[..dot], sheet) is { } owner
                && owner.Question.Parts.FirstOrDefault(p => p.Name == id[(dot + 1)..]) is { } part
            )
            {
                parts[owner] = parts
                    .GetValueOrDefault(owner, ImmutableDictionary<string, string>.Empty)
                    .SetItem(part.Name, Said(owner.Question, part, value, texts));
            }
        }
        // « Date à fixer » stands in for a day that is not given.
        foreach (var (slot, own) in parts.Where(p => p.Value.ContainsKey(AnswerPart.Status)).ToList())
        {
            inputs.TryAdd(slot, own[AnswerPart.Status]);
            parts[slot] = own.Remove(AnswerPart.Status);
        }
        // Who is chosen from the list need not be named.
        foreach (var (slot, own) in parts.Where(p => p.Value.ContainsKey(AnswerPart.Listed)))
        {
            inputs.TryAdd(slot, own[AnswerPart.Listed]);
        }
        return
        [
            .. inputs
                .Where(i => stage.Flow.Contains(i.Key.Question))
                .SelectMany(i => Split(i.Key, i.Value))
                .OrderBy(a => FormFields.Place(stage, a.Slot))
                .Select(a => new FormAnswer(
                    a.Slot,
                    new Draft(a.Said, today)
                    {
                        FromForm = true,
                        Parts = parts.GetValueOrDefault(a.Slot, ImmutableDictionary<string, string>.Empty),
                    }
                )),
        ];
    }

    /// <summary>The lines of a text that hold something.</summary>
    private static string[] Lines(string text) =>
        text.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(Slot Slot, string Said)> Split(Slot slot, string said) =>
        slot.Question.Group == QuestionGroup.Criterion
            ? Lines(said).Select((line, number) => (slot with { Criterion = slot.Criterion + number }, line))
            : [(slot, said)];

    /// <summary>A code as the person would have said it.</summary>
    private static string Said(Question question, string value, Texts texts) =>
        question.Kind switch
        {
            AnswerKind.Choice or AnswerKind.ChoiceWithComment => Name(question, value, texts),
            AnswerKind.Choices => string.Join(
                '\n',
                value
                    .Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(c => Name(question, c, texts))
            ),
            AnswerKind.YesNo => YesNo(value, texts),
            AnswerKind.Date or AnswerKind.DateOrStatus => FormValue.Day(value),
            _ => value,
        };

    private static string Said(Question question, AnswerPart part, string value, Texts texts) =>
        part.Kind switch
        {
            AnswerPartKind.Status => Name(question, value, texts),
            AnswerPartKind.YesNo => YesNo(value, texts),
            AnswerPartKind.Date => FormValue.Day(value),
            _ => value,
        };

    private static string Name(Question question, string value, Texts texts) =>
        question.Choices.Contains(value) ? texts.Choice(question.Id, value) : value;

    private static string YesNo(string value, Texts texts) =>
        value switch
        {
            "yes" => texts.Say("buttonYes"),
            "no" => texts.Say("buttonNo"),
            _ => value,
        };
}
