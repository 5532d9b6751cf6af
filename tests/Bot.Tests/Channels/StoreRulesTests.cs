using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Channels;

/// <summary>
/// What Microsoft’s store tries on every bot: « hi », « hello » and « help » in each place and language are answered with something to
/// go on with, and so is whatever cannot be done.
/// </summary>
public sealed class StoreRulesTests
{
    private const string Personal = "personal";

    private static readonly DateTimeOffset June = new(2026, 6, 19, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Places = [Personal, InTeam.Channel, InTeam.Group];
    private static readonly string[] Languages = ["français", "english"];

    public static TheoryData<string, string, string> Greetings =>
        new MatrixTheoryData<string, string, string>(["hi", "hello", "help", "bonjour", "aide", "Hi!", "HELP"], Places, Languages);

    public static TheoryData<string, string> Refused =>
        new MatrixTheoryData<string, string>(
            ["qsdfgh jklm", "cherche zzzz", "🙂", "notre bibliothèque est en bois", "a card of nobody’s", "a card of another’s"],
            Places
        );

    [Theory]
    [MemberData(nameof(Greetings))]
    public async Task A_greeting_and_a_call_for_help_are_answered_in_every_place_and_language(string text, string place, string language)
    {
        await using var talk = new Talk(June, "msteams");
        await SaysAsync(talk, place, language);
        await SaysAsync(talk, place, text);
        talk.Answer.ShouldContain("Passerelle");
        talk.Answer.ShouldNotContain(language == "english" ? "I did not understand" : "Je n’ai pas compris");
        (talk.Answer.Contains("partnership", StringComparison.OrdinalIgnoreCase)).ShouldBe(language == "english");
        LeadsOn(talk).ShouldBeTrue(talk.Answer);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Whatever_cannot_be_done_leads_on(string what, string place)
    {
        await using var talk = new Talk(June, "msteams");
        await SaysAsync(talk, place, "menu");
        switch (what)
        {
            case "a card of nobody’s":
                await PressesAsync(talk, place, "neverHeardOf", place == Personal ? talk.Library : talk.LibraryIn(place));
                break;
            case "a card of another’s":
                await PressesAsync(talk, place, "portfolio", "t|person|somebody");
                break;
            default:
                await SaysAsync(talk, place, what);
                break;
        }
        talk.Replied.ShouldNotBeEmpty();
        LeadsOn(talk).ShouldBeTrue(talk.Replied);
    }

    /// <summary>What ends a conversation: nothing waits any more, and something can be pressed.</summary>
    [Theory]
    [InlineData("nouveau partenariat|annuler|oui")]
    [InlineData("nouveau partenariat|plus tard")]
    [InlineData("partenariat d’exemple|séance|annuler|oui")]
    [InlineData("partenariat d’exemple|force majeure|oui|Incendie de l’école")]
    [InlineData("partenariat d’exemple|suspendre|Travaux|2026-09-01|oui")]
    [InlineData("partenariat d’exemple|partenaire prévert|retirer de la liste")]
    [InlineData("partenariat d’exemple|noter un échange|annuler")]
    [InlineData("partenariat d’exemple|rappels maintenant")]
    [InlineData("partenariat d’exemple|ne plus rappeler ce partenariat")]
    [InlineData("merci")]
    [InlineData("english")]
    [InlineData("mes données")]
    [InlineData("effacer mes données|non")]
    [InlineData("retours")]
    [InlineData("où en est-on ?")]
    [InlineData("signatures")]
    [InlineData("convention signée")]
    [InlineData("bilan")]
    [InlineData("séance")]
    [InlineData("rappels")]
    [InlineData("avenant signé")]
    public async Task Whatever_ends_a_conversation_leads_on(string said)
    {
        await using var talk = new Talk(June, "msteams");
        foreach (var text in said.Split('|'))
        {
            await talk.SaysAsync([text]);
        }
        LeadsOn(talk).ShouldBeTrue(talk.Answer);
        talk.Buttons.Count.ShouldBeLessThanOrEqualTo(6, "Teams shows no more");
    }

    [Fact]
    public async Task A_reaction_is_no_answer_and_what_waits_goes_on_waiting()
    {
        await using var talk = new Talk(June, "msteams");
        await talk.SaysAsync("nouveau partenariat");
        var asked = talk.Answer;
        var before = await talk.RowsAsync("");
        await talk.SendAsync(
            new JsonObject
            {
                ["type"] = "messageReaction",
                ["reactionsAdded"] = new JsonArray(new JsonObject { ["type"] = "like" }),
                ["replyToId"] = "m1",
            }
        );
        talk.Answer.ShouldBeEmpty();
        (await talk.RowsAsync("")).Select(r => r.ETag).ShouldBe(before.Select(r => r.ETag));
        await talk.SaysAsync("répéter la question", "Comment s’appelle la structure");
        asked.ShouldContain("Comment s’appelle la structure");
    }

    /// <summary>A button on a card, a suggestion below it, or a way to the personal chat.</summary>
    private static bool LeadsOn(Talk talk) => talk.Buttons.Count > 0 || InTeam.Actions(talk.Cards).Count > 0;

    private static Task SaysAsync(Talk talk, string place, string text) =>
        place == Personal ? talk.SaysAsync([text]) : talk.SaysInAsync(place, text);

    private static Task PressesAsync(Talk talk, string place, string verb, string library)
    {
        var data = new JsonObject
        {
            ["verb"] = verb,
            ["library"] = library,
            ["partnershipId"] = "nothing",
        };
        var message = new JsonObject { ["type"] = "message", ["value"] = data };
        return place == Personal ? talk.SendAsync(message) : talk.ThereAsync(place, message);
    }
}
