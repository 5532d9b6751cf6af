using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Trust.Members;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Libraries;

/// <summary>A team's library is for members of its roster, each turn; and a card of it is a request.</summary>
public sealed partial class MembershipTests
{
    private const string Refusal = "Ce partenariat n’existe pas ou ne vous est pas accessible.";
    private const string Unchecked =
        "Je n’ai pas pu vérifier auprès de Teams que vous faites partie de cette équipe. Rien n’a été enregistré\u00a0: réessayez dans un instant.";

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
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert", "menu", "mon espace"]);
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.SaysAsync("changer de bibliothèque", "Vos espaces");
        await talk.PressesAsync("Espace «\u00a0Médiathèque de Valmont\u00a0»");
        await talk.LeavesAsync(Valmont, "julie");
        await talk.SaysAsync("Collège Moulin", "Vous ne faites plus partie de cette équipe, ou Passerelle n’y est plus");
        talk.Answer.ShouldNotContain("Atelier Prévert");
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
        await talk.SaysAsync(["menu"]);
        talk.Answer.ShouldNotContain("Espace\u00a0:");
        await talk.SaysAsync(["changer de bibliothèque"]);
        talk.CardButtons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_roster_that_cannot_be_read_refuses_keeps_the_choice_and_writes_nothing()
    {
        await using var talk = await InValmontAsync("msteams");
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
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
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
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
        await talk.SaysAsync("bibliothèque Valmont", may ? "Vous êtes maintenant dans l’espace" : "son espace ne vous est pas accessible");
        await talk.SaysAsync(["menu"]);
        talk.Answer.Contains("Espace\u00a0:", StringComparison.Ordinal).ShouldBe(may);
    }

    [Fact]
    public async Task Where_guests_may_the_channel_itself_is_the_proof()
    {
        await using var talk = new Talk(May, "emulator", ("Libraries:Guests", "true"));
        await talk.SaysInTeamAsync(Valmont, "menu");
        await talk.SaysAsync("bibliothèque Valmont", "Vous êtes maintenant dans l’espace");
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
        await talk.SaysAsync("bibliothèque Valmont", "son espace ne vous est pas accessible");
        talk.Roster.Put(Valmont, "julie");
        await talk.SaysAsync("bibliothèque Valmont", "son espace ne vous est pas accessible");
        talk.Clock.Advance(TimeSpan.FromSeconds(61));
        await talk.SaysAsync("bibliothèque Valmont", "Vous êtes maintenant dans l’espace");
    }

    private static Task PutAsync(Talk talk, string library) =>
        talk.Store.BatchAsync(
            Tables.Libraries,
            library,
            [TableWrite.Upsert(RowKeys.Partnership("school"), PartnershipRows.Write(Shelf.School()))],
            Ct
        );

    private static async Task<Talk> InValmontAsync(string channel = "emulator")
    {
        var talk = new Talk(May, channel);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync("bibliothèque Valmont", "Vous êtes maintenant dans l’espace");
        return talk;
    }
}
