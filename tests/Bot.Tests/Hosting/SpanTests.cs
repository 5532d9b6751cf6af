using System.Diagnostics;
using PartnershipBot.Telemetry;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Hosting;

/// <summary>Spans lead from a message to its reply without telling who spoke, or with whom.</summary>
public sealed class SpanTests
{
    private const string Conversation = "19:meeting-of-julie@thread.v2";

    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_turn_has_the_print_of_the_conversation_and_nothing_of_the_person(string channel)
    {
        var spans = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BotTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            // Other tests may run beside this one: what is looked for is this test's own.
            ActivityStopped = span =>
                spans.Add($"{span.DisplayName} {string.Join(' ', span.TagObjects.Select(t => $"{t.Key}={t.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        await using (var talk = new Talk(FirstWalkTests.May, channel))
        {
            (talk.UserId, talk.Speaker) = ("julie-of-spans", (Conversation, "Julie Aux-Traces"));
            await talk.SaysAsync(["nouveau partenariat", "Atelier des Traces", "un organisme extérieur", "mes partenariats"]);
        }

        var mine = spans.Where(s => s.Contains($"{TagNames.ConversationId}={LogId.Of(Conversation)}", StringComparison.Ordinal)).ToList();
        mine.Count(s => s.StartsWith("turn ", StringComparison.Ordinal)).ShouldBe(4);
        foreach (var told in (string[])[Conversation, "julie-of-spans", "Aux-Traces", "Atelier des Traces"])
        {
            spans.ShouldNotContain(s => s.Contains(told, StringComparison.OrdinalIgnoreCase), told);
        }
    }
}
