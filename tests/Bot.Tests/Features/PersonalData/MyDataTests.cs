using System.IO.Compression;
using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Features.PersonalData;

/// <summary>« Mes données »: everything that is stored about whoever asks, and about nobody else.</summary>
public sealed class MyDataTests
{
    [Fact]
    public async Task The_file_has_every_row_of_the_store_in_which_the_name_stands_after_the_whole_life()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.MeetsAsync(Valmont);
        await SchoolYear.LiveAsync(talk);
        await talk.SaysAsync(["bibliothèque Valmont", "partenariat d’exemple", "bibliothèque personnelle"]);

        await talk.SaysAsync("mes données", "tout ce que je garde à votre sujet");
        var (text, json) = await OpenAsync(talk);

        var told = json["libraries"]!
            .AsArray()
            .SelectMany(l => l!["rows"]!.AsArray().Select(r => (Tables.Libraries, (string)l["library"]!, (string)r!["key"]!)))
            .Concat(json["conversations"]!.AsArray().Select(r => (Tables.Conversations, "", (string)r!["key"]!)))
            .Concat(json["reminders"]!.AsArray().Select(r => (Tables.Reminders, "", (string)r!["key"]!)))
            .ToHashSet();
        var holding = await SchoolYear.HoldingAsync(talk, "Morel", "julie");
        holding.Count.ShouldBeGreaterThan(80);
        holding
            // The links to this very file name the library, and end in a quarter of an hour; a delivery mark names a conversation.
            .Where(h => h.Partition is not ("documents" or "calendar") && h.Table != Tables.Deliveries)
            .Select(h => (h.Table, h.Table == Tables.Libraries ? h.Partition : "", h.Row.RowKey))
            .Where(h => !told.Contains(h))
            .ShouldBeEmpty();
        text.ShouldContain("Julie Morel");
        text.ShouldContain("Une classe, un livre, un rendez-vous");
        text.ShouldContain("Lecture par Mme Morel");
        text.ShouldContain("Médiathèque de Valmont");
    }

    [Fact]
    public async Task Of_a_teams_library_it_has_only_what_names_the_person()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.MeetsAsync(Valmont);
        (talk.UserId, talk.Speaker) = ("claire", ("c2", "Claire Petit"));
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["bibliothèque Valmont", "ajouter un partenaire", "EHPAD Les Acacias", "EHPAD", "menu"]);
        (talk.UserId, talk.Speaker) = ("julie", ("c1", "Julie Morel"));
        (await SchoolYear.HoldingAsync(talk, "Acacias")).ShouldNotBeEmpty();

        await talk.SaysAsync(["mes données"]);
        var (text, _) = await OpenAsync(talk);

        text.ShouldContain("Julie Morel");
        text.ShouldNotContain("Claire Petit");
        text.ShouldNotContain("Acacias");
    }

    [Fact]
    public async Task Whoever_has_left_a_team_reads_nothing_of_its_library()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["bibliothèque Valmont", "partenariat d’exemple", "bibliothèque personnelle"]);
        talk.Roster.Put(Valmont, talk.UserId, PartnershipBot.Trust.Members.RosterAnswer.Absent);
        talk.Clock.Advance(TimeSpan.FromHours(1));

        await talk.SaysAsync(["mes données"]);
        var (text, json) = await OpenAsync(talk);

        text.ShouldContain("Je n’ai pas pu vérifier que vous faites partie de cette équipe");
        json["libraries"]![1]!["rows"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_that_waits_is_asked_again_after_it()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("nouveau partenariat", "Comment s’appelle la structure");
        await talk.SaysAsync("mes données", "Comment s’appelle la structure");
        talk.Answer.ShouldContain("tout ce que je garde à votre sujet");
    }

    private static async Task<(string Text, JsonNode Json)> OpenAsync(Talk talk)
    {
        using var answer = await talk.FollowAsync();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var zip = new ZipArchive(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()));
        zip.Entries.Select(e => e.Name).ShouldBe(["Mes données Passerelle.txt", "Mes données Passerelle.json"]);
        using var text = new StreamReader(zip.Entries[0].Open());
        using var json = new StreamReader(zip.Entries[1].Open());
        return (await text.ReadToEndAsync(), JsonNode.Parse(await json.ReadToEndAsync())!);
    }
}
