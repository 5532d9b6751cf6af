using System.Net;
using PartnershipBot.Domain;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Documents;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>« Document »: the convention as a Word file, by a link that expires.</summary>
public sealed class DocumentTests
{
    private static readonly DateTimeOffset March = new(2026, 3, 3, 10, 0, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("document")]
    [InlineData("Document Word")]
    [InlineData("convention en Word")]
    [InlineData("télécharger la convention, s’il vous plaît")]
    public async Task A_link_gives_the_convention(string words)
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());

        await talk.SaysAsync(words, "quinze minutes");

        using var response = await talk.FollowAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(
            "Convention – Une classe, un livre, un rendez-vous – École primaire Jacques-Prévert – 2025-09-12 – signée.docx"
        );
        response.Content.Headers.ContentDisposition.DispositionType.ShouldBe("attachment");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await TextAsync(response)).ShouldContain("École primaire Jacques-Prévert");
    }

    [Fact]
    public async Task A_link_expires_and_then_is_like_any_other_word()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("document");
        var link = talk.Link();

        talk.Clock.Advance(TimeSpan.FromMinutes(15));

        using var expired = await talk.Http.GetAsync(link);
        expired.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var other in new[] { "documents/0", "documents/" + new string('a', 48), "documents/..%2Fcalendar" })
        {
            using var response = await talk.Http.GetAsync(other);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
            (await response.Content.ReadAsStringAsync()).ShouldBe(await expired.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_key_of_the_calendar_opens_no_document()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("fichier calendrier");
        var key = talk.Link().Segments[^1].Replace(".ics", "", StringComparison.Ordinal);

        using var response = await talk.Http.GetAsync($"documents/{key}");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_signed_convention_is_given_as_it_was_signed()
    {
        await using var talk = new Talk(March);
        var school = Shelf.School();
        await talk.PutAsync(RowKeys.Version("school", 1), PartnershipRows.Write(school));
        await talk.OpenAsync(school with { Answers = school.Answers.With([new(Fields.Rhythm, "Tous les lundis")]) });

        await talk.SaysAsync("document");

        using var response = await talk.FollowAsync();
        var text = await TextAsync(response);
        text.ShouldContain("Une classe chaque mardi");
        text.ShouldNotContain("Tous les lundis");
        text.ShouldContain("Texte signé le 12 septembre 2025.");
        text.ShouldContain("Copie de travail reconstituée\u202f; seul l’exemplaire signé fait foi.");
    }

    [Fact]
    public async Task A_draft_shows_its_blanks_and_what_waits_goes_on_waiting()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.CareHome());
        await talk.SaysAsync("reprendre");
        var question = talk.Answer;

        await talk.SaysAsync("document word", "surligné");

        talk.Answer.ShouldContain(question.Split('\n')[^1]);
        using var response = await talk.FollowAsync();
        (await TextAsync(response)).ShouldContain("[");
    }

    [Fact]
    public async Task The_button_is_on_the_card_of_the_convention()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("aperçu");

        await talk.PressesAsync("Document Word");

        talk.Link().AbsolutePath.ShouldStartWith("/documents/");
    }

    [Fact]
    public async Task The_text_is_French_for_whoever_speaks_English()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.School());
        await talk.SaysAsync("english");

        await talk.SaysAsync("document", "its text is in French");

        using var response = await talk.FollowAsync();
        (await TextAsync(response)).ShouldContain("Objectifs et critères de réussite");
    }

    [Fact]
    public async Task Before_there_is_a_project_there_is_no_document()
    {
        await using var talk = new Talk(March);

        await talk.SaysAsync("document");

        talk.Cards.ShouldNotContain(c => c.ToJsonString().Contains("/documents/"));
        talk.Answer.ShouldNotContain("quinze minutes");
    }

    [Fact]
    public async Task A_partnership_that_was_put_aside_is_not_given()
    {
        await using var talk = new Talk(March);
        await talk.OpenAsync(Shelf.CareHome());
        await talk.SaysAsync("document");
        var link = talk.Link();

        await talk.PutAsync(Shelf.CareHome() with { DiscardedAt = talk.Clock.GetUtcNow() });

        using var response = await talk.Http.GetAsync(link);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    internal static async Task<string> TextAsync(HttpResponseMessage response)
    {
        using var file = WordFileTests.Open(await response.Content.ReadAsByteArrayAsync());
        return file.MainDocumentPart!.Document!.Body!.InnerText;
    }
}
