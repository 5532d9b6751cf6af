using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Sdk.Tests.Hosting;

namespace Sdk.Tests.Teams;

public class TeamsInfoTests
{
    private static readonly object InTeam = new
    {
        channelId = "msteams",
        conversation = new { id = "19:general@thread;messageid=1" },
        channelData = new { team = new { id = "19:team@thread" }, channel = new { id = "19:general@thread" } },
    };

    private static readonly object InChat = new { channelId = "msteams", conversation = new { id = "a:chat" } };

    [Fact]
    public async Task in_a_team_the_team_is_asked_about_a_member()
    {
        var name = string.Empty;
        var asked = await AskAsync(InTeam, """{"id":"29:1","name":"Ada","email":"ada@example.org"}""", async turn => name = (await TeamsInfo.GetMemberAsync(turn, "29:1")).Email);

        asked.ShouldBe("GET /v3/conversations/19%3Ateam%40thread/members/29%3A1");
        name.ShouldBe("ada@example.org");
    }

    [Fact]
    public async Task in_a_chat_the_chat_is_asked_about_a_member()
        => (await AskAsync(InChat, """{"id":"29:1"}""", turn => TeamsInfo.GetMemberAsync(turn, "29:1"))).ShouldBe("GET /v3/conversations/a%3Achat/members/29%3A1");

    [Fact]
    public async Task members_come_in_pages()
    {
        var seen = string.Empty;
        var asked = await AskAsync(InTeam, """{"continuationToken":"next","members":[{"id":"29:1","userPrincipalName":"ada"}]}""", async turn =>
        {
            var page = await TeamsInfo.GetPagedMembersAsync(turn, 50, "to ken");
            seen = $"{page.ContinuationToken} {page.Members.Single().UserPrincipalName}";
        });

        asked.ShouldBe("GET /v3/conversations/19%3Ateam%40thread/pagedmembers?pageSize=50&continuationToken=to%20ken");
        seen.ShouldBe("next ada");
    }

    [Fact]
    public async Task a_team_tells_its_details()
    {
        var group = string.Empty;
        var asked = await AskAsync(InTeam, """{"id":"19:team@thread","aadGroupId":"g"}""", async turn => group = (await TeamsInfo.GetTeamDetailsAsync(turn)).AadGroupId);

        asked.ShouldBe("GET /v3/teams/19%3Ateam%40thread");
        group.ShouldBe("g");
    }

    [Fact]
    public async Task outside_a_team_there_are_no_details_of_a_team()
        => await Should.ThrowAsync<InvalidOperationException>(() => AskAsync(InChat, "{}", turn => TeamsInfo.GetTeamDetailsAsync(turn)));

    [Fact]
    public async Task a_message_to_a_channel_begins_a_thread()
    {
        Tuple<ConversationReference, string>? sent = null;
        await AskAsync(InTeam, """{"id":"19:general@thread;messageid=9","activityId":"9"}""", async turn =>
            sent = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("news"), "19:general@thread", string.Empty));

        sent.ShouldNotBeNull();
        sent.Item1.Conversation.Id.ShouldBe("19:general@thread;messageid=9");
        sent.Item2.ShouldBe("9");
    }

    [Fact]
    public void an_activity_tells_its_team_and_channel_and_may_notify()
    {
        var activity = (Activity)Activity.CreateMessageActivity();
        activity.ChannelData = JObject.Parse("""{"team":{"id":"t"},"channel":{"id":"c"},"settings":{"selectedChannel":{"id":"s"}}}""");

        activity.TeamsGetTeamInfo().Id.ShouldBe("t");
        activity.TeamsGetChannelId().ShouldBe("c");
        activity.TeamsGetSelectedChannelId().ShouldBe("s");

        var reply = MessageFactory.Text("hi");
        reply.TeamsGetTeamInfo().ShouldBeNull();
        reply.TeamsNotifyUser();
        ((bool?)JObject.FromObject(reply)["channelData"]!["notification"]!["alert"]).ShouldBe(true);
    }

    private static async Task<string> AskAsync(object activity, string answer, Func<ITurnContext, Task> question)
    {
        var bot = new Asks(question);
        await using var server = await BotServer.StartAsync(bot);
        server.Channel.Body = answer;
        await server.PostAsync(server.Activity("message", activity));
        if (bot.Failure != null)
            throw bot.Failure;
        return server.Channel.Received.Select(request => $"{request.Method} {request.Target}").Last();
    }

    private sealed class Asks(Func<ITurnContext, Task> question) : IBot
    {
        public Exception? Failure { get; private set; }

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            try
            {
                await question(turnContext);
            }
            catch (Exception e)
            {
                Failure = e;
            }
        }
    }
}
