using System.Text.Json.Nodes;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Files;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Files;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Features.Agreements;

/// <content>What cannot be joined, and what happens meanwhile.</content>
public sealed partial class SignedFileTests
{
    [Theory]
    [InlineData("exe", "J’accepte les PDF")]
    [InlineData("heic", "HEIC")]
    public async Task A_file_of_another_kind_is_refused_and_nothing_is_kept(string extension, string expected)
    {
        await _talk.OpenAsync(Shelf.School());
        Give(Samples.Of(extension));
        await SendAsync(File("convention.pdf"));

        await _talk.SaysAsync("oui", expected);

        (await _talk.RowsAsync("file|")).ShouldBeEmpty();
        (await _talk.ReadAsync("school")).Revision.ShouldBe(Shelf.School().Revision);
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_refused_is_said()
    {
        await _talk.OpenAsync(Shelf.School());
        Give(Samples.Pdf(FileFetcher.MostBytes + 1));
        await SendAsync(File("convention.pdf"));
        await _talk.SaysAsync("oui", "dépasse 10");

        _drive.Answer = (http, _) =>
        {
            http.Response.StatusCode = 403;
            return Task.CompletedTask;
        };
        await SendAsync(File("convention.pdf"));
        await _talk.SaysAsync("oui", "pas pu récupérer");
        (await _talk.RowsAsync("file|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_from_elsewhere_is_not_even_asked_about()
    {
        await _talk.OpenAsync(Shelf.School());

        await SendAsync(File("convention.pdf", "https://files.evil.example/convention.pdf"));

        _talk.Answer.ShouldContain("Je n’accepte pas les fichiers de cet emplacement");
    }

    [Fact]
    public async Task Several_at_once_are_too_many()
    {
        await _talk.OpenAsync(Shelf.School());

        await SendAsync(File("page 1.jpg"), File("page 2.jpg"));

        _talk.Answer.ShouldContain("un seul fichier à la fois");
    }

    [Fact]
    public async Task Without_a_convention_there_is_nothing_to_join_it_to()
    {
        await SendAsync(File("convention.pdf"));
        _talk.Answer.ShouldContain("à quelle convention joindre");

        await _talk.OpenAsync(Shelf.CareHome());
        await SendAsync(File("convention.pdf"));
        _talk.Answer.ShouldContain("pas encore préparée");
        _drive.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_goes_on_waiting()
    {
        await _talk.OpenAsync(Shelf.CareHome(PartnershipStatus.AgreementDrafting));
        await _talk.SaysAsync("reprendre");
        var question = _talk.Answer.Split('\n')[^1];
        await SendAsync(File("convention.pdf"));
        _talk.Answer.ShouldContain("Joindre");

        await _talk.SaysAsync("peut-être", "Joindre");
        await _talk.SaysAsync("oui", "est joint");

        _talk.Answer.ShouldContain(question);
    }

    [Fact]
    public async Task Another_file_before_the_answer_takes_the_place_of_the_first()
    {
        await _talk.OpenAsync(Shelf.School());
        await SendAsync(File("ancienne.pdf"));

        await SendAsync(File("nouvelle.pdf"));
        await _talk.SaysAsync("oui", "nouvelle.pdf");

        (await _talk.RowsAsync("file|")).ShouldHaveSingleItem().Columns["name"].ShouldBe("nouvelle.pdf");
    }

    [Fact]
    public async Task What_is_written_beside_a_file_says_what_it_is()
    {
        await _talk.OpenAsync(Shelf.School());

        await SendAsync("Voilà notre exemplaire !", File("convention.pdf"));

        _talk.Answer.ShouldContain("Joindre");
    }

    [Fact]
    public async Task An_answer_beside_a_file_is_taken_and_the_file_is_not_passed_over_in_silence()
    {
        await _talk.OpenAsync(Shelf.CareHome(PartnershipStatus.AgreementDrafting));
        await _talk.SaysAsync("reprendre");
        var question = _talk.Answer.Split('\n')[^1];

        await SendAsync("oui", File("convention.pdf"));

        _talk.Answer.ShouldContain("je n’ai pas pris le fichier");
        _talk.Answer.ShouldNotContain("Joindre «", Case.Sensitive);
        _talk.Answer.Split('\n').Length.ShouldBeGreaterThan(1, $"« {question} » is answered, too");
        _drive.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_stands_in_the_message_itself_is_taken()
    {
        await _talk.OpenAsync(Shelf.School());
        var bytes = Samples.Pdf(20_000);
        await SendAsync(
            new JsonObject
            {
                ["contentType"] = "application/pdf",
                ["name"] = "convention.pdf",
                ["contentUrl"] = "data:application/pdf;base64," + Convert.ToBase64String(bytes),
            }
        );
        _talk.Answer.ShouldContain("Joindre");

        await _talk.SaysAsync("oui", "est joint");

        await _talk.SaysAsync("document signé");
        using var response = await _talk.FollowAsync();
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
    }

    [Fact]
    public async Task When_somebody_else_writes_first_it_is_joined_once()
    {
        await _talk.OpenAsync(Shelf.School());
        await SendAsync(File("convention.pdf"));
        var first = true;
        _talk.Watched.Before = (call, _) =>
        {
            var conflicts = first && call is { Kind: StoreCallKind.Batch, Table: Tables.Libraries };
            first &= !conflicts;
            return conflicts ? throw new TableConflictException("somebody was faster") : Task.CompletedTask;
        };

        await _talk.SaysAsync("oui", "est joint");

        first.ShouldBeFalse();
        (await _talk.RowsAsync("file|")).ShouldHaveSingleItem();
    }
}
