using System.Globalization;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Language;

namespace PartnershipBot.Features.Reviews;

/// <content>When the sessions took place, month by month; nothing where none did.</content>
internal static partial class ReviewDocument
{
    /// <summary>More of them would not stand on a page; the table has them all.</summary>
    private const int MostMonths = 18;

    private static IReadOnlyList<IReadOnlyDictionary<string, string?>> Months(Evaluation evaluation, Texts texts) =>
        [.. evaluation.Months.Select(m => new Dictionary<string, string?> { ["month"] = NameOf(m.Month), ["held"] = texts.Value(m.Held) })];

    private static ArticleParagraph? MonthsOf(Partnership partnership) =>
        partnership.Evaluation.Months is { Count: <= MostMonths } months
            ? Columns([.. months.Select(m => (NameOf(m.Month), m.Held))])
            : null;

    private static ArticleParagraph? Columns(IReadOnlyList<(string Label, int Value)> months) =>
        months.Count == 0 ? null : ArticleParagraph.Of(new BarChart("Séances tenues, mois par mois", "Séances tenues", null, months));

    /// <summary>« septembre 2025 ».</summary>
    private static string NameOf(DateOnly month) =>
        $"{Formats.Month(month.Month, Lang.Fr)} {month.Year.ToString(CultureInfo.InvariantCulture)}";
}
