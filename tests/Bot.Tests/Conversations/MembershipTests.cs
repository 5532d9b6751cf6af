using System.Text.Json.Nodes;
using PartnershipBot.Libraries;
using PartnershipBot.Partnerships;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Storage;
using static PartnershipBot.Tests.Conversations.TeamTalk;

namespace PartnershipBot.Tests.Conversations;

/// <summary>A team's library is for members of its roster, each turn; and a card of it is a request.</summary>
public sealed class MembershipTests
{
    private const string Refusal = "Ce partenariat n’existe pas ou ne vous est pas accessible.";
    private const string Unchecked = "Je n’ai pas pu vérifier auprès de Teams que vous faites partie de cette équipe. Rien n’a été enregistré\u00a0: réessayez dans un instant.";

    private static readonly DateTimeOffset May = new(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_member_is_looked_up_every_fifteen_minutes()
    {
        await using var talk = await InValmontAsync();
        talk.Roster.Asked.ShouldBe([(Valmont, "julie")]);
        talk.Clock.Advance(TimeSpan.FromMinutes(14));
        await talk.SaysAsync(["menu"]);
        talk.Roster.Asked.Count.ShouldBe(1);
        talk.Clock.Advance(TimeSpan.FromMinutes(2));
        await talk.SaysAsync(["menu"]);
        talk.Roster.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_leaves_the_team_is_back_in_their_own_library_at_once_and_the_words_are_nobody_s_answer()
    {
        await using var talk = await InValmontAsync();
        await talk.SaysAsync(["nouveau partenariat", "École Prévert", "menu", "bibliothèque personnelle"]);
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.SaysAsync("changer de bibliothèque", "Vos bibliothèques");
        await talk.PressesAsync("Bibliothèque «\u00a0Médiathèque de Valmont\u00a0»");
        await talk.LeavesAsync(Valmont, "julie");
        await talk.SaysAsync("Collège Moulin", "Vous ne faites plus partie de cette équipe, ou Passerelle n’y est plus");
        talk.Answer.ShouldNotContain("École Prévert");
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
        await talk.SaysAsync(["menu"]);
        talk.Answer.ShouldNotContain("Bibliothèque\u00a0:");
        await talk.SaysAsync(["changer de bibliothèque"]);
        talk.CardButtons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_roster_that_cannot_be_read_refuses_keeps_the_choice_and_writes_nothing()
    {
        await using var talk = await InValmontAsync("msteams");
        await talk.SaysAsync(["nouveau partenariat", "École Prévert"]);
        talk.Clock.Advance(TimeSpan.FromMinutes(16));
        talk.Roster.Instead = _ => Task.FromResult(RosterAnswer.Unknown);
        talk.Watched.Forget();
        await talk.SaysAsync(["un organisme extérieur"]);
        talk.Answer.Trim().ShouldBe(Unchecked);
        await talk.SendPayloadAsync(new JsonObject { ["verb"] = "menu", ["library"] = talk.TeamLibrary(Valmont) }, "Action.Execute");
        talk.Replied.Trim().ShouldBe(Unchecked);
        talk.Watched.Batches.ShouldBe(0);
        talk.Roster.Instead = null;
        await talk.SaysAsync("un organisme extérieur", "De quel type de structure");
    }

    [Fact]
    public async Task A_roster_that_hangs_refuses_before_the_client_gives_up()
    {
        await using var talk = await InValmontAsync();
        talk.Clock.Advance(TimeSpan.FromMinutes(16));
        var asked = new TaskCompletionSource();
        talk.Roster.Instead = _ =>
        {
            asked.SetResult();
            return new TaskCompletionSource<RosterAnswer>().Task;
        };
        var said = talk.SaysAsync(["menu"]);
        await asked.Task;
        talk.Clock.Advance(TimeSpan.FromSeconds(3));
        await said;
        talk.Answer.Trim().ShouldBe(Unchecked);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData(null, false)]
    public async Task A_guest_may_when_the_setting_says_so(string? guests, bool may)
    {
        await using var talk = new Talk(May, "emulator", ("Libraries:Guests", guests));
        await talk.MeetsAsync(Valmont);
        talk.Roster.Put(Valmont, "julie", RosterAnswer.Guest);
        await talk.SaysAsync("bibliothèque Valmont", may ? "Vous êtes maintenant dans la bibliothèque" : "sa bibliothèque ne vous est pas accessible");
        await talk.SaysAsync(["menu"]);
        talk.Answer.Contains("Bibliothèque\u00a0:", StringComparison.Ordinal).ShouldBe(may);
    }

    [Fact]
    public async Task Where_guests_may_the_channel_itself_is_the_proof()
    {
        await using var talk = new Talk(May, "emulator", ("Libraries:Guests", "true"));
        await talk.SaysInTeamAsync(Valmont, "menu");
        await talk.SaysAsync("bibliothèque Valmont", "Vous êtes maintenant dans la bibliothèque");
        talk.Roster.Asked.ShouldBeEmpty();
        talk.Clock.Advance(TimeSpan.FromMinutes(16));
        await talk.SaysAsync("menu", "Vous ne faites plus partie de cette équipe");
    }

    [Fact]
    public async Task A_refusal_is_remembered_for_a_minute()
    {
        await using var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        talk.Roster.Put(Valmont, "julie", RosterAnswer.Absent);
        await talk.SaysAsync("bibliothèque Valmont", "sa bibliothèque ne vous est pas accessible");
        talk.Roster.Put(Valmont, "julie");
        await talk.SaysAsync("bibliothèque Valmont", "sa bibliothèque ne vous est pas accessible");
        talk.Clock.Advance(TimeSpan.FromSeconds(61));
        await talk.SaysAsync("bibliothèque Valmont", "Vous êtes maintenant dans la bibliothèque");
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_card_of_a_team_s_library_takes_a_member_there(string channel)
    {
        await using var talk = new Talk(May, channel);
        await talk.MeetsAsync(Valmont);
        await PutAsync(talk, talk.TeamLibrary(Valmont));
        await talk.SaysAsync(["nouveau partenariat"]);
        await talk.SendPayloadAsync(Card(talk.TeamLibrary(Valmont), "open", "school"), channel == "msteams" ? "Action.Execute" : "Action.Submit");
        talk.Answer.ShouldContain("Vous êtes maintenant dans la bibliothèque de l’équipe «\u00a0Médiathèque de Valmont\u00a0».");
        talk.Answer.ShouldContain(Shelf.School().Name);
        await talk.SaysAsync("mes partenariats", Shelf.School().Name);
        // A card of one's own library leads back.
        await talk.SendPayloadAsync(Card(talk.Library, "menu", ""), channel == "msteams" ? "Action.Execute" : "Action.Submit");
        talk.Answer.ShouldContain("Vous êtes maintenant dans votre bibliothèque personnelle.");
        await talk.SaysAsync("mes partenariats", "pas encore de partenariat");
    }

    [Fact]
    public async Task A_reminder_of_a_team_s_partnership_acts_in_the_team_s_library()
    {
        await using var talk = await InValmontAsync();
        await talk.SaysAsync(["partenariat d’exemple", "bibliothèque personnelle"]);
        await talk.SweepAsync("2026-07-01T08:00Z");
        talk.Cards.ShouldNotBeEmpty();
        await talk.PressesAsync("Voir la convention");
        talk.Answer.ShouldContain("Vous êtes maintenant dans la bibliothèque de l’équipe «\u00a0Médiathèque de Valmont\u00a0».");
        talk.Answer.ShouldContain("Convention");
    }

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task Any_other_card_has_the_one_refusal_and_changes_nothing(string channel)
    {
        await using var talk = new Talk(May, channel);
        await PutAsync(talk, talk.TeamLibrary(Valmont));
        await PutAsync(talk, talk.LibraryOf("person|paul"));
        await PutAsync(talk, "other|person|julie");
        await PutAsync(talk, $"other|team|{Valmont}");
        await talk.SaysAsync(["bonjour"]);
        string[] libraries =
        [
            talk.TeamLibrary(Valmont), talk.LibraryOf("team|19:nowhere"), talk.LibraryOf("person|paul"), talk.LibraryOf("person|nobody"), "other|person|julie",
            $"other|team|{Valmont}", "", "|", "nonsense", "|team|", talk.LibraryOf("group|x"), talk.LibraryOf("team|"), $"{talk.TeamLibrary(Valmont)}|person|julie",
            new string('x', 5_000), talk.Tenant + "|team|a/b\\c#d?\u0001", "-|person|julie",
        ];
        foreach (var library in libraries)
        {
            talk.Watched.Forget();
            await talk.SendPayloadAsync(Card(library, "open", "school"), channel == "msteams" ? "Action.Execute" : "Action.Submit");
            talk.Answer.Trim().ShouldBe(Refusal, library);
            // What is written is that the button was pressed.
            talk.Watched.Batches.ShouldBe(1, library);
        }
        await talk.SendPayloadAsync(Card(talk.Library, "open", "school"), channel == "msteams" ? "Action.Execute" : "Action.Submit");
        talk.Answer.Trim().ShouldBe(Refusal);
    }

    [Fact]
    public async Task A_team_that_is_not_known_is_asked_about_like_one_that_is()
    {
        await using var talk = new Talk(May);
        talk.UserId = "paul";
        await talk.MeetsAsync(Valmont);
        talk.UserId = "julie";
        await talk.SaysAsync(["bonjour"]);
        foreach (var team in (string[])[Valmont, "19:nowhere"])
        {
            talk.Watched.Forget();
            var asked = talk.Roster.Asked.Count;
            await talk.SendPayloadAsync(Card(talk.TeamLibrary(team), "open", "school"));
            talk.Roster.Asked.Skip(asked).ShouldBe([(team, "julie")]);
            talk.Answer.Trim().ShouldBe(Refusal);
        }
    }

    [Fact]
    public async Task In_a_channel_no_card_of_another_library_acts_not_even_one_s_own()
    {
        await using var talk = new Talk(May, "msteams");
        await talk.MeetsAsync(Valmont);
        await talk.MeetsAsync(Marnes);
        await PutAsync(talk, talk.Library);
        await PutAsync(talk, talk.TeamLibrary(Marnes));
        foreach (var library in (string[])[talk.Library, talk.TeamLibrary(Marnes), "other|person|julie"])
        {
            await talk.SendInTeamAsync(Valmont, new JsonObject { ["type"] = "message", ["value"] = Card(library, "portfolio", "") });
            talk.Answer.Trim().ShouldBe(Refusal);
        }
    }

    private static JsonObject Card(string library, string verb, string partnership) =>
        new() { ["verb"] = verb, ["library"] = library, ["partnership"] = partnership, ["revision"] = 1 };

    private static Task PutAsync(Talk talk, string library) => talk.Store.BatchAsync(
        Tables.Libraries, library, [TableWrite.Upsert(RowKeys.Partnership("school"), PartnershipRows.Write(Shelf.School()))], Ct);

    private static async Task<Talk> InValmontAsync(string channel = "emulator")
    {
        var talk = new Talk(May, channel);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync("bibliothèque Valmont", "Vous êtes maintenant dans la bibliothèque");
        return talk;
    }
}
