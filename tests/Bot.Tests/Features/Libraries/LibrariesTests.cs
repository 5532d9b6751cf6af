using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Trust.Members;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Libraries;

/// <summary>A personal chat works in one's own library or in a team's, which is chosen and looked up on the roster.</summary>
public sealed class LibrariesTests
{
    private static readonly DateTimeOffset May = new(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_team_s_library_is_chosen_from_the_list_and_answers_go_there(string channel)
    {
        await using var talk = new Talk(May, channel);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync("changer de bibliothèque", "Vos espaces");
        talk.Answer.ShouldContain("Mon espace (vous y êtes)");
        talk.CardButtons.ShouldBe(["Espace «\u00a0Médiathèque de Valmont\u00a0»"]);
        await talk.PressesAsync("Espace «\u00a0Médiathèque de Valmont\u00a0»");
        talk.Answer.ShouldContain("Vous êtes maintenant dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0».");
        talk.Answer.ShouldContain("Espace\u00a0: Médiathèque de Valmont");
        talk.CardButtons.ShouldContain("Nouveau partenariat");
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        (await PartnershipsAsync(talk, talk.Library)).ShouldBeEmpty();
        (await PartnershipsAsync(talk, talk.TeamLibrary(Valmont))).ShouldBe(["Atelier Prévert"]);

        await talk.RestartAsync();
        await talk.SaysAsync("un organisme extérieur", "De quel type de structure");
        await talk.SaysAsync(["menu"]);
        await talk.SaysAsync("bibliothèques", "Médiathèque de Valmont (vous y êtes)");
        await talk.PressesAsync("Mon espace");
        talk.Answer.ShouldContain("Vous êtes maintenant dans votre espace.");
        talk.Answer.ShouldNotContain("Espace\u00a0:");
        await talk.SaysAsync("mes partenariats", "pas encore de partenariat");
    }

    [Theory]
    [InlineData("bibliothèque médiathèque de valmont")]
    [InlineData("Bibliothèque « Médiathèque de Valmont »")]
    [InlineData("médiathèque de valmont", "changer de bibliothèque")]
    [InlineData("bibliothèque Valmont")]
    [InlineData("Library Mediatheque de Valmon")]
    public async Task Typing_its_name_does_the_same(string said, string? before = null)
    {
        await using var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        await talk.MeetsAsync(Marnes);
        await talk.SaysAsync(before is null ? [] : [before]);
        await talk.SaysAsync(before is null ? [said] : ["bibliothèque " + said]);
        talk.Answer.ShouldContain("dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0»");
        await talk.SaysAsync("menu", "Espace\u00a0: Médiathèque de Valmont");
        await talk.SaysAsync("mon espace", "dans votre espace");
        await talk.SaysAsync("Mon espace", "dans votre espace");
        await talk.SaysAsync("bibliothèque personnelle", "dans votre espace");
    }

    [Theory]
    [InlineData("bibliothèque My Team")]
    [InlineData("je voudrais changer de bibliothèque pour my team")]
    [InlineData("Library “My Team”")]
    public async Task A_team_may_be_called_what_politeness_leaves_out(string said)
    {
        await using var talk = new Talk(May);
        talk.Roster.Put(Valmont, talk.UserId);
        await talk.SaysInTeamAsync(Valmont, "menu", "My Team");
        await talk.SaysAsync(said, "dans l’espace de l’équipe «\u00a0My Team\u00a0»");
    }

    [Theory]
    [InlineData("changer de bibliotèque", "Vos espaces")]
    [InlineData("bonjour, je voudrais changer de bibliothèque svp", "Vos espaces")]
    [InlineData("bibliothéques", "Vos espaces")]
    [InlineData("change library", "Vos espaces")]
    [InlineData("bibliothèque inconnue au bataillon", "Je n’ai pas compris")]
    public async Task It_is_asked_for_in_many_words(string said, string expected)
    {
        await using var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(said, expected);
    }

    [Fact]
    public async Task A_question_that_waits_takes_bibliotheque_for_an_answer()
    {
        await using var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Bibliothèque de Marnes"]);
        await talk.SaysAsync(["bibliothèque"]);
        (await talk.StoredAsync())["partnership_mode"].ShouldBe("interLibrary");
        await talk.SaysAsync("changer de bibliothèque", "Vos espaces");
    }

    [Fact]
    public async Task In_a_channel_it_is_the_team_s()
    {
        await using var talk = new Talk(May, "msteams");
        await talk.SaysInTeamAsync(Valmont, "changer de bibliothèque");
        talk.Answer.ShouldBe(
            "Ici, c’est l’espace de cette équipe ou de ce groupe qui est utilisé. Pour changer d’espace, écrivez-moi en conversation personnelle."
        );
    }

    [Fact]
    public async Task The_language_goes_along_and_nobody_is_welcomed_twice()
    {
        await using var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["english"]);
        await talk.SaysAsync("library Valmont", "You are now in the space of the team “Médiathèque de Valmont”.");
        await talk.SaysAsync(["french"]);
        await talk.SaysAsync("mon espace", "Vous êtes maintenant dans votre espace.");
        await talk.SaysAsync(["bibliothèque Valmont"]);
        var added = new JsonArray(new JsonObject { ["id"] = "28:bot" });
        await talk.SendAsync(new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = added.DeepClone() });
        talk.Answer.ShouldNotBeEmpty();
        await talk.SendAsync(new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = added });
        talk.Answer.ShouldBeEmpty();
        await talk.SaysAsync("menu", "Espace\u00a0: Médiathèque de Valmont");
    }

    [Fact]
    public async Task A_renamed_team_is_called_by_its_new_name()
    {
        await using var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        await talk.SendInTeamAsync(
            Valmont,
            new JsonObject
            {
                ["type"] = "conversationUpdate",
                ["channelData"] = new JsonObject { ["eventType"] = "teamRenamed" },
            },
            "Bibliothèque du Thouet"
        );
        await talk.SaysAsync("changer de bibliothèque", "Bibliothèque du Thouet");
        await talk.SaysAsync("bibliothèque du Thouet", "de l’équipe «\u00a0Bibliothèque du Thouet\u00a0»");
    }

    [Fact]
    public async Task An_ordinary_turn_in_a_team_s_library_costs_what_it_costs_in_one_s_own()
    {
        await using var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["bibliothèque Valmont", "nouveau partenariat", "Atelier Prévert"]);
        talk.Watched.Forget();
        var asked = talk.Roster.Asked.Count;
        await talk.SaysAsync(["un organisme extérieur"]);
        (talk.Watched.Reads, talk.Watched.Batches, talk.Roster.Asked.Count).ShouldBe((2, 1, asked));
    }

    [Fact]
    public async Task Who_was_heard_from_where_is_stored_once_and_forgotten_when_they_leave()
    {
        await using var talk = new Talk(May, "msteams");
        await talk.MeetsAsync(Valmont);
        talk.Watched.Forget();
        await talk.SaysInTeamAsync(Valmont, "menu");
        talk.Watched.Calls.Count(c => c.Table == Tables.Conversations).ShouldBe(0);
        (talk.UserId, talk.Speaker) = ("paul", ("c2", "Paul Girard"));
        await talk.MeetsAsync(Valmont);
        var seen = talk.Get<SeenBook>();
        (await seen.PeopleAsync(talk.TeamLibrary(Valmont), Ct)).ShouldBe([new("julie", "Julie Morel"), new("paul", "Paul Girard")]);
        await talk.LeavesAsync(Valmont, "julie");
        (await seen.PeopleAsync(talk.TeamLibrary(Valmont), Ct)).ShouldBe([new("paul", "Paul Girard")]);
        (await seen.LibrariesAsync(talk.Tenant, "julie", Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_instance_that_remembers_an_older_choice_looks_again()
    {
        await using var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        await talk.SaysAsync(["menu", "bibliothèque Valmont"]);
        // As the memory of an instance that has not heard of it.
        var address = (
            await talk.Get<PartnershipBot.Conversations.AddressBook>().FindAsync(LibraryKeys.Tenant(talk.Library), "person|julie", Ct)
        )!;
        await talk.Store.BatchAsync(
            Tables.Conversations,
            address.Tenant,
            [TableWrite.Upsert(address.Key, (address with { Library = "" }).Write())],
            Ct
        );
        await talk.RestartAsync();
        await talk.SaysAsync("menu", "Atelier Prévert");
        await talk.Store.BatchAsync(Tables.Conversations, address.Tenant, [TableWrite.Upsert(address.Key, address.Write())], Ct);
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.Library,
            [
                TableWrite.Upsert(
                    "dialog|c1",
                    new Dictionary<string, object>((await talk.RowsAsync("dialog|c1")).Single().Columns) { ["left"] = true }
                ),
            ],
            Ct
        );
        await talk.SaysAsync("menu", "Espace\u00a0: Médiathèque de Valmont");
        talk.Answer.ShouldNotContain("Atelier Prévert");
    }

    private static async Task<List<string>> PartnershipsAsync(Talk talk, string library) =>
        await talk
            .Store.ReadAllAsync(Tables.Libraries, library, KeyRange.Prefix(RowKeys.Partnerships), Ct)
            .Select(r => PartnershipRows.Read(r)!.Name)
            .ToListAsync(Ct);

    [Fact]
    public async Task What_is_passed_of_the_settings_and_has_no_default_is_only_passed()
    {
        await using var talk = new Talk(new DateTimeOffset(2026, 2, 10, 9, 0, 0, TimeSpan.Zero));
        await talk.SaysAsync(["partenariat d’exemple", "paramètres"]);
        await talk.SaysAsync("passer", "Je retiens par défaut\u00a0: la médiathèque départementale.");
        await talk.SaysAsync("passer", "Passée.");
        talk.Answer.ShouldNotContain("par défaut");
    }
}
