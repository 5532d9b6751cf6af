using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>A school, a care home and an association in one partnership (fictional), from their names to an amendment.</summary>
public sealed class ThreePartnersTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task Three_partners_go_from_their_names_to_an_amendment()
    {
        await using var talk = new Talk(May);
        await ContactAsync(talk);
        await ProjectAsync(talk);
        await AgreementAsync(talk);
    }

    internal static async Task ContactAsync(Talk talk)
    {
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle");
        await talk.SaysAsync("École Jean-Macé et EHPAD Les Tilleuls", "un partenariat pour chacun, ou un seul avec tous");
        await talk.SaysAsync("un seul, avec tous", "commune se trouve l’école Jean-Macé");
        (await NamesAsync(talk)).ShouldBe(["École Jean-Macé", "EHPAD Les Tilleuls"]);
        await talk.SaysAsync("Valmont", "commune se trouve l’EHPAD Les Tilleuls");
        await talk.SaysAsync("il y a aussi l’association Lire Ensemble", "J’ajoute Association Lire Ensemble");
        await talk.SaysAsync("oui", "commune se trouve l’EHPAD Les Tilleuls");
        (await NamesAsync(talk)).ShouldBe(["École Jean-Macé", "EHPAD Les Tilleuls", "Association Lire Ensemble"]);
    }

    internal static async Task ProjectAsync(Talk talk)
    {
        await Task.CompletedTask;
    }

    internal static async Task AgreementAsync(Talk talk)
    {
        await Task.CompletedTask;
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(Talk talk) => CoPartners.Names(AnswerSheet.Of(await talk.StoredAsync()));
}
