using System.Text.Json.Nodes;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Team;

/// <content>Forms that are refused, or come too late or twice.</content>
public sealed partial class TeamFormTests
{
    [Fact]
    public async Task A_form_from_before_overwrites_nothing_and_a_card_from_before_opens_what_is_open()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysInAsync(InTeam.Channel, Sheet);
        var button = InTeam.Action(talk.Cards, "Remplir le formulaire")["data"]!.AsObject();
        await talk.OpensAsync(InTeam.Channel, button);
        var form = InTeam.Form(talk);
        await talk.FillsInAsync(InTeam.Channel, form, ("PJ11", "2026-02-03"));
        await talk.FillsInAsync(InTeam.Channel, form, ("PJ11", "2026-03-03"), ("PJ15", "Deux groupes au plus"));
        InTeam.Said(talk).ShouldContain("Certaines réponses avaient déjà été données");
        var columns = (await talk.RowsInAsync(InTeam.Channel, RowKeys.Partnership("care"))).Single().Columns;
        (columns["calendar_startDate"], columns["limits_partner"]).ShouldBe(("2026-02-03", "Deux groupes au plus"));

        await talk.PutInAsync(InTeam.Channel, Shelf.School() with { Id = "care" });
        await talk.OpensAsync(InTeam.Channel, button);
        InTeam.Said(talk).ShouldStartWith("Il n’y a plus rien à remplir");
        await talk.FillsInAsync(InTeam.Channel, form, ("PJ14", "Une autre limite"));
        (await talk.RowsInAsync(InTeam.Channel, RowKeys.Partnership("care"))).Single().Columns.Values.ShouldNotContain("Une autre limite");
        talk.Invoked!["Body"]!["task"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_what_is_not_of_this_team_a_form_says_the_same_as_of_what_does_not_exist()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.PutAsync(Shelf.CareHome() with { Id = "elsewhere" });
        await talk.SaysInAsync(InTeam.Channel, Sheet);
        var button = InTeam.Action(talk.Cards, "Remplir le formulaire")["data"]!.AsObject();
        await talk.OpensAsync(InTeam.Channel, button);
        var form = InTeam.Form(talk);
        foreach (
            var (library, id) in new[]
            {
                (talk.LibraryIn(InTeam.Channel), "elsewhere"),
                (talk.LibraryIn(InTeam.Channel), "unknown"),
                (talk.Library, "elsewhere"),
                (talk.Library, "care"),
            }
        )
        {
            var forged = button.DeepClone().AsObject();
            (forged["library"], forged["partnership"]) = (library, id);
            await talk.OpensAsync(InTeam.Channel, forged);
            InTeam.Said(talk).ShouldBe(NotAvailable);
            var sent = form.DeepClone().AsObject();
            var data = InTeam.Action([sent], "Enregistrer")["data"]!;
            (data["library"], data["partnership"]) = (library, id);
            await talk.FillsInAsync(InTeam.Channel, sent, ("PJ11", "2026-02-03"));
            InTeam.Said(talk).ShouldBe(NotAvailable);
        }
        (await talk.RowsAsync("history|")).ShouldBeEmpty();
        (await talk.RowsInAsync(InTeam.Channel, "history|")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"stage":"neverHeardOf"}""")]
    [InlineData("""{"stage":"library"}""")]
    [InlineData("""{"stage":{"id":"project"}}""")]
    [InlineData("""{"stage":null}""")]
    public async Task A_form_that_is_none_of_ours_is_said_to_be_so(string change)
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysInAsync(InTeam.Channel, Sheet);
        var data = InTeam.Action(talk.Cards, "Remplir le formulaire")["data"]!.DeepClone().AsObject();
        data["stage"] = JsonNode.Parse(change)!["stage"]?.DeepClone();
        await talk.OpensAsync(InTeam.Channel, data);
        InTeam.Said(talk).ShouldStartWith("Ce formulaire ne peut plus être ouvert");
        foreach (var name in new[] { "task/fetch", "task/submit" })
        {
            foreach (var value in new[] { """{"data":[]}""", """{"data":"words"}""", "{}", "[]", "7" })
            {
                await talk.ThereAsync(InTeam.Channel, InTeam.Invoke(name, JsonNode.Parse(value)));
                ((int)talk.Invoked!["Status"]!).ShouldBe(400, value);
            }
            await talk.ThereAsync(
                InTeam.Channel,
                InTeam.Invoke(name, JsonNode.Parse("""{"data":{"page":"x","revision":[],"partnership":{},"library":7}}"""))
            );
            InTeam.Said(talk).ShouldStartWith("Ce formulaire ne peut plus être ouvert");
        }
    }

    [Fact]
    public async Task A_form_that_comes_again_with_the_same_activity_is_kept_once()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysInAsync(InTeam.Channel, Sheet);
        await talk.OpensAsync(InTeam.Channel, "Remplir le formulaire");
        var form = InTeam.Form(talk);
        await talk.FillsInAsync(InTeam.Channel, form, ("PJ11", "2026-02-03"));
        var before = await RowsAsync(talk, InTeam.Channel);
        talk.Numbering--;
        await talk.FillsInAsync(InTeam.Channel, form, ("PJ11", "2026-02-03"));
        InTeam.Said(talk).ShouldBe("C’était déjà fait\u00A0: rien n’a changé.");
        (await RowsAsync(talk, InTeam.Channel)).ShouldBe(before);
    }

    [Fact]
    public async Task Where_no_form_can_open_none_is_offered()
    {
        await using var talk = new Talk(January);
        await talk.PutInAsync(InTeam.Group, Shelf.CareHome());
        await talk.SaysInAsync(InTeam.Group, Sheet);
        talk.CardButtons.ShouldNotContain("Remplir le formulaire");
        await using var teams = new Talk(January, "msteams");
        await teams.PutAsync(Shelf.CareHome());
        await teams.SaysAsync(Sheet);
        teams.CardButtons.ShouldNotContain("Remplir le formulaire");
    }
}
