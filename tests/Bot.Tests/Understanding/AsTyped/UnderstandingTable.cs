using System.Text;
using PartnershipBot.Interview;
using PartnershipBot.Language;
using PartnershipBot.Tests.Interview;

namespace PartnershipBot.Tests.Understanding.AsTyped;

/// <summary>docs/understanding.md: what each kind of answer understands, asks back and refuses, as the rows of this folder show.</summary>
internal static class UnderstandingTable
{
    /// <summary>The document, written from what the readers say now.</summary>
    public static string Write()
    {
        var text = new StringBuilder(
            """
            # What is understood, asked and refused

            Written by a test from `tests/Bot.Tests/Understanding/AsTyped/rows.txt`, which says what is wanted of each row; the answers below are what
            the readers say, on 10 February 2026. `UPDATE_UNDERSTANDING=1 dotnet test tests/Bot.Tests` writes it anew. A reply to what is asked back
            stands behind an arrow. No word is dropped: what goes into no value is kept with it, or named (« Je laisse de côté … ») before it is left.

            """
        );
        foreach (var kind in TypedRow.All.GroupBy(row => Clause.Context(row.Question, row.Given).Question.Kind).OrderBy(k => k.Key))
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"\n## {Title(kind.Key)}\n\n| question | typed | what comes of it | |\n|---|---|---|---|\n"
            );
            foreach (var row in kind.OrderBy(r => r.Question, StringComparer.Ordinal))
            {
                var outcome = row.Outcome;
                text.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"| {Cell(new Texts(Lang.Fr).Label(row.Question))} | {Cell(row.Said.Replace("⏎", " / "))} | {Verb(outcome)} | {Cell(row.Shown(outcome))} |\n"
                );
            }
        }

        return text.ToString();
    }

    private static string Verb(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => "understood",
            Outcome.Confirm => "understood, asked to confirm",
            Outcome.Ask => "asked for more",
            _ => "refused, with the reason",
        };

    private static string Title(AnswerKind kind) =>
        kind switch
        {
            AnswerKind.Text or AnswerKind.LongText => kind == AnswerKind.Text ? "Short texts, people, periods" : "Long texts",
            AnswerKind.DateOrStatus => "Decisions of a council or board",
            AnswerKind.EmailOrPhone => "Addresses and telephone numbers",
            AnswerKind.ChoiceWithComment => "Choices with a comment",
            AnswerKind.YesNo => "Yes or no",
            AnswerKind.List => "Lists",
            _ => kind.ToString(),
        };

    /// <summary>A text in one cell: no line end, no bar, and no invisible character.</summary>
    private static string Cell(string text) =>
        string.Concat(
                text.Replace("\n", " / ", StringComparison.Ordinal)
                    .Replace("|", "/", StringComparison.Ordinal)
                    .Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.PrivateUse)
            )
            .Trim();
}
