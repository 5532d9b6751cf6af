using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Agreements;
using PartnershipBot.Features.Lifecycle;
using PartnershipBot.Files;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Files;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>The signed convention comes back as a file: after « oui » it is kept, shown, and given back.</summary>
public sealed partial class SignedFileTests : IAsyncLifetime
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    private readonly Talk _talk = new(March);
    private Drive _drive = null!;

    public async ValueTask InitializeAsync()
    {
        _drive = await Drive.StartAsync();
        Give(Samples.Of("pdf"));
    }

    public async ValueTask DisposeAsync()
    {
        await _talk.DisposeAsync();
        await _drive.DisposeAsync();
    }

    [Fact]
    public async Task It_is_asked_first_and_fetched_only_then()
    {
        await _talk.OpenAsync(Shelf.School());

        await SendAsync(File("Convention signée.pdf"));

        Spaced(_talk.Answer).ShouldBe("Joindre « Convention signée.pdf » au dossier de « Une classe, un livre, un rendez-vous » ?");
        _talk.Buttons.ShouldBe(["Oui", "Non"]);
        _drive.Requests.ShouldBeEmpty();

        await _talk.SaysAsync("non", "je ne garde pas");
        _drive.Requests.ShouldBeEmpty();
        (await _talk.RowsAsync("file|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_joined_is_a_row_with_its_hash_and_a_line_of_history()
    {
        await _talk.OpenAsync(Shelf.School());
        await SendAsync(File("Convention signée.pdf"));

        await _talk.SaysAsync("oui", "est joint au dossier");

        var row = (await _talk.RowsAsync("file|school|")).ShouldHaveSingleItem();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Samples.Of("pdf")));
        var columns = row.Columns.Where(c => c.Key is not "schema").Select(c => $"{c.Key}={c.Value}").Order(StringComparer.Ordinal);
        columns.ShouldBe([
            $"at={March.ToUniversalTime()}",
            "by=julie",
            "byName=Julie Morel",
            $"hash={hash}",
            "name=Convention signée.pdf",
            $"size={Samples.Of("pdf").Length}",
            "type=application/pdf",
        ]);
        var partnership = await _talk.ReadAsync("school");
        partnership.Answers.Text(Fields.SignedFile).ShouldBe(row.RowKey.Split('|')[2]);
        var line = (await _talk.RowsAsync(RowKeys.History("school"))).Select(HistoryRows.Read).ShouldHaveSingleItem();
        (line.What.ToString(), line.ByName).ShouldBe(("file", "Julie Morel"));
        _drive.Requests.ShouldHaveSingleItem().Authorization.ShouldBeNull();
    }

    [Fact]
    public async Task It_is_shown_on_the_convention_and_on_the_sheet_and_given_back()
    {
        await JoinAsync();

        await _talk.SaysAsync("aperçu");
        Spaced(_talk.Answer).ShouldContain("Copie de la convention signée, jointe le mardi 3 mars 2026");
        await _talk.PressesAsync("Document signé");
        using var response = await _talk.FollowAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(Samples.Of("pdf"));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(
            "Copie de la convention signée – Une classe, un livre, un rendez-vous.pdf"
        );
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        await _talk.SaysAsync("ouvrir Une classe, un livre, un rendez-vous");
        Spaced(_talk.Answer).ShouldContain("jointe le mardi 3 mars 2026");
    }

    [Fact]
    public async Task After_a_restart_it_is_still_there()
    {
        await JoinAsync();
        await _talk.RestartAsync();

        await _talk.SaysAsync("document signé");

        using var response = await _talk.FollowAsync();
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(Samples.Of("pdf"));
    }

    [Fact]
    public async Task Of_several_the_last_one_is_given()
    {
        await JoinAsync();
        Give(Samples.Of("jpg"));
        _talk.Clock.Advance(TimeSpan.FromDays(1));
        await SendAsync(File("photo.JPG"));
        await _talk.SaysAsync("oui");

        await _talk.SaysAsync("document signé");

        using var response = await _talk.FollowAsync();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        (await _talk.RowsAsync("file|school|")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_file_or_when_it_is_lost_that_is_said()
    {
        await _talk.OpenAsync(Shelf.School());
        await _talk.SaysAsync("document signé", "Aucun exemplaire signé");

        await JoinAsync();
        foreach (var row in await _talk.RowsAsync("file|"))
        {
            await _talk.PutAsync(row.RowKey, new Dictionary<string, object>(row.Columns) { ["hash"] = new string('0', 64) });
        }
        await _talk.SaysAsync("document signé", "ne se trouve plus");
    }

    [Fact]
    public async Task On_Teams_it_is_given_back_into_the_persons_drive()
    {
        await using var talk = new Talk(March, "msteams") { ServiceUrl = "https://smba.trafficmanager.net/emea/" };
        await talk.OpenAsync(Shelf.School());
        await talk.SendAsync(Message("", File("Convention signée.pdf")));
        await talk.SaysAsync("oui");

        await talk.SaysAsync("document signé");
        var consent = talk.Attachments.ShouldHaveSingleItem();
        ((string?)consent["name"]).ShouldBe("Copie de la convention signée – Une classe, un livre, un rendez-vous.pdf");
        _drive.Answer = null;
        await talk.SendAsync(
            new JsonObject
            {
                ["type"] = "invoke",
                ["name"] = "fileConsent/invoke",
                ["replyToId"] = "1:consent",
                ["value"] = new JsonObject
                {
                    ["type"] = "fileUpload",
                    ["action"] = "accept",
                    ["context"] = consent["content"]!["acceptContext"]!.DeepClone(),
                    ["uploadInfo"] = new JsonObject
                    {
                        ["uploadUrl"] = _drive.Url.AbsoluteUri,
                        ["name"] = "x.pdf",
                        ["uniqueId"] = "u",
                        ["fileType"] = "pdf",
                    },
                },
            }
        );

        (await talk.News.NextAsync()).Outcome.ShouldBe(UploadOutcome.Done);
        _drive.Requests[^1].Body.ShouldBe(Samples.Of("pdf"));
    }

    [Fact]
    public void Neither_a_duplicate_nor_the_next_cycle_has_the_file_of_this_one()
    {
        var signed = Shelf.School() with
        {
            Answers = Shelf
                .School()
                .Answers.With([
                    new(Fields.SignedFile, "f1"),
                    new(Fields.SignedFileOn, "2026-03-03"),
                    new(Fields.NewPeriod, "2026-09-15/2027-07-02"),
                ]),
        };

        foreach (var next in new[] { Duplicate.Of(signed, "d", "julie", "Julie", March), Renewal.NextCycle(signed, "n", March) })
        {
            next.Answers.Values.Keys.ShouldNotContain(k => k.StartsWith(Fields.SignedFile, StringComparison.Ordinal));
        }
    }

    private async Task JoinAsync()
    {
        await _talk.OpenAsync(Shelf.School());
        await SendAsync(File("Convention signée.pdf"));
        await _talk.SaysAsync("oui", "est joint");
    }

    private void Give(byte[] bytes) => _drive.Answer = async (http, _) => await http.Response.Body.WriteAsync(bytes);

    /// <summary>A file as Teams sends it from a personal chat.</summary>
    private JsonObject File(string name, string? url = null) =>
        new()
        {
            ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
            ["contentUrl"] = "https://contoso-my.sharepoint.com/personal/julie/Documents/" + name,
            ["name"] = name,
            ["content"] = new JsonObject
            {
                ["downloadUrl"] = url ?? _drive.Url.AbsoluteUri,
                ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
                ["fileType"] = "pdf",
            },
        };

    private Task SendAsync(params JsonObject[] files) => SendAsync("", files);

    private Task SendAsync(string text, params JsonObject[] files) => _talk.SendAsync(Message(text, files));

    /// <summary>Teams adds the message itself as an attachment.</summary>
    private static JsonObject Message(string text, params JsonObject[] files) =>
        new()
        {
            ["type"] = "message",
            ["text"] = text,
            ["attachments"] = new JsonArray([
                .. files,
                new JsonObject { ["contentType"] = "text/html", ["content"] = $"<div>{text}</div>" },
            ]),
        };

    private static string Spaced(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
