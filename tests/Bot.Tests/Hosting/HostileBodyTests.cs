using System.Globalization;
using System.Text;
using PartnershipBot.Hosting;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Hosting;

/// <summary>Bodies that no channel sends: each is refused, or answered like any other, and none ends or fills the process.</summary>
public sealed class HostileBodyTests
{
    private const string Start =
        "\"type\":\"message\",\"id\":\"m1\",\"channelId\":\"msteams\",\"serviceUrl\":\"http://127.0.0.1:9/\","
        + "\"recipient\":{\"id\":\"b\"},\"conversation\":{\"id\":\"c1\"},\"text\":\"bonjour\",\"deliveryMode\":\"expectReplies\"";

    private static readonly string Body = "{" + Start + ",\"from\":{\"id\":\"u\"}";

    [Theory]
    [InlineData("\"value\":{\"$ref\":\"1\"}")]
    [InlineData("\"channelData\":{\"$ref\":\"1\"}")]
    [InlineData("\"entities\":[{\"type\":\"mention\",\"mentioned\":{\"$ref\":\"1\"}}]")]
    [InlineData("\"attachments\":[{\"contentType\":\"x\",\"content\":{\"$ref\":\"1\"}}]")]
    public async Task A_reference_to_the_activity_itself_is_data_like_any_other(string part) =>
        (await PostAsync("{\"$id\":\"1\"," + Start + ",\"from\":{\"id\":\"u\"}," + part + "}")).ShouldBe((200, true));

    [Fact]
    public async Task Thousands_of_references_are_not_multiplied()
    {
        var references = string.Join(',', Enumerable.Repeat("{\"$ref\":\"1\"}", 9_000));
        var body = "{\"$id\":\"1\"," + Start + ",\"from\":{\"id\":\"u\"},\"value\":[" + references + "]}";
        (await PostAsync(body)).ShouldBe((200, true));
        // Written again it is as long as it was: each reference stands for itself.
        ActivityJson.Write(ActivityJson.Read(Encoding.UTF8.GetBytes(body))!).Length.ShouldBeLessThan(body.Length + 100);
    }

    [Theory]
    [InlineData("\"from\":{\"id\":\"u\",\"$type\":[\"x\"]}", 200)]
    [InlineData("\"from\":{\"id\":\"u\",\"$type\":\"System.IO.FileInfo, System.Private.CoreLib\"}", 200)]
    [InlineData("\"from\":[\"u\"]", 400)]
    [InlineData("\"timestamp\":\"yesterday\"", 400)]
    [InlineData("\"text\":{\"a\":1}", 400)]
    [InlineData("\"value\":1e999", 400)]
    public async Task A_part_of_another_type_is_refused_or_kept_as_data(string part, int status) =>
        (await PostAsync("{" + Start + "," + part + "}")).ShouldBe((status, status == 200));

    [Theory]
    [InlineData("\"type\":\"message\\ud800\"", 200)]
    [InlineData("\"text\":\"\\udc00\"", 200)]
    [InlineData("\"\\ud800\":1", 400)]
    public async Task Half_of_a_surrogate_pair_is_left_out_of_a_text_and_refused_in_a_name(string part, int status) =>
        (await PostAsync("{" + Start + "," + part + "}")).ShouldBe((status, status == 200));

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused()
    {
        var body = Encoding.UTF8.GetBytes(Body + ",\"text\":\"?\"}");
        body[^3] = 0xFF;
        (await PostAsync(body)).ShouldBe((400, false));
    }

    [Theory]
    [InlineData(40, 200)]
    [InlineData(70, 400)]
    [InlineData(30_000, 400)]
    public async Task Nesting_has_a_limit(int depth, int status) =>
        (await PostAsync($"{Body},\"value\":{new string('[', depth)}{new string(']', depth)}}}")).ShouldBe((status, status == 200));

    [Theory]
    [InlineData("\"entities\":[null]")]
    [InlineData("\"entities\":[{}]")]
    [InlineData("\"entities\":[{\"type\":\"mention\",\"mentioned\":5,\"text\":[]}]")]
    [InlineData("\"attachments\":[null]")]
    [InlineData("\"membersAdded\":[null],\"membersRemoved\":[null]")]
    public async Task Entities_and_lists_of_any_form_are_passed_over(string part) =>
        (await PostAsync(Body + "," + part + "}")).ShouldBe((200, true));

    [Theory]
    [InlineData("\"channelData\":{\"tenant\":\"t\"}", 400)]
    [InlineData("\"channelData\":{\"team\":[1]}", 400)]
    [InlineData("\"channelData\":\"x\"", 400)]
    [InlineData("\"channelData\":{\"tenant\":null}", 200)]
    [InlineData("\"channelData\":{\"tenant\":\"t\",\"team\":7},\"channelId\":\"directline\"", 200)]
    [InlineData("\"type\":\"conversationUpdate\",\"channelData\":{\"eventType\":{}}", 400)]
    [InlineData("\"type\":\"conversationUpdate\",\"channelData\":{\"settings\":5}", 400)]
    [InlineData("\"type\":\"messageUpdate\",\"channelData\":{\"team\":{\"id\":[]}}", 400)]
    public async Task Channel_data_of_another_shape_is_refused_where_it_is_read(string part, int status) =>
        (await PostAsync(Body + "," + part + "}")).ShouldBe((status, status == 200));

    [Theory]
    [InlineData("\"conversation\":{{\"id\":\"{0}\"}}")]
    [InlineData("\"from\":{{\"id\":\"{0}\"}}")]
    [InlineData("\"from\":{{\"id\":\"u\",\"aadObjectId\":\"{0}\"}}")]
    [InlineData("\"channelId\":\"{0}\"")]
    [InlineData("\"serviceUrl\":\"http://127.0.0.1:9/{0}\"")]
    [InlineData("\"channelData\":{{\"team\":{{\"id\":\"{0}\"}}}}")]
    public async Task An_id_that_is_too_long_for_a_key_is_refused(string part) =>
        (await PostAsync(Body + "," + string.Format(CultureInfo.InvariantCulture, part, new string('a', 600)) + "}")).ShouldBe(
            (400, false)
        );

    [Theory]
    [InlineData('’', 300)]
    [InlineData('/', 200)]
    [InlineData('漢', 399)]
    public async Task An_id_that_grows_when_it_is_written_as_a_key_is_refused(char sign, int length) =>
        (await PostAsync("{" + Start.Replace("\"c1\"", $"\"{new string(sign, length)}\"", StringComparison.Ordinal) + "}")).ShouldBe(
            (400, false)
        );

    [Theory]
    [InlineData("tenant")]
    [InlineData("team")]
    public async Task An_id_that_is_a_number_of_hundreds_of_digits_is_refused(string part) =>
        (await PostAsync(Body + $",\"channelData\":{{\"{part}\":{{\"id\":1{new string('0', 700)}}}}}}}")).ShouldBe((400, false));

    [Theory]
    [InlineData("installationUpdate", "msteams")]
    [InlineData("installationUpdate", "directline")]
    [InlineData("conversationUpdate", "directline")]
    public async Task A_team_whose_id_is_a_whole_object_is_no_conversation(string type, string channel)
    {
        var body = Body.Replace("\"message\"", $"\"{type}\"", StringComparison.Ordinal)
            .Replace("\"msteams\"", $"\"{channel}\"", StringComparison.Ordinal);
        var (status, _) = await PostAsync(body + $",\"channelData\":{{\"team\":{{\"id\":{{\"text\":\"{new string('a', 600)}\"}}}}}}}}");
        status.ShouldBe(200);
    }

    [Fact]
    public async Task Ids_that_are_too_long_for_one_key_together_are_refused() =>
        (
            await PostAsync(
                "{"
                    + Start
                        .Replace("\"c1\"", $"\"{new string('c', 390)}\",\"tenantId\":\"{new string('t', 150)}\"", StringComparison.Ordinal)
                        .Replace("msteams", "directline", StringComparison.Ordinal)
                    + "}"
            )
        ).ShouldBe((400, false));

    [Theory]
    [InlineData("\"id\":\"c1\"", "\"id\":\"c\\u0000d\"")]
    [InlineData("\"id\":\"m1\"", "\"id\":\"m\\r\\nX: y\"")]
    [InlineData("\"channelId\":\"msteams\"", "\"channelId\":\"ms\\u001bteams\"")]
    public async Task An_id_with_control_characters_is_refused(string part, string changed) =>
        (await PostAsync("{" + Start.Replace(part, changed, StringComparison.Ordinal) + ",\"from\":{\"id\":\"u\"}}")).ShouldBe(
            (400, false)
        );

    private static Task<(int Status, bool HasBody)> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    /// <summary>Whether a body is answered says whether a turn took place; the apology of a turn that failed is none.</summary>
    private static async Task<(int Status, bool HasBody)> PostAsync(byte[] body)
    {
        await using var talk = new Talk(DateTimeOffset.UnixEpoch.AddYears(55));
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var response = await talk.Http.PostAsync("/api/messages", content);
        var answer = await response.Content.ReadAsStringAsync();
        answer.ShouldNotContain("problème technique");
        return ((int)response.StatusCode, answer.Length > 0);
    }
}
