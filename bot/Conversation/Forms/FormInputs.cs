using System.Globalization;
using AdaptiveCards;
using PartnershipBot.Cards;
using PartnershipBot.Conversation.Asking;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Conversation.Forms;

/// <summary>The inputs of one field of a form, each with what was typed and what was wrong with it.</summary>
internal sealed class FormInputs(
    CardContext ctx,
    AnswersInWords words,
    IReadOnlyDictionary<string, string> typed,
    IReadOnlyDictionary<string, Phrase> errors
)
{
    /// <summary>Choices up to this many stand one under the other.</summary>
    private const int MostInSight = 3;

    /// <summary>The most bytes that one UTF-16 unit takes on the wire.</summary>
    private const int MostBytes = 3;

    private readonly Texts _texts = ctx.Texts;

    /// <summary>What is left for what was typed, so that the card stays deliverable, in bytes.</summary>
    private int _room = CardSize.Most - CardSize.Comfortable;

    public IEnumerable<AdaptiveElement> Of(FormField field)
    {
        var (slot, question) = (field.Slot, field.Slot.Question);
        var id = slot.Address(words.Answers);
        var input = Main(slot, Typed(id));
        input.Id = id;
        input.Label = Marked(id, Label(field));
        input.ErrorMessage = Wrong(id);
        if (field.DependsOn is not null)
        {
            // It stands close to the question on which it depends.
            input.Spacing = AdaptiveSpacing.Small;
        }
        yield return input;
        if (Error(id) is { } wrong)
        {
            yield return wrong;
        }
        foreach (var part in question.Parts.Where(p => IsCalledFor(id, p)))
        {
            var partId = $"{id}.{part.Name}";
            var partInput = Part(question, part, Typed(partId));
            partInput.Id = partId;
            partInput.Label = Marked(partId, Label(question, part));
            partInput.ErrorMessage = Wrong(partId);
            partInput.Spacing = AdaptiveSpacing.Small;
            yield return partInput;
            if (Error(partId) is { } wrongPart)
            {
                yield return wrongPart;
            }
        }
    }

    /// <summary>
    /// Whether a part is shown: a part that only one choice needs comes once that choice was made, since a card cannot show an input
    /// when another one changes.
    /// </summary>
    private bool IsCalledFor(string id, AnswerPart part) =>
        part.Kind == AnswerPartKind.Partner ? ctx.Partners.Count > 0
        : part.Kind == AnswerPartKind.Municipality ? ctx.Towns.Count > 0
        : part.If is not { } choice
            || typed.GetValueOrDefault(id) == choice
            || typed.ContainsKey($"{id}.{part.Name}")
            || errors.ContainsKey(id)
            || errors.ContainsKey($"{id}.{part.Name}");

    /// <summary>The question's text to the letter, and behind it what the person should know of it.</summary>
    private string Label(FormField field)
    {
        var question = field.Slot.Question;
        var label = SlotWords.Question(field.Slot, words.Answers, _texts);
        if (question.Group == QuestionGroup.Criterion)
        {
            label = _texts.Say("formOnePerLine", ("question", label));
        }
        return field is { DependsOn: { } other, Codes: { } codes }
                ? _texts.Say("questionIf", ("question", label), ("choice", new Several([.. codes.Select(c => new ChoiceOf(other.Id, c))])))
            : question.Essential && !field.IsOptional ? _texts.Say("questionEssential", ("question", label))
            : label;
    }

    private string Label(Question question, AnswerPart part) =>
        part switch
        {
            { If: { } code } => _texts.Say(
                "questionIf",
                ("question", new Phrase(part.AskKey)),
                ("choice", new ChoiceOf(question.Id, code))
            ),
            { Kind: AnswerPartKind.Date } => _texts.Say("questionOptional", ("question", new Phrase(part.AskKey))),
            _ => _texts.Say(part.AskKey),
        };

    private AdaptiveInput Main(Slot slot, string? value)
    {
        var question = slot.Question;
        var placeholder = words.Default(slot) is { } standing
            ? _texts.Say("recapDefault", ("value", standing))
            : _texts.Say("helpExample", ("example", _texts.Example(question.Id)));
        return question.Kind switch
        {
            AnswerKind.Choice or AnswerKind.ChoiceWithComment => Choices(question, Shown(slot, value), value),
            AnswerKind.Choices => Choices(question, question.Choices, value, multiple: true),
            AnswerKind.YesNo => YesNo(value),
            AnswerKind.Date when IsDay(value) => new AdaptiveDateInput { Value = value, Placeholder = placeholder },
            _ => new AdaptiveTextInput
            {
                Placeholder = placeholder,
                Value = value,
                IsMultiline = question.Kind is AnswerKind.LongText or AnswerKind.List or AnswerKind.Criterion,
            },
        };
    }

    /// <summary>The choices that fit, and the one that stands.</summary>
    private IReadOnlyList<string> Shown(Slot slot, string? value)
    {
        var shown = slot.Shown(words.Answers);
        return value is { Length: > 0 } && !shown.Contains(value) && slot.Question.Choices.Contains(value) ? [value, .. shown] : shown;
    }

    private AdaptiveInput Part(Question question, AnswerPart part, string? value) =>
        part.Kind switch
        {
            AnswerPartKind.Date when IsDay(value) => new AdaptiveDateInput { Value = value },
            AnswerPartKind.YesNo => YesNo(value),
            AnswerPartKind.Times => ChoiceSet(
                [("1", _texts.Say("timesOne")), ("2", _texts.Say("timesTwo")), ("3", _texts.Say("timesThree"))],
                value,
                multiple: false
            ),
            AnswerPartKind.Status => ChoiceSet(
                [.. question.Choices.Select(c => (c, _texts.Choice(question.Id, c)))],
                value,
                multiple: false,
                compact: true
            ),
            // A window cannot ask for more than it carries: where that is not all, a name is typed, and found when the form is saved.
            AnswerPartKind.Partner when ctx.IsWindow && ctx.Partners.Count > SearchedChoices.MostInWindow => new AdaptiveTextInput
            {
                Value = value,
                Placeholder = _texts.Say("listedPlaceholder"),
            },
            AnswerPartKind.Partner => SearchedChoices.From(ctx, SearchedChoices.Partner, ctx.Partners, value),
            AnswerPartKind.Municipality => SearchedChoices.From(ctx, SearchedChoices.Town, ctx.Towns, value),
            _ => new AdaptiveTextInput { Value = value },
        };

    /// <summary>What is no day cannot be given back in a calendar; it stays in a line of text.</summary>
    private static bool IsDay(string? value) =>
        string.IsNullOrEmpty(value)
        || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private AdaptiveChoiceSetInput YesNo(string? value) =>
        ChoiceSet([("yes", _texts.Say("buttonYes")), ("no", _texts.Say("buttonNo"))], value, multiple: false);

    private AdaptiveChoiceSetInput Choices(Question question, IReadOnlyList<string> codes, string? value, bool multiple = false) =>
        ChoiceSet([.. codes.Select(c => (c, _texts.Choice(question.Id, c)))], value, multiple);

    private AdaptiveChoiceSetInput ChoiceSet((string Code, string Name)[] choices, string? value, bool multiple, bool compact = false) =>
        new()
        {
            Placeholder = _texts.Say("choosePlaceholder"),
            Style =
                multiple || (choices.Length <= MostInSight && !compact)
                    ? AdaptiveChoiceInputStyle.Expanded
                    : AdaptiveChoiceInputStyle.Compact,
            IsMultiSelect = multiple,
            Wrap = true,
            Choices = [.. choices.Select(c => new AdaptiveChoice { Title = c.Name, Value = c.Code })],
            Value = string.IsNullOrEmpty(value) ? null : value,
        };

    /// <summary>What was typed into an input, as far as there is room for it.</summary>
    private string? Typed(string id)
    {
        if (typed.GetValueOrDefault(id) is not { Length: > 0 } value)
        {
            return null;
        }
        var kept = Escape.Shorten(value, Math.Max(_room / MostBytes, 1));
        _room -= kept.Length * MostBytes;
        return kept;
    }

    /// <summary>The label says that the input is to be corrected: a text beside it does not belong to it for whoever only listens.</summary>
    private string Marked(string id, string label) => errors.ContainsKey(id) ? _texts.Say("labelToCorrect", ("label", label)) : label;

    private AdaptiveTextBlock? Error(string id) => Wrong(id) is { } wrong ? CardText.Warning(wrong) : null;

    private string? Wrong(string id) =>
        errors.TryGetValue(id, out var error) ? Escape.Shorten(_texts.Say(error), CardSize.UsualText * 2) : null;
}
