using PartnershipBot.Interview.Understanding;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>Several items, one a line.</summary>
/// <typeparam name="T">What an item is stored as.</typeparam>
/// <param name="most">The most items.</param>
/// <param name="min">Fewest characters of an item.</param>
/// <param name="max">Most characters of an item.</param>
/// <param name="read">Reads the item of that number; an outcome stops the list.</param>
/// <param name="describe">An item in words.</param>
/// <param name="commasPart">Whether a comma inside an item may have been meant to part two, which is then confirmed.</param>
/// <param name="none">What « aucun » gives, or null when the list cannot be empty.</param>
public sealed class ListAnswerReader<T>(
    int most,
    int min,
    int max,
    Func<string, int, Draft, ReadingContext, (T? Item, Outcome? Stop)> read,
    Func<T, Texts, string> describe,
    bool commasPart = true,
    Func<Draft, Outcome>? none = null) : AnswerReader
{
    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (none is not null && ListReader.IsNone(text))
        {
            return none(draft) is Outcome.Accepted ? Changes.Accept((context.Question.Column, "[]")) : none(draft);
        }
        var texts = ListReader.Read(text);
        if (texts.Count == 0 || ListReader.IsNone(text))
        {
            return Refuse("listEmpty");
        }
        if (texts.Count > most)
        {
            return Refuse("listTooLong", ("count", texts.Count), ("max", most));
        }
        var items = new List<T>();
        foreach (var (item, number) in texts.Select((item, number) => (item, number)))
        {
            if (item.Length > max)
            {
                return Refuse("listItemTooLong", ("item", DateAnswer.Short(item)), ("max", max));
            }
            if (item.Length < min)
            {
                return Refuse("listItemTooShort", ("item", item), ("min", min));
            }
            var (value, stop) = read(item, number, draft, context);
            if (stop is not null)
            {
                return stop;
            }
            items.Add(value!);
        }
        // Lines are what was asked for; items found inside one line, or a comma that parts none, are an interpretation.
        if (!text.Contains('\n') && (texts.Count > 1 || (commasPart && text.Contains(", ", StringComparison.Ordinal))) && draft.IsConfirmed("items") != true)
        {
            return new Outcome.Confirm("items", texts.Count == 1
                ? new Phrase("interpretedListOne", ("items", texts[0]))
                : new Phrase("interpretedListMany", ("count", texts.Count), ("items", string.Join(" · ", texts))));
        }
        return Changes.Accept((context.Question.Column, AnswerSheet.Write(items)));
    }

    public override string? Describe(ReadingContext context)
    {
        var column = context.Question.Column;
        var items = context.Answers.List<T>(column);
        return items.Count > 0 ? string.Join("\n", items.Select(item => describe(item, context.Texts)))
            : context.Answers.Has(column) ? context.Texts.Say("listNone")
            : null;
    }
}
