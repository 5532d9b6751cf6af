using System.Diagnostics;
using System.Text.RegularExpressions;
using PartnershipBot.Conversation.Papers.Templates;
using PartnershipBot.Documents;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Features.Reviews;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Features.Agreements;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Documents;

/// <summary>
/// The pages of three documents, as LibreOffice breaks them (Word may break them elsewhere): how many, that nobody signs a page of its
/// own, that headings are headings. « WRITE_PAGES=1 » draws six of them into docs/.
/// </summary>
public sealed partial class PagesTests : IDisposable
{
    private const string Missing =
        "LibreOffice (soffice) or Poppler (pdftotext, pdftoppm) is not installed: pages cannot be looked at here.";
    private const string Frame = "signature et cachet";

    private readonly string _folder = Directory.CreateTempSubdirectory("pages").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_conventions_frames_stand_below_something_that_is_signed()
    {
        foreach (var (name, answers) in new[] { ("short", School(300)), ("long", School(900)), ("many", Many()) })
        {
            var pages = await PagesAsync(name, WordFile.Write(AgreementDocument.Of(CardSamples.Of(answers), Library, CardSamples.Today)));

            pages.Count.ShouldBeInRange(6, 14, name);
            var signed = pages.Where(p => p.Contains(Frame, StringComparison.Ordinal)).ToList();
            signed.Count.ShouldBe(1, name);
            // The sentence that says what is signed; LibreOffice does not always take the last article along.
            signed[0].ShouldContain("Signatures", customMessage: name);
            signed[0].ShouldContain("pour le projet «", customMessage: name);
            pages.ShouldAllBe(p => p.Contains("PROJET – non signé", StringComparison.Ordinal));
            pages[^1].Replace(" ", "", StringComparison.Ordinal).ShouldContain($"{pages.Count}/{pages.Count}", customMessage: name);
            // No heading is left alone at the foot of a page.
            pages.ShouldAllBe(p => !HeadingAlone().IsMatch(p));
        }
    }

    [Fact]
    public async Task A_review_and_a_decision_are_short_and_their_chart_is_drawn()
    {
        var review = await PagesAsync("review", WordFile.Write(ReviewDocument.Of(Reviewed(), Library, CardSamples.Today)));
        review.Count.ShouldBeInRange(1, 4);
        string.Concat(review).ShouldContain("Résultats, en % de la cible");

        var source = new PartnershipBot.Conversation.Papers.PaperSource(
            CardSamples.Of(School(0)),
            Library,
            "",
            EmptyStore.Work,
            null!,
            CardSamples.Today
        );
        var decision = await AgreementPapers
            .All.Single(p => p.Id == "deliberation")
            .MakeAsync(source, TestContext.Current.CancellationToken);
        (await PagesAsync("decision", decision!.Bytes)).Count.ShouldBeInRange(1, 3);
    }

    [Fact]
    public async Task Headings_are_headings_for_those_who_do_not_see_the_page()
    {
        await PagesAsync("headings", WordFile.Write(AgreementDocument.Of(CardSamples.Of(School(0)), Library, CardSamples.Today)));

        var structure = await RunAsync("pdfinfo", "-struct-text", Path.Combine(_folder, "headings.pdf"));

        var headings = Headings(structure).ToList();
        headings.ShouldContain(h => h.EndsWith("Objet", StringComparison.Ordinal));
        headings.ShouldContain(h => h.EndsWith("Signatures", StringComparison.Ordinal));
        headings.Count.ShouldBeGreaterThan(26);
    }

    [Fact]
    public async Task Six_pages_are_drawn_for_the_guide()
    {
        if (Environment.GetEnvironmentVariable("WRITE_PAGES") == "1")
        {
            await DrawAsync();
        }
        Pictures.Select(name => Path.Combine(TestPaths.Root, "docs", $"{name}.png")).Where(file => !File.Exists(file)).ShouldBeEmpty();
    }

    private static readonly string[] Pictures =
    [
        "document-convention",
        "document-articles",
        "document-signatures",
        "document-grille",
        "document-bilan",
        "document-modele",
    ];

    private async Task DrawAsync()
    {
        var convention = WordFile.Write(AgreementDocument.Of(CardSamples.Of(School(0)), Library, CardSamples.Today));
        var pages = await PagesAsync("convention", convention);
        var signed = pages.FindIndex(p => p.Contains(Frame, StringComparison.Ordinal)) + 1;
        await DrawAsync("convention", 1, Pictures[0]);
        await DrawAsync("convention", 2, Pictures[1]);
        await DrawAsync("convention", signed, Pictures[2]);
        await DrawAsync("convention", pages.Count, Pictures[3]);
        await PagesAsync("review", WordFile.Write(ReviewDocument.Of(Reviewed(), Library, CardSamples.Today)));
        await DrawAsync("review", 1, Pictures[4]);
        await PagesAsync(
            "starter",
            PartnershipBot.Features.Agreements.Templates.StarterFile.Of("primarySchool", Library, CardSamples.Today)
        );
        await DrawAsync("starter", 2, Pictures[5]);
        await SaveElsewhereAsync("starter", "libreoffice.docx");
        foreach (var (key, saved) in new[] { ("review", "libreoffice-review.docx"), ("replyLetter", "libreoffice-reply.docx") })
        {
            await PagesAsync(key, TemplateKind.Find(key)!.Starter(Library, CardSamples.Today));
            await SaveElsewhereAsync(key, saved);
        }
    }

    /// <summary>What LibreOffice makes of a file is the template of another test.</summary>
    private async Task SaveElsewhereAsync(string name, string saved)
    {
        await RunAsync(
            "soffice",
            "--headless",
            $"-env:UserInstallation=file://{_folder}/profile",
            "--convert-to",
            "docx",
            "--outdir",
            Path.Combine(_folder, "saved"),
            Path.Combine(_folder, $"{name}.docx")
        );
        File.Copy(
            Path.Combine(_folder, "saved", $"{name}.docx"),
            Path.Combine(TestPaths.Root, "tests", "Bot.Tests", "Documents", "Templates", saved),
            overwrite: true
        );
    }

    private async Task<List<string>> PagesAsync(string name, byte[] docx)
    {
        var file = Path.Combine(_folder, $"{name}.docx");
        await File.WriteAllBytesAsync(file, docx, TestContext.Current.CancellationToken);
        await RunAsync(
            "soffice",
            "--headless",
            $"-env:UserInstallation=file://{_folder}/profile",
            "--convert-to",
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
            "--outdir",
            _folder,
            file
        );
        var text = await RunAsync("pdftotext", "-layout", Path.Combine(_folder, $"{name}.pdf"), "-");
        return [.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries).Select(AgreementDocumentTests.Spaced)];
    }

    private Task DrawAsync(string name, int page, string picture) =>
        RunAsync(
            "pdftoppm",
            "-png",
            "-r",
            "60",
            "-f",
            $"{page}",
            "-l",
            $"{page}",
            "-singlefile",
            Path.Combine(_folder, $"{name}.pdf"),
            Path.Combine(TestPaths.Root, "docs", picture)
        );

    /// <summary>What a program says; skips the test where it is not installed.</summary>
    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program))))
        {
            Assert.Skip(Missing);
        }
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await errors);
        return said;
    }

    /// <summary>The words of the headings: they stand in quotes below the line that says what they are.</summary>
    private static IEnumerable<string> Headings(string structure)
    {
        string? heading = null;
        foreach (var line in structure.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith('"'))
            {
                heading += heading is null ? null : line.Trim('"');
            }
            else if (line.Contains("(block)", StringComparison.Ordinal))
            {
                if (heading is not null)
                {
                    yield return heading.Trim();
                }
                heading = line.StartsWith('H') ? "" : null;
            }
        }
    }

    [GeneratedRegex(@"Article \d+ – [^\n]*\s*\n\s*Paraphes")]
    private static partial Regex HeadingAlone();
}
