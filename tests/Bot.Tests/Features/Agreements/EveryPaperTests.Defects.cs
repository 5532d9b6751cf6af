using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Documents;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Figures;
using PartnershipBot.Domain.Sessions;
using PartnershipBot.Features.Report;
using PartnershipBot.Tests.Cards;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>What is looked for, and the yearly report, which is made of all partnerships.</content>
public sealed partial class EveryPaperTests
{
    private const int ShortestSentence = 30;

    /// <summary>The report of a year as a text and as a workbook, with no session, with one and with many.</summary>
    private static IEnumerable<(string Id, string Text)> Yearly(Partnership partnership, string level)
    {
        var year = Today.Year;
        var signed = partnership with
        {
            Answers = partnership.Answers.With([
                new(Fields.SignedOn, "2025-09-12"),
                new(Fields.Start, "2025-09-15"),
                new(Fields.End, "2026-07-03"),
            ]),
        };
        var sessions = level switch
        {
            "none" => 0,
            "one" => 1,
            _ => 6,
        };
        YearRecord[] records =
        [
            new(signed)
            {
                Sessions = [.. Enumerable.Range(0, sessions).Select(Noted)],
                Reviews =
                [
                    .. FinishedReview.Read(partnership.Answers) is { } review && level == "done" ? [review] : Array.Empty<FinishedReview>(),
                ],
            },
        ];
        yield return ("report.docx", Read("report", WordFile.Write(YearlyText.Of(year, records, DateTimeOffset.UnixEpoch))));
        yield return ("report.xlsx", Cells(YearlySheets.Of(year, records).Bytes));
    }

    private static Session Noted(int week) =>
        Session.Read(
            $"s{week}",
            CardSamples.Sheet(
                (SessionFields.Date, AnswerSheet.Write(new DateOnly(2026, 1, 6).AddDays(7 * week))),
                (SessionFields.Held, week == 4 ? "cancelled" : "held"),
                (SessionFields.Participants, 1 + week),
                (SessionFields.Participants + SessionFields.Approximate, week == 3),
                (SessionFields.Loans, week == 0 ? 1 : 12),
                (SessionFields.NewRegistrations, week == 0 ? 1 : 0)
            )
        )!;

    /// <summary>The words of a workbook, a row a line.</summary>
    private static string Cells(byte[] bytes)
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Description).ShouldBeEmpty();
        var rows = file.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Row>()).ToList();
        rows.SelectMany(r => r.Descendants<CellFormula>()).ShouldBeEmpty();
        return AgreementDocumentTests.Spaced(
            string.Join(
                '\n',
                rows.Select(r =>
                    $"| {string.Join(" | ", r.Elements<Cell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? ""))} |"
                )
            )
        );
    }

    /// <summary>Sentences that stand twice in one document; rows of tables and names of documents may.</summary>
    private static IEnumerable<string> SaidTwice(string text) =>
        text.Split('\n')
            .Where(line => line.Length > 0 && line[0] is not ('|' or '['))
            .SelectMany(line => Sentences().Split(line))
            .Select(sentence => sentence.Trim())
            .Where(sentence =>
                sentence.Length >= ShortestSentence && sentence[^1] == '.' && !sentence.StartsWith("Rythme", StringComparison.Ordinal)
            )
            .GroupBy(sentence => sentence, StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

    [GeneratedRegex(@"(?<=\.) (?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();

    /// <summary>
    /// Names without their article behind a word that asks for one, a capital inside a sentence, one of something in the plural, an
    /// answer beside the blank for it, signs that were doubled, and places as French does not write them.
    /// </summary>
    [GeneratedRegex(
        @"(?:\bavec|\bentre|\bpar|Pour|collectivité de) (?:École|EHPAD|Lire Ensemble|Les Tilleuls|Médiathèque)|, L[ae] commune|\bà Les? |\bde Les? |\b[01] (?:séances|documents|jours|fois|personnes|participations|prêts|emprunts|inscriptions|critères|partenariats|mois)\b|de 1 jour\b|jours jours|(?<!\d)(?<!\d )0 €|\(\s*\)|\[\s*\]|«\s*»|[;:,]\s*[.;]|[.!?]\s*;|\bet/ou\b|non précisé|\bnull\b|\.\.|,,| ,|\s\.(?!\.)|\{|\}|consacre[^.]*\.\nLes dispositions financières|\by consacre 0|  +(?=\p{L})(?<!\n  )",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Defects();

    [GeneratedRegex(
        @"(?<!fait |en )\b[Pp]arties?\b|\bcontracte(?!r)(?! avec soi)|présente convention|la convention (?:est|prend|n’est)|tribunal|\b[Cc]onventions?\b(?! particulière| qui lie)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Parties();
}
