using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Hosting;

public class HttpHelperTests
{
    [Theory]
    [InlineData("Médiathèque « été »")]
    [InlineData("📚📖")]
    public async Task text_beyond_ascii_is_read_and_written(string text)
    {
        var read = await ReadAsync(JObject.FromObject(new { type = "message", text }).ToString());
        read.Text.ShouldBe(text);

        ((string)JObject.Parse(await WriteAsync(new InvokeResponse { Status = 200, Body = read }))["text"]!).ShouldBe(text);
    }

    [Fact]
    public async Task a_byte_order_mark_is_no_part_of_the_activity()
        => (await ReadAsync("\uFEFF{\"type\":\"message\"}")).Type.ShouldBe("message");

    [Fact]
    public async Task a_long_body_is_read_and_written_in_full()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"é{i} "));

        var read = await ReadAsync(JObject.FromObject(new { type = "message", text }).ToString());

        read.Text.ShouldBe(text);
        ((string)JObject.Parse(await WriteAsync(new InvokeResponse { Status = 200, Body = read }))["text"]!).ShouldBe(text);
    }

    [Fact]
    public async Task what_is_null_is_not_written()
        => JObject.Parse(await WriteAsync(new InvokeResponse { Status = 200, Body = new Activity { Type = "message" } })).Properties().Select(property => property.Name).ShouldBe(["type"]);

    [Fact]
    public async Task what_cannot_be_written_leaves_the_response_unstarted()
    {
        var context = new DefaultHttpContext();
        context.Response.Body = new MemoryStream();

        await Should.ThrowAsync<Exception>(() => HttpHelper.WriteResponseAsync(context.Response, new InvokeResponse { Status = 200, Body = new Broken() }));

        context.Response.Body.Length.ShouldBe(0);
    }

#if !OFFICIAL_SDK
    [Fact]
    public async Task a_body_nested_too_deep_is_no_activity()
    {
        var deep = $$"""{"type":"message","value":{{new string('[', 5_000)}}{{new string(']', 5_000)}}}""";

        (await ReadAsync(deep)).ShouldBeNull();
    }
#endif

    private static Task<Activity> ReadAsync(string body)
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return HttpHelper.ReadRequestAsync<Activity>(context.Request);
    }

    private static async Task<string> WriteAsync(InvokeResponse answer)
    {
        var context = new DefaultHttpContext();
        using var body = new MemoryStream();
        context.Response.Body = body;
        await HttpHelper.WriteResponseAsync(context.Response, answer);
        return Encoding.UTF8.GetString(body.ToArray());
    }

    private sealed class Broken
    {
        public string Before => "before";

        public string Value => throw new InvalidOperationException("broken");
    }
}
