using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Domain.Reviews;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Team;

/// <summary>Forms that open over a team's or a group's conversation: kept as everywhere, refused in words, nothing lost.</summary>
public sealed partial class TeamFormTests
{
    private const string NotAvailable = "Ce partenariat n’existe pas ou ne vous est pas accessible.";
    private const string Sheet = "ouvrir pages partagées";
    private const string SchoolSheet = "ouvrir une classe, un livre, un rendez-vous";

    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(InTeam.Channel)]
    [InlineData(InTeam.Group)]
    public async Task The_form_of_the_open_stage_opens_over_the_conversation_and_what_it_sends_is_kept(string place)
    {
        await using var talk = await TalkAsync(place);
        await talk.SaysInAsync(place, Sheet);
        var before = await RowsAsync(talk, place);

        await talk.OpensAsync(place, "Remplir le formulaire");
        var task = talk.Invoked!["Body"]!["task"]!;
        ((string?)task["type"]).ShouldBe("continue");
        ((string?)task["value"]!["title"]).ShouldBe("Projet");
        ((string?)task["value"]!["card"]!["contentType"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        InTeam
            .Actions([InTeam.Form(talk)])
            .Select(a => ((string?)a["type"], (string?)a["title"]))
            .ShouldBe([("Action.Submit", "Enregistrer")]);
        (await RowsAsync(talk, place)).ShouldBe(before);

        talk.Speaker = ("c1", "Paul Renaud");
        await talk.FillsInAsync(place, ("PJ13", "Chaque mardi, soit 20 séances"), ("PJ11", "2026-02-03"), ("PJ12", "2025-07-03"));
        ((string?)talk.Invoked!["Body"]!["task"]!["type"]).ShouldBe("continue");
        var columns = (await talk.RowsInAsync(place, RowKeys.Partnership("care"))).Single().Columns;
        columns["calendar_startDate"].ShouldBe("2026-02-03");
        columns.Keys.ShouldNotContain("calendar_endDate");
        (await talk.RowsInAsync(place, "history|")).ShouldAllBe(row => (string)row.Columns["byName"] == "Paul Renaud");
        talk.Answer.ShouldContain("revoir");
    }

    [Fact]
    public async Task A_form_goes_from_page_to_page_and_ends_with_the_sheet_in_the_thread()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        var school = Shelf.School(PartnershipStatus.Evaluating);
        var criteria = Enumerable
            .Range(1, 60)
            .Select(i => new Criterion(
                0,
                CriterionKind.Quantitative,
                $"Séances tenues dans la classe {i}",
                "séances",
                Direction.AtLeast,
                i,
                null,
                "carnet"
            ))
            .ToList();
        await talk.PutInAsync(
            InTeam.Channel,
            school with
            {
                Answers = school.Answers.With([new(Fields.Criteria, AnswerSheet.Write(criteria))]),
            }
        );
        await talk.SaysInAsync(InTeam.Channel, SchoolSheet);
        await talk.OpensAsync(InTeam.Channel, "Remplir le formulaire");
        var pages = 0;
        while ((string?)talk.Invoked!["Body"]!["task"]!["type"] == "continue")
        {
            (++pages).ShouldBeLessThan(10);
            talk.Answer.ShouldNotContain("Bilan en cours");
            await talk.FillsInAsync(InTeam.Channel);
        }
        pages.ShouldBeGreaterThan(1);
        InTeam.Said(talk).ShouldStartWith("Vos réponses sont enregistrées");
        talk.Answer.ShouldContain("Bilan en cours");
        talk.CardButtons.ShouldContain("Remplir le formulaire");
        (await talk.RowsInAsync(InTeam.Channel, "dialog|")).Single().Columns.Keys.ShouldNotContain("state");
    }

    [Theory]
    [InlineData(InTeam.Channel)]
    [InlineData(InTeam.Group)]
    public async Task A_session_is_noted_by_a_form_and_a_second_click_notes_no_other(string place)
    {
        await using var talk = await TalkAsync(place);
        await talk.SaysInAsync(place, SchoolSheet);
        var before = await RowsAsync(talk, place);
        await talk.OpensAsync(place, "Noter une séance");
        var form = InTeam.Form(talk);
        (await RowsAsync(talk, place)).ShouldBe(before);

        await talk.FillsInAsync(place, form, ("SU1", "2026-01-06"), ("SU3", "24"));
        talk.Answer.ShouldContain("Il manque cette réponse");
        await talk.FillsInAsync(place, ("SU2", "held"));
        InTeam.Said(talk).ShouldBe("La séance est notée et affichée dans la conversation.");
        talk.Answer.ShouldContain("Séance du 6 janvier 2026");
        await talk.FillsInAsync(place, form, ("SU1", "2026-01-06"), ("SU2", "held"), ("SU3", "24"));
        InTeam.Said(talk).ShouldBe("C’était déjà fait\u00A0: rien n’a changé.");
        var session = (await talk.RowsInAsync(place, RowKeys.Sessions("school"))).ShouldHaveSingleItem();
        session.Columns["session_participants"].ShouldBe(24);
        (await talk.RowsInAsync(place, RowKeys.Partnership("school"))).Single().Columns.Keys.ShouldAllBe(k => !k.StartsWith("session_"));
    }

    [Fact]
    public async Task Two_colleagues_note_their_sessions_at_once_and_neither_loses_a_word()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysInAsync(InTeam.Channel, SchoolSheet);
        var sheet = talk.Cards;
        await talk.OpensAsync(InTeam.Channel, InTeam.Action(sheet, "Noter une séance")["data"]!.AsObject());
        var julies = InTeam.Form(talk);
        await talk.OpensAsync(InTeam.Channel, InTeam.Action(sheet, "Noter une séance")["data"]!.AsObject());
        var pauls = InTeam.Form(talk);

        await talk.FillsInAsync(InTeam.Channel, julies, ("SU1", "2026-01-06"), ("SU3", "24"));
        var again = InTeam.Form(talk);
        await talk.FillsInAsync(InTeam.Channel, pauls, ("SU1", "2026-01-08"), ("SU2", "held"), ("SU3", "12"), ("SU6", "Beau temps"));
        talk.Answer.ShouldContain("Une autre séance de ce partenariat est en train d’être notée");
        var kept = InTeam.Form(talk);
        kept.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
            .ShouldContain("Beau temps");
        await talk.FillsInAsync(InTeam.Channel, again, ("SU2", "held"));
        await talk.FillsInAsync(InTeam.Channel, kept, ("SU1", "2026-01-08"), ("SU2", "held"), ("SU3", "12"), ("SU6", "Beau temps"));
        (await talk.RowsInAsync(InTeam.Channel, RowKeys.Sessions("school")))
            .Select(r => r.Columns["session_participants"])
            .ShouldBe([24, 12]);
    }

    [Fact]
    public async Task A_form_in_the_team_leaves_the_question_of_a_personal_chat_where_it_is()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        var before = (await talk.RowsAsync("dialog|")).Single().ETag;
        await talk.SaysInAsync(InTeam.Channel, Sheet);
        await talk.OpensAsync(InTeam.Channel, "Remplir le formulaire");
        await talk.FillsInAsync(InTeam.Channel, ("PJ11", "2026-02-03"));
        (await talk.RowsAsync("dialog|")).Single().ETag.ShouldBe(before);
        await talk.SaysAsync("un organisme extérieur", "De quel type de structure");

        // Whoever forges it there is told where it opens, and the question still waits.
        var form = new JsonObject
        {
            ["verb"] = "form",
            ["stage"] = "contact",
            ["library"] = talk.Library,
            ["partnership"] = "x",
        };
        await talk.SendAsync(InTeam.Invoke("task/submit", new JsonObject { ["data"] = form }));
        InTeam.Said(talk).ShouldStartWith("Ce formulaire s’ouvre dans une équipe");
        await talk.SaysAsync("collège", "Dans quelle commune");
    }

    [Fact]
    public async Task In_English_a_form_is_English()
    {
        await using var talk = await TalkAsync(InTeam.Channel);
        await talk.SaysInAsync(InTeam.Channel, "english");
        await talk.SaysInAsync(InTeam.Channel, "where are we?");
        await talk.SaysInAsync(InTeam.Channel, "pages partagées");
        await talk.OpensAsync(InTeam.Channel, "Fill in the form");
        FrenchFinder.In(talk).ShouldBeEmpty();
    }

    private static async Task<Talk> TalkAsync(string place)
    {
        var talk = new Talk(January, "msteams");
        await talk.PutInAsync(place, Shelf.School(), Shelf.CareHome());
        return talk;
    }

    private static async Task<string> RowsAsync(Talk talk, string place) =>
        string.Join('\n', (await talk.RowsInAsync(place, "")).Select(r => $"{r.RowKey} {r.ETag}"));
}
