using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Files;

/// <summary>Where Teams asks whether a file may go to the drive, the sentence says which document that is.</summary>
public sealed class OfferedByNameTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(null, "document", null, "La convention au format Word")]
    [InlineData("ownAuthority", "document", null, "La charte au format Word")]
    [InlineData("ownAuthority", "voir les documents", "Charte et annexes", "Charte et annexes")]
    [InlineData(null, "voir les documents", "Projet de délibération", "Projet de délibération")]
    [InlineData(null, "voir les documents", "Courrier de préavis", "Courrier de préavis")]
    public async Task The_document_that_is_meant_is_named(string? form, string said, string? button, string expected)
    {
        await using var talk = await OpenedAsync(Shelf.School().Answers.With([new(Fields.PartnerForm, form)]));
        await talk.SaysAsync(said);
        if (button is not null)
        {
            await talk.PressesAsync(button);
        }

        Offers(talk).ShouldBe([$"{expected}\u00A0: si vous acceptez, ce fichier est déposé dans votre OneDrive."]);
    }

    [Fact]
    public async Task Of_several_partners_each_has_a_letter_that_bears_its_name()
    {
        var answers = Shelf.School().Answers;
        answers = answers.With([new(Fields.CoPartners, CoPartners.With(answers, [new(Fields.PartnerName, "EHPAD Les Tilleuls")]))]);
        await using var talk = await OpenedAsync(answers);
        await talk.SaysAsync("voir les documents");

        await talk.PressesAsync("Courrier de préavis");

        Offers(talk).Count.ShouldBe(2);
        var names = talk.Attachments.Select(a => (string?)a["name"] ?? "").Where(name => name.Length > 0).ToList();
        names[0].ShouldContain("École primaire Jacques-Prévert");
        names[1].ShouldContain("EHPAD Les Tilleuls");
    }

    private static List<string> Offers(Talk talk) =>
        [.. talk.Attachments.Select(a => (string?)a["content"]?["description"]).OfType<string>()];

    private static async Task<Talk> OpenedAsync(AnswerSheet answers)
    {
        var talk = new Talk(March, "msteams") { ServiceUrl = "https://smba.trafficmanager.net/emea/" };
        await talk.OpenAsync(Shelf.School() with { Answers = answers });
        return talk;
    }
}
