using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Libraries;

/// <content>Cards of a library, pressed by those who belong to it and by those who do not.</content>
public sealed partial class MembershipTests
{
    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_card_of_a_team_s_library_takes_a_member_there(string channel)
    {
        await using var talk = new Talk(May, channel);
        await talk.MeetsAsync(Valmont);
        await PutAsync(talk, talk.TeamLibrary(Valmont));
        await talk.SaysAsync(["nouveau partenariat"]);
        await talk.SendPayloadAsync(
            Card(talk.TeamLibrary(Valmont), "open", "school"),
            channel == "msteams" ? "Action.Execute" : "Action.Submit"
        );
        talk.Answer.ShouldContain("Vous êtes maintenant dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0».");
        talk.Answer.ShouldContain(Shelf.School().Name);
        await talk.SaysAsync("mes partenariats", Shelf.School().Name);
        // A card of one's own library leads back.
        await talk.SendPayloadAsync(Card(talk.Library, "menu", ""), channel == "msteams" ? "Action.Execute" : "Action.Submit");
        talk.Answer.ShouldContain("Vous êtes maintenant dans votre espace.");
        await talk.SaysAsync("mes partenariats", "pas encore de partenariat");
    }

    [Fact]
    public async Task A_reminder_of_a_team_s_partnership_acts_in_the_team_s_library()
    {
        await using var talk = await InValmontAsync();
        await talk.SaysAsync(["partenariat d’exemple", "mon espace"]);
        await talk.SweepAsync("2026-07-01T08:00Z");
        talk.Cards.ShouldNotBeEmpty();
        await talk.PressesAsync("Voir la convention");
        talk.Answer.ShouldContain("Vous êtes maintenant dans l’espace de l’équipe «\u00a0Médiathèque de Valmont\u00a0».");
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
            talk.TeamLibrary(Valmont),
            talk.LibraryOf("team|19:nowhere"),
            talk.LibraryOf("person|paul"),
            talk.LibraryOf("person|nobody"),
            "other|person|julie",
            $"other|team|{Valmont}",
            "",
            "|",
            "nonsense",
            "|team|",
            talk.LibraryOf("group|x"),
            talk.LibraryOf("team|"),
            $"{talk.TeamLibrary(Valmont)}|person|julie",
            new string('x', 5_000),
            talk.Tenant + "|team|a/b\\c#d?\u0001",
            "-|person|julie",
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
        new()
        {
            ["verb"] = verb,
            ["library"] = library,
            ["partnership"] = partnership,
            ["revision"] = 1,
        };
}
