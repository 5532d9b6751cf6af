using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>Letters as Word files on the library's letterhead, for those who post them.</summary>
public sealed class LetterPapersTests
{
    private static readonly AnswerSheet Library = CardSamples.Library.With([
        new(Fields.Owner, "Commune de Valmont-sur-Thouet"),
        new(Fields.OwnerSeat, "1 place de la Mairie, 79100 Valmont-sur-Thouet"),
    ]);

    [Fact]
    public async Task A_letter_is_on_the_letterhead_with_its_subject_and_what_the_card_says()
    {
        var answers = CardSamples
            .School()
            .With([new(Fields.SignedOn, "2025-09-12"), new(Fields.PartnerSeat, "3 rue des Tilleuls, 79100 Valmont")]);
        var source = Source(CardSamples.Of(answers, PartnershipStatus.Active));
        var paper = FeatureBook.Papers.Single(p => p.Id == "noticeLetter");

        paper.WhyNot(source).ShouldBeNull();
        var made = (await paper.MakeAsync(source, TestContext.Current.CancellationToken))!;

        using var file = WordFileTests.Open(made.Bytes);
        new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(e => e.Description).ShouldBeEmpty();
        var lines = AgreementDocumentTests.Spaced(WordText.Of(made.Bytes)).Split('\n').Select(l => l.Trim()).ToList();
        lines.ShouldContain("Médiathèque de Valmont-sur-Thouet");
        lines.ShouldContain("1 place de la Mairie, 79100 Valmont-sur-Thouet");
        lines.ShouldContain("École primaire Jacques-Prévert");
        lines.ShouldContain("3 rue des Tilleuls, 79100 Valmont");
        lines.ShouldContain("Valmont-sur-Thouet, le 15 janvier 2026");
        lines.ShouldContain(l => l.StartsWith("Objet : ", StringComparison.Ordinal));
        lines.ShouldContain(l => l.Contains("M. Paul Renaud", StringComparison.Ordinal));
        made.Name.ShouldStartWith("Courrier – ");
    }

    [Fact]
    public async Task What_is_not_written_at_a_step_is_not_offered()
    {
        var source = Source(CardSamples.Of(CardSamples.School()));
        var offered = new List<string>();
        foreach (var paper in FeatureBook.Papers.Where(p => p.IsLetter))
        {
            if (await paper.MissingAsync(source, TestContext.Current.CancellationToken) is null)
            {
                offered.Add(paper.Id);
            }
        }

        offered.ShouldBe(["copyLetter", "supportLetter"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_the_project_asks_of_the_service_is_a_letter_to_it()
    {
        var paper = FeatureBook.Papers.Single(p => p.Id == "supportLetter");
        var answers = CardSamples
            .School()
            .With([new(Fields.SupportNeeds, "[\"collections\",\"other\"]"), new(Fields.SupportNeeds + "_comment", "une exposition")]);

        var made = (await paper.MakeAsync(Source(CardSamples.Of(answers)), TestContext.Current.CancellationToken))!;

        var text = AgreementDocumentTests.Spaced(WordText.Of(made.Bytes));
        text.ShouldContain("Objet : Demande d’appui");
        text.ShouldContain("- Collections");
        text.ShouldContain("- une exposition");
        text.ShouldNotContain("3 rue");
        var without = CardSamples.Of(answers.With([new(Fields.SupportNeeds, "[\"none\"]")]));
        (await paper.MissingAsync(Source(without), TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Fact]
    public async Task They_stand_under_the_documents_and_are_given()
    {
        await using var talk = new Talk(new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1)));
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("voir les documents", "Courriers en Word");

        await talk.PressesAsync("Courrier de préavis");

        using var response = await talk.FollowAsync();
        (await DocumentTests.TextAsync(response)).ShouldContain("Objet");
    }

    /// <summary>The reply, the copy, the notice, the thanks: each partner gets its own, with its name in the file’s.</summary>
    [Fact]
    public async Task Of_several_partners_each_has_a_letter_to_itself()
    {
        var answers = CardSamples.School().With([new(Fields.SignedOn, "2025-09-12")]);
        foreach (var (name, seat) in new[] { ("EHPAD Les Tilleuls", "5 rue du Parc"), ("Lire Ensemble", "8 quai du Thouet") })
        {
            answers = answers.With([
                new(Fields.CoPartners, CoPartners.With(answers, [new(Fields.PartnerName, name), new(Fields.PartnerSeat, seat)])),
            ]);
        }
        var source = Source(CardSamples.Of(answers, PartnershipStatus.Active));

        foreach (var id in new[] { "copyLetter", "noticeLetter", "thanksLetter" })
        {
            var paper = FeatureBook.Papers.Single(p => p.Id == id);
            var all = new List<(string Name, string Text)>();
            foreach (var one in paper.ToEach(answers))
            {
                var made = (await Paper.Find(one.FileId)!.WriteAsync(source, TestContext.Current.CancellationToken))!;
                all.Add((made.Name, AgreementDocumentTests.Spaced(WordText.Of(made.Bytes))));
            }
            all.Count.ShouldBe(3, id);
            all.Select(one => one.Name).ShouldBeUnique();
            all[0].Name.ShouldContain("École primaire Jacques-Prévert");
            all[1].Name.ShouldContain("EHPAD Les Tilleuls");
            all[1].Text.ShouldContain("5 rue du Parc");
            all[1].Text.ShouldNotContain("8 quai du Thouet");
            all[2].Name.ShouldContain("Lire Ensemble");
            all[2].Text.ShouldContain("8 quai du Thouet");
        }
        FeatureBook.Papers.Single(p => p.Id == "officialsLetter").ToEach(answers).Count.ShouldBe(1);
        (await Paper.Find("paper-copyLetter@7")!.WriteAsync(source, TestContext.Current.CancellationToken)).ShouldBeNull();
        Paper.Find("paper-review@1").ShouldBeNull();
    }

    private static PaperSource Source(Partnership partnership) => new(partnership, Library, "", EmptyStore.Work, null!, CardSamples.Today);
}
