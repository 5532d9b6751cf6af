using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;
using PartnershipBot.Turns.Limits;

namespace PartnershipBot.Tests.Turns;

/// <summary>Whoever sends too much at a time is told so once, and told when to come back; nothing that was answered is lost.</summary>
public sealed partial class LimitsTests
{
    private const string TooMany = "Je reçois beaucoup de messages";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_told_once_and_goes_on_where_they_were()
    {
        await using var talk = Hurried(("Limits:PersonPerMinute", "20"));
        await talk.SaysAsync(["nouveau partenariat", "École Jean-Macé"]);
        var question = talk.Answer;
        for (var i = 2; i < 20; i++)
        {
            await talk.SaysAsync(["pourquoi ?"]);
        }
        var rows = await talk.RowsAsync("");

        var first = await PostAsync(talk, "Valmont");
        first.Status.ShouldBe(HttpStatusCode.OK);
        first.Body.ShouldContain(TooMany);
        first.RetryAfter.ShouldBe(TimeSpan.FromSeconds(3));
        var second = await PostAsync(talk, "Valmont");
        second.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        second.Body.ShouldBeEmpty();
        second.RetryAfter.ShouldBe(TimeSpan.FromSeconds(3));
        (await talk.RowsAsync("")).Select(r => r.ETag).ShouldBe(rows.Select(r => r.ETag));

        talk.Clock.Advance(TimeSpan.FromSeconds(3));
        var third = await PostAsync(talk, "reprendre");
        third.Status.ShouldBe(HttpStatusCode.OK);
        third.Body.ShouldNotContain(TooMany);
        // Whoever was let in again is told again.
        (await PostAsync(talk, "Valmont")).Body.ShouldContain(TooMany);
        question.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task It_is_told_in_the_language_that_is_spoken()
    {
        await using var talk = Hurried(("Limits:PersonPerMinute", "20"));
        await talk.SaysAsync(["english"]);
        for (var i = 1; i < 20; i++)
        {
            await talk.SaysAsync(["menu"]);
        }
        (await PostAsync(talk, "menu")).Body.ShouldContain("I am receiving many messages");
    }

    [Fact]
    public async Task A_button_gets_its_answer_each_time()
    {
        await using var talk = Hurried(("Limits:PersonPerMinute", "20"));
        for (var i = 0; i < 20; i++)
        {
            await talk.SaysAsync(["menu"]);
        }
        for (var i = 0; i < 2; i++)
        {
            await talk.SendAsync(
                new JsonObject
                {
                    ["type"] = "invoke",
                    ["name"] = "adaptiveCard/action",
                    ["value"] = new JsonObject
                    {
                        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "menu" },
                    },
                }
            );
            talk.Replied.ShouldContain(TooMany);
        }
    }

    [Fact]
    public async Task Another_person_is_not_kept_waiting()
    {
        await using var talk = Hurried(("Limits:PersonPerMinute", "20"));
        for (var i = 0; i < 20; i++)
        {
            await talk.SaysAsync(["menu"]);
        }
        (await PostAsync(talk, "menu")).Body.ShouldContain(TooMany);
        (talk.UserId, talk.Speaker) = ("karim", ("c2", "Karim Benali"));
        (await PostAsync(talk, "menu")).Body.ShouldNotContain(TooMany);
    }

    [Theory]
    [InlineData("Limits:ConversationPerMinute", false)]
    [InlineData("Limits:TenantPerMinute", true)]
    public async Task A_conversation_and_a_tenant_have_a_limit_of_their_own(string setting, bool isAcrossConversations)
    {
        await using var talk = Hurried((setting, "20"));
        for (var i = 0; i < 20; i++)
        {
            (talk.UserId, talk.Speaker) = ($"u{i}", (isAcrossConversations ? $"c{i}" : "c1", $"U{i}"));
            (await PostAsync(talk, "menu")).Body.ShouldNotContain(TooMany);
        }
        (await PostAsync(talk, "menu")).Body.ShouldContain(TooMany);
        talk.Tenant = "elsewhere";
        (await PostAsync(talk, "menu")).Body.ShouldNotContain(TooMany);
    }

    [Fact]
    public async Task So_many_turns_are_under_way_so_many_wait_and_the_next_one_is_asked_to_come_back()
    {
        await using var talk = Hurried(("Limits:Turns", "2"), ("Limits:Waiting", "1"));
        await talk.SaysAsync(["menu"]);
        var (going, most) = (0, 0);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        talk.Watched.Before = async (call, _) =>
        {
            if (call.Kind != StoreCallKind.Batch)
            {
                return;
            }
            most = Math.Max(most, Interlocked.Increment(ref going));
            if (going == 2)
            {
                both.TrySetResult();
            }
            await gate.Task;
            Interlocked.Decrement(ref going);
        };
        var taken = new List<Task<(HttpStatusCode Status, string Body, TimeSpan? RetryAfter)>>();
        foreach (var user in (string[])["a", "b"])
        {
            (talk.UserId, talk.Speaker) = (user, (user, user));
            taken.Add(PostAsync(talk, "menu"));
        }
        await both.Task.WaitAsync(Ct);
        (talk.UserId, talk.Speaker) = ("c", ("c", "c"));
        taken.Add(PostAsync(talk, "menu"));
        try
        {
            while (talk.Get<TurnGate>().Waiting == 0)
            {
                await Task.Yield();
            }
            (talk.UserId, talk.Speaker) = ("d", ("d", "d"));
            var refused = await PostAsync(talk, "menu");
            refused.Body.ShouldContain(TooMany);
            refused.RetryAfter.ShouldNotBeNull();
        }
        finally
        {
            gate.SetResult();
        }
        foreach (var one in taken)
        {
            (await one).Body.ShouldNotContain(TooMany);
        }
        most.ShouldBe(2);
    }

    [Theory]
    [InlineData("PersonPerMinute", 5)]
    [InlineData("Turns", 0)]
    [InlineData("Waiting", -1)]
    [InlineData("PublicPerMinute", 2_000_000)]
    public void Limits_under_which_nobody_could_work_are_refused(string name, int value)
    {
        var options = new LimitOptions();
        typeof(LimitOptions).GetProperty(name)!.SetValue(options, value);
        var result = new LimitOptionsValidator().Validate(null, options);
        result.Failed.ShouldBeTrue();
        result.FailureMessage.ShouldContain($"Limits:{name} is {value}");
        new LimitOptionsValidator().Validate(null, new LimitOptions()).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/documents/nothing")]
    [InlineData("/calendar/nothing.ics")]
    public async Task A_page_that_everybody_may_ask_for_reads_the_store_so_often_a_minute(string page)
    {
        await using var talk = Hurried(("Limits:PublicPerMinute", "20"));
        using var http = talk.Http;
        for (var i = 0; i < 20; i++)
        {
            (await http.GetAsync(page, Ct)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }
        var reads = talk.Watched.Reads;
        using var refused = await http.GetAsync(page, Ct);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));
        talk.Watched.Reads.ShouldBe(reads);
        talk.Clock.Advance(TimeSpan.FromSeconds(3));
        (await http.GetAsync(page, Ct)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await http.GetAsync("/health/live", Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Talk Hurried(params (string, string?)[] settings) =>
        new(FirstWalkTests.May, "emulator", [("Limits:Enabled", "true"), .. settings]);

    /// <summary>Says something and takes the answer as HTTP has it.</summary>
    private static async Task<(HttpStatusCode Status, string Body, TimeSpan? RetryAfter)> PostAsync(
        Talk talk,
        string text,
        string? id = null
    )
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = id ?? $"p{Guid.NewGuid():N}",
            ["text"] = text,
            ["channelId"] = "emulator",
            ["serviceUrl"] = talk.ServiceUrl,
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject
            {
                ["id"] = $"29:{talk.UserId}",
                ["name"] = talk.Speaker.Name,
                ["aadObjectId"] = talk.UserId,
            },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject
            {
                ["id"] = talk.Speaker.Conversation,
                ["conversationType"] = "personal",
                ["tenantId"] = talk.Tenant,
            },
        };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await talk.Http.PostAsync("/api/messages", content, Ct);
        var body = await response.Content.ReadAsStringAsync(Ct);
        return (response.StatusCode, System.Text.RegularExpressions.Regex.Unescape(body), response.Headers.RetryAfter?.Delta);
    }
}
