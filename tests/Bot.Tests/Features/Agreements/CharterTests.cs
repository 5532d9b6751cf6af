using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Papers;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Cards;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>A partner that the library's own authority manages: a charter, of which nothing speaks as of a contract.</summary>
public sealed class CharterTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("CV4")]
    [InlineData("CV5")]
    [InlineData("CV9")]
    [InlineData("CV12")]
    [InlineData("CV14")]
    [InlineData("AM1")]
    [InlineData("AM2")]
    public void What_only_a_contract_says_is_not_asked(string id)
    {
        var question = Questions.Find(id)!;

        question.When(CardSamples.School()).ShouldBeTrue();
        question.When(Charter()).ShouldBeFalse();
    }

    [Fact]
    public void How_long_before_a_tacit_renewal_one_says_no_is_asked() =>
        Questions.Find("CV9")!.When(Charter((Fields.Renewal, "tacit"))).ShouldBeTrue();

    [Theory]
    [InlineData(null, "les points de la charte de fonctionnement que nous préparons")]
    [InlineData("2025-09-12", "les points de la charte de fonctionnement visée le 12 septembre 2025")]
    public async Task The_copy_is_one_of_a_charter_and_says_nothing_twice(string? signedOn, string expected)
    {
        var text = await LetterAsync("copyLetter", Charter((Fields.SignedOn, signedOn)));

        text.ShouldContain(expected);
        text.ShouldContain("Objet : Charte du projet");
        text.ShouldNotContain("onvention");
        text.ShouldNotContain("Préavis");
        text.ShouldNotContain("Règlement des différends");
    }

    [Fact]
    public async Task The_copy_of_a_convention_says_the_loans_once()
    {
        var text = await LetterAsync("copyLetter", CardSamples.School().With(AgreementDocumentTests.Whole));

        text.ShouldContain("Convention du projet");
        text.Split("21 jours").Length.ShouldBe(2);
        var asked = await LetterAsync(
            "copyLetter",
            CardSamples.School().With(AgreementDocumentTests.Whole).With([new("agreement_loanTerms", "une malle")])
        );
        asked.ShouldContain("une malle (90 documents, 21 jours, Remplacement à l’identique)");
    }

    [Fact]
    public void No_notice_is_given_of_a_charter()
    {
        var source = Source(Charter((Fields.SignedOn, "2025-09-12")), PartnershipStatus.Active);

        FeatureBook.Papers.Single(p => p.Id == "noticeLetter").WhyNot(source).ShouldNotBeNull();
        FeatureBook.Papers.Single(p => p.Id == "thanksLetter").WhyNot(source).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_asks_for_a_notice_is_told_why_there_is_none()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School() with { Answers = Charter((Fields.SignedOn, "2025-09-12")) });

        await talk.SaysAsync("courrier de dénonciation", "n’est pas un contrat");
    }

    [Fact]
    public async Task Its_documents_are_called_what_they_are()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School() with { Answers = Charter((Fields.SignedOn, "2025-09-12")) });

        await talk.SaysAsync("voir les documents", "Charte et annexes");
        talk.CardButtons.ShouldNotContain("Convention et annexes");
        talk.CardButtons.ShouldNotContain("Courrier de préavis");
        talk.Answer.ShouldContain("ne demande pas de délibération");

        await talk.PressesAsync("Charte et annexes");
        using var response = await talk.FollowAsync();
        response.Content.Headers.ContentDisposition!.FileNameStar!.ShouldStartWith("Charte – ");
    }

    [Fact]
    public async Task It_is_signed_without_a_council()
    {
        await using var talk = new Talk(March);
        await talk.PutAsync(
            RowKeys.Settings,
            new Dictionary<string, object> { [Fields.LibraryName] = "Médiathèque de Valmont", [Fields.LibraryMunicipality] = "Valmont" }
        );
        await talk.OpenAsync(
            CardSamples.Of(
                Charter((Fields.LibraryApproval, null), (Fields.LibraryApproval + "_body", null)),
                PartnershipStatus.AwaitingSignature,
                "school"
            ) with
            {
                OwnerId = "julie",
            }
        );

        await talk.SaysAsync("signée par tous le 2 mars 2026");

        talk.Answer.ShouldNotContain("délibération");
        (await talk.ReadAsync("school")).IsSigned.ShouldBeTrue();
    }

    private static AnswerSheet Charter(params (string Field, object? Value)[] changes) =>
        CardSamples.School().With([new(Fields.PartnerForm, "ownAuthority"), .. changes.Select(c => KeyValuePair.Create(c.Field, c.Value))]);

    private static PaperSource Source(AnswerSheet answers, PartnershipStatus status) =>
        new(CardSamples.Of(answers, status), CardSamples.Library, "", EmptyStore.Work, null!, CardSamples.Today);

    private static async Task<string> LetterAsync(string id, AnswerSheet answers)
    {
        var paper = FeatureBook.Papers.Single(p => p.Id == id);
        var made = await paper.MakeAsync(Source(answers, PartnershipStatus.AgreementDrafting), TestContext.Current.CancellationToken);
        return AgreementDocumentTests.Spaced(WordText.Of(made!.Bytes));
    }
}
