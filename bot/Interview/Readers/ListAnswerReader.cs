using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Lists;

namespace PartnershipBot.Interview.Readers;

/// <summary>Several items, one a line.</summary>
/// <typeparam name="T">What an item is stored as.</typeparam>
/// <param name="most">The most items.</param>
/// <param name="min">Fewest characters of an item.</param>
/// <param name="max">Most characters of an item.</param>
/// <param name="read">Reads the item of that number; an outcome stops the list.</param>
/// <param name="describe">An item in words.</param>
/// <param name="commasPart">Whether a comma inside an item may have been meant to part two, which is then confirmed.</param>
/// <param name="part">Parts a line that names several at once, such as two people.</param>
/// <param name="before">What must be known of all of them first; an outcome stops the list.</param>
/// <param name="none">What « aucun » gives, or null when the list cannot be empty.</param>
public sealed class ListAnswerReader<T>(
    int most,
    int min,
    int max,
    Func<string, int, Draft, ReadingContext, (T? Item, Outcome? Stop)> read,
    Func<T, ReadingContext, string> describe,
    bool commasPart = true,
    Func<Draft, Outcome>? none = null,
    Func<string, IReadOnlyList<string>>? part = null,
    Func<IReadOnlyList<string>, Draft, ReadingContext, (Draft Draft, Outcome? Stop)>? before = null
) : AnswerReader
{
    private const string Parted = "items";
    private const string Whole = "whole";

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        if (none is not null && ListReader.IsNone(text))
        {
            return none(draft) is Outcome.Accepted ? Changes.Accept((context.Question.Column, "[]")) : none(draft);
        }
        var texts = ListReader.Read(text);
        if (part is not null)
        {
            texts = [.. texts.SelectMany(part)];
        }
        // In a chat, Enter sends: several items come on one line, between commas. Whoever says no to them means one.
        var byCommas = commasPart && texts.Count == 1 ? ListReader.Commas(texts[0]) : [];
        var isParted = byCommas.Count > 1 && draft.Confirmed.GetValueOrDefault(Parted, true);
        if (isParted)
        {
            texts = byCommas;
        }
        if (texts.Count == 0 || ListReader.IsNone(text))
        {
            return Refuse("listEmpty");
        }
        if (texts.Count > most)
        {
            return Refuse("listTooLong", ("count", texts.Count), ("max", most));
        }
        if (texts.FirstOrDefault(t => t.Length > max) is { } tooLong)
        {
            return Refuse("listItemTooLong", ("item", DateAnswer.Short(tooLong)), ("max", max));
        }
        if (texts.FirstOrDefault(t => t.Length < min) is { } tooShort)
        {
            return Refuse("listItemTooShort", ("item", tooShort), ("min", min));
        }
        // Lines are what was asked for; items found inside one line, or a comma that parts none, are an interpretation.
        var oneLine = !text.Contains('\n');
        if (oneLine && texts.Count > 1 && draft.IsConfirmed(Parted) != true)
        {
            return new Outcome.Confirm(
                Parted,
                new Phrase("interpretedListMany", ("count", texts.Count), ("items", string.Join(" · ", texts))),
                isParted ? Again.Never : Again.OnNo
            )
            {
                IsPlain = true,
            };
        }
        if (oneLine && texts.Count == 1 && commasPart && text.Contains(", ", StringComparison.Ordinal) && draft.IsConfirmed(Whole) != true)
        {
            return new Outcome.Confirm(Whole, new Phrase("interpretedListOne", ("items", texts[0])));
        }
        if (before is not null)
        {
            (draft, var first) = before(texts, draft, context);
            if (first is not null)
            {
                return first;
            }
        }
        var items = new List<T>();
        foreach (var (item, number) in texts.Select((item, number) => (item, number)))
        {
            var (value, stop) = read(item, number, draft, context);
            if (stop is not null)
            {
                return stop;
            }
            items.Add(value!);
        }
        return Changes.Accept((context.Question.Column, AnswerSheet.Write(items)));
    }

    protected override string? InWords(ReadingContext context)
    {
        var column = context.Question.Column;
        var items = context.Own.List<T>(column);
        return items.Count > 0 ? string.Join("\n", items.Select(item => describe(item, context)))
            : context.Own.Has(column) ? context.Texts.Say("listNone")
            : null;
    }
}
