using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Whoever answered in the meantime is told by id: two colleagues may have one name, and a person may get another one.</summary>
public sealed class NamesakesTests
{
    private const string Meanwhile = "a modifié cette réponse entre-temps";

    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public async Task A_colleague_of_the_same_name_is_somebody_else()
    {
        await using var talk = await WithMunicipalityAsync();
        await ChangesAsync(talk, "marie2", "c2", "Marie Martin");
        As(talk, "marie1", "c1", "Marie Martin");
        await talk.SaysAsync("modifier commune de la structure", $"Marie Martin {Meanwhile}");
        talk.Answer.ShouldContain("«\u00a0Thouars\u00a0» est devenu «\u00a0Parthenay\u00a0»");
    }

    [Fact]
    public async Task A_person_who_got_another_name_is_the_same_person()
    {
        await using var talk = await WithMunicipalityAsync();
        await ChangesAsync(talk, "marie1", "c2", "Marie Durand");
        As(talk, "marie1", "c1", "Marie Martin");
        await talk.SaysAsync("modifier commune de la structure", "Votre réponse\u00a0: Parthenay");
        talk.Answer.ShouldNotContain(Meanwhile);
    }

    [Fact]
    public async Task Settings_that_a_colleague_of_the_same_name_has_changed_are_somebody_else_s()
    {
        await using var talk = await WithMunicipalityAsync();
        await talk.SaysAsync(["paramètres", "Médiathèque de Valmont", "Valmont", "oui", "passer", "passer"]);
        await InLibraryAsync(talk, "marie2", "c2", "Marie Martin");
        await talk.SaysAsync(["paramètres", "modifier nom de la bibliothèque", "Médiathèque Jean-Moulin"]);
        As(talk, "marie1", "c1", "Marie Martin");
        await talk.SaysAsync("modifier nom de la bibliothèque", $"Marie Martin {Meanwhile}");
    }

    /// <summary>In the library of a team, one Marie Martin has answered and looks at the recap.</summary>
    private static async Task<Talk> WithMunicipalityAsync()
    {
        var talk = new Talk(May);
        await InLibraryAsync(talk, "marie1", "c1", "Marie Martin");
        await talk.SaysAsync(["nouveau partenariat", "École Prévert", "un organisme extérieur", "collège"]);
        await talk.SaysAsync(["Thouars", "récapitulatif"]);
        return talk;
    }

    private static async Task ChangesAsync(Talk talk, string user, string conversation, string name)
    {
        await InLibraryAsync(talk, user, conversation, name);
        await talk.SaysAsync(["reprendre", "récapitulatif", "modifier commune de la structure", "Parthenay"]);
    }

    private static async Task InLibraryAsync(Talk talk, string user, string conversation, string name)
    {
        As(talk, user, conversation, name);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync("bibliothèque médiathèque de valmont", "espace de l’équipe");
    }

    private static void As(Talk talk, string user, string conversation, string name)
    {
        talk.UserId = user;
        talk.Speaker = (conversation, name);
    }
}
