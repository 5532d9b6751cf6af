using System.Net;
using System.Text.Json.Nodes;

namespace PartnershipBot.Tests.Channels;

/// <summary>
/// In a team’s channel and in a group, what is one person’s alone is said to that person alone, in the form that Teams has for it;
/// where the channel refuses, as it was said before.
/// </summary>
public sealed class PrivateRepliesTests(Client client) : IClassFixture<Client>
{
    private const string Targeted = "?isTargetedActivity=true";

    public static TheoryData<string, string> Asked =>
        new MatrixTheoryData<string, string>(
            ["msteams/message-channel-reply.json", "msteams/message-group-mention.json"],
            ["mes données", "nouveau partenariat", "effacer mes données", "my data", "plus tard"]
        );

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_is_ones_own_is_answered_to_whoever_asked_alone(string recorded, string text)
    {
        var answer = await client.PostAsync(Saying(recorded, text));
        var sent = answer.Sent.ShouldHaveSingleItem();
        sent.Query.ShouldBe(Targeted);
        ((bool?)sent.Activity["recipient"]!["isTargeted"]).ShouldBe(true);
        ((string?)sent.Activity["recipient"]!["id"]).ShouldBe("29:user-alex");
        sent.Words.ShouldContain("teams.microsoft.com/l/chat");
        sent.Activity["suggestedActions"]!["actions"]!.AsArray().Count.ShouldBeInRange(1, 3);
        sent.Activity["suggestedActions"]!["to"]!.AsArray().Single()!.GetValue<string>().ShouldBe("29:user-alex");
    }

    [Theory]
    [InlineData("mes partenariats")]
    [InlineData("aide")]
    [InlineData("rappels")]
    public async Task What_is_the_teams_is_answered_to_all(string text)
    {
        var answer = await client.PostAsync(Saying("msteams/message-channel-reply.json", text));
        answer.Sent.ShouldNotBeEmpty();
        answer.Sent.ShouldAllBe(s => s.Query == "" && s.Activity["recipient"]!["isTargeted"] == null);
    }

    [Theory]
    [InlineData("mes partenariats")]
    [InlineData("aide")]
    [InlineData("mes données")]
    [InlineData("quelque chose qu’on ne comprend pas")]
    public async Task A_slash_command_is_answered_privately_whatever_it_asks_and_shows_what_was_asked(string text)
    {
        var activity = Slash(text);
        var answer = await client.PostAsync(activity);
        answer.Sent.ShouldNotBeEmpty();
        foreach (var sent in answer.Sent)
        {
            sent.Query.ShouldBe(Targeted);
            var asked = sent.Activity["entities"]!.AsArray().Single(e => (string?)e!["type"] == "targetedMessageInfo")!;
            ((string?)asked["messageId"]).ShouldBe((string?)activity["id"]);
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task Where_the_channel_refuses_the_way_to_the_personal_chat_is_shown_as_before(HttpStatusCode status)
    {
        client.Refuses = sent => sent.Query == Targeted ? status : null;
        var answer = await client.PostAsync(Saying("msteams/message-channel-reply.json", "mes données"));
        client.Refuses = _ => null;
        var sent = answer.Sent.ShouldHaveSingleItem();
        sent.Query.ShouldBeEmpty();
        sent.Words.ShouldContain("conversation personnelle");
        sent.Activity["recipient"]!["isTargeted"].ShouldBeNull();
    }

    [Fact]
    public async Task Where_it_refuses_the_answer_to_a_slash_command_all_that_others_see_is_one_sentence()
    {
        client.Refuses = sent => sent.Query == Targeted ? HttpStatusCode.BadRequest : null;
        var answer = await client.PostAsync(Slash("quelque chose qu’on ne comprend pas"));
        client.Refuses = _ => null;
        var sent = answer.Sent.ShouldHaveSingleItem();
        sent.Text.ShouldBe("Je n’ai pas pu vous répondre en privé ici. Écrivez-moi en conversation personnelle.");
        sent.Attachments.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("emulator/message-group-mention.json")]
    [InlineData("webchat/message-group-mention.json")]
    public async Task Other_channels_which_would_show_it_to_all_are_sent_no_such_thing(string recorded)
    {
        var answer = await client.PostAsync(Saying(recorded, "mes données"));
        answer.Sent.ShouldNotBeEmpty();
        answer.Sent.ShouldAllBe(s => s.Query == "" && s.Activity["recipient"]!["isTargeted"] == null);
        answer.Sent.ShouldAllBe(s => s.Activity["suggestedActions"] == null);
    }

    [Fact]
    public async Task In_a_personal_chat_nothing_is_told_apart()
    {
        var activity = Saying("msteams/message-personal.json", "mes données");
        activity["recipient"]!["isTargeted"] = true;
        var answer = await client.PostAsync(activity);
        answer.Sent.ShouldNotBeEmpty();
        answer.Sent.ShouldAllBe(s => s.Query == "");
    }

    private static JsonObject Saying(string recorded, string text)
    {
        var activity = Client.Read(recorded, Guid.NewGuid().ToString("N"));
        activity["text"] = $"<at>Test Bot</at> {text}";
        activity.Remove("attachments");
        return activity;
    }

    /// <summary>A slash command mentions nobody, and its recipient says that nobody else sees it.</summary>
    private static JsonObject Slash(string text)
    {
        var activity = Saying("msteams/message-channel-new-post.json", text);
        activity["text"] = text;
        activity.Remove("entities");
        activity["recipient"]!["isTargeted"] = true;
        return activity;
    }
}
