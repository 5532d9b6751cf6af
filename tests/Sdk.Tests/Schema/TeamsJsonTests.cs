using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Sdk.Tests.Schema;

public class TeamsJsonTests
{
    private static readonly JsonSerializerSettings AsTheAdapter = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void a_form_is_a_continue_response()
    {
        var response = new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("Titre", "medium", 600)));

        JsonConvert.SerializeObject(response, AsTheAdapter)
            .ShouldSayTheSameAs("""{"task":{"type":"continue","value":{"title":"Titre","height":"medium","width":600}}}""");
    }

    [Fact]
    public void a_sentence_is_a_message_response()
        => JsonConvert.SerializeObject(new TaskModuleMessageResponse("Merci"), AsTheAdapter)
            .ShouldSayTheSameAs("""{"type":"message","value":"Merci"}""");

    [Fact]
    public void a_result_of_a_search_carries_its_preview()
    {
        var card = new HeroCard(title: "École").ToAttachment();
        var small = new ThumbnailCard(title: "É").ToAttachment();

        JsonConvert.SerializeObject(card.ToMessagingExtensionAttachment(small), AsTheAdapter).ShouldSayTheSameAs(
            """
            {"contentType":"application/vnd.microsoft.card.hero","content":{"title":"École"},
            "preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"É"}}}
            """);
    }

    [Fact]
    public void a_roster_page_reads_what_teams_knows_of_a_person()
    {
        var page = JsonConvert.DeserializeObject<TeamsPagedMembersResult>(
            """{"continuationToken":"next","members":[{"id":"29:1","name":"Léa","objectId":"o","givenName":"Léa","tenantId":"t","userRole":"user"}]}""")!;

        page.ContinuationToken.ShouldBe("next");
        var member = page.Members.ShouldHaveSingleItem();
        (member.Id, member.GivenName, member.TenantId, member.UserRole).ShouldBe(("29:1", "Léa", "t", "user"));
    }
}
