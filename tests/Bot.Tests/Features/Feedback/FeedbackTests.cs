using System.Text.Json.Nodes;
using PartnershipBot.Features.PersonalData;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.Feedback;

/// <summary>The thumbs below the bot’s messages: counted, shown on « retours », and nobody’s name with them.</summary>
public sealed class FeedbackTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static readonly DateTimeOffset June = new(2026, 6, 19, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Likes_and_dislikes_are_counted_by_month_and_a_word_is_kept_only_where_one_was_written()
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("menu");
        await LikesAsync(talk, "like");
        await LikesAsync(talk, "like", "  ");
        await LikesAsync(talk, "dislike", "C’est trop long");
        var rows = await talk.RowsAsync("feedback|");
        rows.Count.ShouldBe(2);
        var month = rows.Single(r => r.RowKey == "feedback|2026-06").Columns;
        (Convert.ToInt32(month["likes"], null), Convert.ToInt32(month["dislikes"], null)).ShouldBe((2, 1));
        month.Keys.ShouldNotContain("by");
        var comment = rows.Single(r => r.RowKey != "feedback|2026-06").Columns;
        ((string)comment["comment"], (bool)comment["liked"]).ShouldBe(("C’est trop long", false));

        await talk.SaysAsync("retours");
        talk.Answer.ShouldContain("«\u00A0j’aime\u00A0» 2 fois, «\u00A0je n’aime pas\u00A0» 1 fois");
        talk.Answer.ShouldContain("19 juin 2026, «\u00A0je n’aime pas\u00A0»\u00A0: «\u00A0C’est trop long\u00A0»");
        talk.Answer.ShouldNotContain("Julie");
    }

    [Fact]
    public async Task Without_any_it_is_said_so_in_the_persons_language()
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("retours", "Personne n’a encore donné d’avis");
        await talk.SaysAsync("english");
        await talk.SaysAsync("feedback", "Nobody has given feedback");
    }

    [Fact]
    public async Task What_a_team_thinks_is_shown_to_whoever_answers_for_its_library()
    {
        await using var talk = new Talk(June, "msteams");
        talk.Roster.Put(Valmont, talk.UserId);
        await talk.SaysInTeamAsync(Valmont, "menu");
        await talk.SendInTeamAsync(Valmont, Thumb("like", ""));
        ((int?)talk.Invoked!["Status"]).ShouldBe(200);
        (await talk.Store.GetAsync(Tables.Libraries, talk.TeamLibrary(Valmont), "feedback|2026-06", Ct)).ShouldNotBeNull();

        await talk.SaysAsync("bibliothèque Médiathèque de Valmont");
        await talk.SaysAsync("retours", "à la personne responsable de la bibliothèque");
        await talk.Store.BatchAsync(
            Tables.Libraries,
            talk.TeamLibrary(Valmont),
            [TableWrite.Upsert(RowKeys.Settings, new Dictionary<string, object> { ["reminders_responsible"] = "Julie Morel" })],
            Ct
        );
        await talk.SaysAsync("retours");
        talk.Answer.ShouldContain("1 fois");
    }

    [Theory]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"shrug"}}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":{"a":1},"actionValue":{"reaction":["like"]}}""")]
    [InlineData("""[]""")]
    [InlineData("null")]
    public async Task What_is_no_opinion_is_its_senders_mistake_and_stores_nothing(string value)
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("menu");
        await talk.SendAsync(InTeam.Invoke("message/submitAction", JsonNode.Parse(value)));
        ((int?)talk.Invoked!["Status"]).ShouldBe(400);
        (await talk.RowsAsync("feedback|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_comment_is_cut_at_its_greatest_length_and_an_opinion_that_comes_twice_counts_once()
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("menu");
        foreach (var _ in new[] { 1, 2 })
        {
            var thumb = Thumb("like", new string('a', 5000));
            thumb["id"] = "same";
            await talk.SendAsync(thumb);
            ((int?)talk.Invoked!["Status"]).ShouldBe(200);
        }
        var rows = await talk.RowsAsync("feedback|");
        Convert.ToInt32(rows.Single(r => r.RowKey == "feedback|2026-06").Columns["likes"], null).ShouldBe(1);
        ((string)rows.Single(r => r.RowKey != "feedback|2026-06").Columns["comment"]).Length.ShouldBe(1000);
    }

    [Fact]
    public async Task The_writer_of_a_comment_takes_it_away_with_their_data()
    {
        await using var talk = new Talk(June, "msteams");
        talk.Roster.Put(Valmont, talk.UserId);
        await talk.SaysInTeamAsync(Valmont, "menu");
        await talk.SendInTeamAsync(Valmont, Thumb("like", "Très clair"));
        await talk.SaysAsync("menu");
        await LikesAsync(talk, "dislike", "Trop lent");
        (await OfTheTeamAsync()).ShouldContain(r => r.Columns.Values.Contains(talk.UserId));
        await talk.SaysAsync("effacer mes données", "oui", "oui");
        (await talk.RowsAsync("feedback|")).ShouldBeEmpty();
        (await OfTheTeamAsync()).ShouldAllBe(r => !r.Columns.Values.Contains(talk.UserId));

        async Task<List<TableRow>> OfTheTeamAsync() =>
            await talk.Store.ReadAllAsync(Tables.Libraries, talk.TeamLibrary(Valmont), KeyRange.Prefix("feedback|"), Ct).ToListAsync(Ct);
    }

    [Fact]
    public async Task After_a_year_nothing_is_left_and_nobody_is_asked_about_it()
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("menu");
        await LikesAsync(talk, "like", "Pratique");
        talk.Clock.Advance(TimeSpan.FromDays(364));
        (await talk.Get<RetentionSweep>().RunAsync(talk.Clock.GetUtcNow(), Ct)).ShouldBe((0, 0));
        talk.Clock.Advance(TimeSpan.FromDays(2));
        (await talk.Get<RetentionSweep>().RunAsync(talk.Clock.GetUtcNow(), Ct)).ShouldBe((0, 2));
        (await talk.RowsAsync("feedback|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_card_of_a_turn_asks_for_an_opinion_on_Teams_and_a_question_does_not()
    {
        await using var talk = new Talk(June, "msteams");
        (await AskedAsync(talk, "menu")).ShouldBe(["default"]);
        (await AskedAsync(talk, "nouveau partenariat")).ShouldBeEmpty();
        await using var elsewhere = new Talk(June, "webchat");
        (await AskedAsync(elsewhere, "menu")).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string?>> AskedAsync(Talk talk, string text)
    {
        await talk.SaysAsync(text);
        return
        [
            .. talk
                .Sent.Where(a => a["channelData"]?["feedbackLoop"] is not null)
                .Select(a => (string?)a["channelData"]!["feedbackLoop"]!["type"]),
        ];
    }

    private static async Task LikesAsync(Talk talk, string reaction, string comment = "")
    {
        await talk.SendAsync(Thumb(reaction, comment));
        ((int?)talk.Invoked!["Status"]).ShouldBe(200);
    }

    /// <summary>As Teams sends it: the comment is an object written as a text.</summary>
    private static JsonObject Thumb(string reaction, string comment) =>
        InTeam.Invoke(
            "message/submitAction",
            new JsonObject
            {
                ["actionName"] = "feedback",
                ["actionValue"] = new JsonObject
                {
                    ["reaction"] = reaction,
                    ["feedback"] = new JsonObject { ["feedbackText"] = comment }.ToJsonString(),
                },
            }
        );
}
