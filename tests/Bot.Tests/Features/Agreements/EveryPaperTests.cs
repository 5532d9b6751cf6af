using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Features.Agreements.Drafting;
using PartnershipBot.Features.Libraries;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Documents;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>
/// Every document of every kind of partner, with one partner and with three, with nothing, one and many of everything, as a contract
/// and as a charter: what a mayor would send back is looked for in each.
/// </summary>
public sealed partial class EveryPaperTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    private static readonly (string Name, string Kind, string Form)[] Others =
    [
        ("EHPAD Les Tilleuls", "elderlyResidence", "ccas"),
        ("Lire Ensemble", "culturalAssociation", "association"),
    ];

    [Theory]
    [MemberData(nameof(AgreementDocumentTests.Kinds), MemberType = typeof(AgreementDocumentTests))]
    public async Task No_sentence_of_any_of_them_is_one_to_send_back(string kind)
    {
        foreach (var (level, partners, isCharter) in Cases())
        {
            foreach (var (id, text) in await TextsAsync(kind, level, partners, isCharter))
            {
                Defects().Matches(text).Select(m => m.Value).ShouldBeEmpty($"{level} {partners} {id}\n{text}");
                // An amendment sets one wording beside the other.
                if (!id.Contains("amendment", StringComparison.Ordinal) && !id.Contains("Avenant", StringComparison.Ordinal))
                {
                    SaidTwice(text).ShouldBeEmpty($"{level} {partners} {id}\n{text}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(AgreementDocumentTests.Kinds), MemberType = typeof(AgreementDocumentTests))]
    public async Task A_charter_speaks_of_services_and_neither_of_parties_nor_of_a_contract(string kind)
    {
        foreach (var partners in new[] { 1, 3 })
        {
            foreach (var level in new[] { "none", "many", "done" })
            {
                foreach (var (id, text) in await TextsAsync(kind, level, partners, isCharter: true))
                {
                    if (!id.StartsWith("report", StringComparison.Ordinal))
                    {
                        Parties().Matches(text).Select(m => m.Value).ShouldBeEmpty($"{level} {id}\n{text}");
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(450.0, null, "La bibliothèque consacre au projet 450 €.", "Les Tilleuls consacre au projet [budget du partenaire].")]
    [InlineData(null, 100.0, "La bibliothèque consacre au projet [budget de la bibliothèque].", "Les Tilleuls consacre au projet 100 €.")]
    [InlineData(0.0, 100.0, "Chacun règle directement ses dépenses", "Les Tilleuls consacre au projet 100 €.")]
    public async Task What_is_known_of_the_money_of_several_is_said_and_only_the_rest_is_open(
        double? library,
        double? partner,
        string first,
        string second
    )
    {
        var answers = Answers("primarySchool", "many", 3, isCharter: false).With([new(Fields.LibraryBudget, library)]);
        answers = answers.With(CoPartners.Changes(answers, 1, new Dictionary<string, object?> { [Fields.PartnerBudget] = partner }));

        var text = (await TextsAsync(answers, "many")).Single(t => t.Id == "convention").Text;

        text.ShouldContain(first);
        text.ShouldContain(second);
        text.ShouldNotContain("Les dispositions financières sont les suivantes");
    }

    [Theory]
    [InlineData(450.0, "d’inscrire au budget les crédits nécessaires, soit 450 €")]
    [InlineData(0.0, "sans incidence sur les crédits")]
    [InlineData(null, "d’inscrire au budget les crédits nécessaires, soit [budget]")]
    public async Task A_decision_says_one_thing_of_the_money(double? library, string expected)
    {
        var answers = Answers("primarySchool", "many", 1, isCharter: false)
            .With([new(Fields.LibraryBudget, library), new(Fields.PartnerBudget, null)]);

        var text = (await TextsAsync(answers, "many")).Single(t => t.Id == "deliberation").Text;

        text.ShouldContain(expected);
        text.Split("Coût pour la collectivité").Length.ShouldBe(2);
        text.Contains("sans incidence", StringComparison.Ordinal).ShouldBe(library == 0);
    }

    [Theory]
    [InlineData(null, "L’association réunit des habitants", "Engagements propres aux associations")]
    [InlineData("association", "L’association réunit des habitants", "Engagements propres aux associations")]
    [InlineData("otherAuthority", "Le partenaire conduit", "Conditions propres au partenaire")]
    [InlineData("ownAuthority", "Le partenaire conduit", "Conditions propres au partenaire")]
    public async Task A_club_that_is_no_association_is_not_called_one(string? form, string preamble, string title)
    {
        var answers = Answers("teenClub", "many", 1, isCharter: false).With([new(Fields.PartnerForm, form)]);

        var text = (await TextsAsync(answers, "many")).Single(t => t.Id == "convention").Text;

        text.ShouldContain(preamble);
        text.ShouldContain(title);
        text.Contains("L’association", StringComparison.Ordinal).ShouldBe(form is null or "association");
    }

    private static IEnumerable<(string Level, int Partners, bool IsCharter)> Cases() =>
        from level in new[] { "none", "one", "many", "done" }
        from partners in new[] { 1, 3 }
        from isCharter in new[] { false, true }
        select (level, partners, isCharter);

    private static Task<List<(string Id, string Text)>> TextsAsync(string kind, string level, int partners, bool isCharter) =>
        TextsAsync(Answers(kind, level, partners, isCharter), level);

    private static async Task<List<(string Id, string Text)>> TextsAsync(AnswerSheet answers, string level)
    {
        var partnership = CardSamples.Of(
            answers,
            level == "done" ? PartnershipStatus.Active
                : answers.Has(Fields.SignedOn) ? PartnershipStatus.Amending
                : PartnershipStatus.AgreementDrafting
        );
        var library =
            level == "none"
                ? AnswerSheet.Empty
                : CardSamples.Library.With([
                    new(Fields.Owner, "Commune des Sables-d’Olonne"),
                    new(Fields.LibraryMunicipality, "Les Sables-d’Olonne"),
                    new(Fields.UsualOptions, AnswerSheet.Write(AuthorityStage.Options)),
                ]);
        var source = new PaperSource(partnership, library, "", EmptyStore.Work, null!, Today);
        var texts = new List<(string, string)>();
        foreach (var paper in FeatureBook.Papers)
        {
            if (await paper.MissingAsync(source, TestContext.Current.CancellationToken) is not null)
            {
                continue;
            }
            // The file of an amendment that is signed is kept: here nothing is.
            if (await paper.MakeAsync(source, TestContext.Current.CancellationToken) is not { } file)
            {
                paper.Id.ShouldBe("amendment");
                continue;
            }
            texts.AddRange(paper.Id == Dossier.Id ? Inside(file.Bytes) : [(paper.Id, Read(paper.Id, file.Bytes))]);
        }
        texts.AddRange(Yearly(partnership, level));
        if (Environment.GetEnvironmentVariable("WRITE_TEXTS") is { } folder)
        {
            Write(folder, answers, level, texts);
        }
        return texts;
    }

    /// <summary>What stands in the files of a dossier.</summary>
    private static IEnumerable<(string Id, string Text)> Inside(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        zip.Entries.Count.ShouldBeGreaterThan(1);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var from = entry.Open())
            {
                from.CopyTo(content);
            }
            yield return (
                $"dossier {entry.Name}",
                entry.Name.EndsWith(".docx", StringComparison.Ordinal)
                    ? Read(entry.Name, content.ToArray())
                    : AgreementDocumentTests.Spaced(System.Text.Encoding.UTF8.GetString(content.ToArray()))
            );
        }
    }

    private static string Read(string id, byte[] bytes)
    {
        using var file = WordFileTests.Open(bytes);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Description).ShouldBeEmpty(id);
        // A letter has nothing in the head of its pages.
        var text = AgreementDocumentTests.Spaced(WordText.Of(bytes));
        return text.StartsWith("[]", StringComparison.Ordinal) ? text[2..] : text;
    }

    /// <summary>The texts as files, for whoever wants to read them whole: « WRITE_TEXTS=folder ».</summary>
    private static void Write(string folder, AnswerSheet answers, string level, IReadOnlyList<(string Id, string Text)> texts)
    {
        var name = string.Join(
            '-',
            answers.Text(Fields.PartnerKind),
            level,
            1 + CoPartners.Count(answers),
            Charter.Holds(answers) ? "charter" : "convention"
        );
        Directory.CreateDirectory(Path.Combine(folder, name));
        foreach (var (id, text) in texts)
        {
            File.WriteAllText(Path.Combine(folder, name, $"{id}.txt"), text);
        }
    }
}
