using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;

namespace PartnershipBot.Interview.Readers;

/// <summary>How many days before it is due a review is recalled: « 45 et 15 jours ».</summary>
public sealed partial class LeadsReader : AnswerReader
{
    private const int Most = 365;
    private const int MostLeads = 4;

    protected override Outcome Read(string text, Draft draft, ReadingContext context)
    {
        var days = Digits().Matches(text).Select(m => int.TryParse(m.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).ToList();
        return days.Count is 0 or > MostLeads ? Refuse("leadsNotUnderstood")
            : days.Exists(d => d is < 1 or > Most) ? Refuse("numberOutOfRange", ("min", 1), ("max", Most))
            : Changes.Accept((context.Question.Column, AnswerSheet.Write(days.Distinct().OrderDescending())));
    }

    public override string? Describe(ReadingContext context) =>
        context.Own.List<int>(context.Question.Column) is { Count: > 0 } days ? context.Texts.Say(InWords(days)) : null;

    internal static Phrase InWords(IReadOnlyList<int> days) => new("leadsValue", ("days", new Several([.. days.Cast<object>()])));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
