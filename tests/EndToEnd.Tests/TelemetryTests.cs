using System.Security.Cryptography;
using System.Text;

namespace EndToEnd.Tests;

/// <summary>Telemetry goes to a collector when one is set, leads from a message to its reply, and says nothing of what was said.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task From_the_id_of_a_message_one_query_finds_its_reply_its_store_calls_and_its_log()
    {
        using var folder = new TempFolder();
        await using var collector = await Collector.StartAsync();
        await using var channel = await Channel.StartAsync();
        var julie = new Person("msteams", channel.Url, "julie");
        await using (
            var bot = await BotProgram.StartAsync(
                folder.Path,
                ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
            )
        )
        {
            await Person.PostAsync(bot, julie.Message("nouveau partenariat"));
            await Person.PostAsync(bot, julie.Message("Atelier Jacques-Prévert"));
            await channel.ArrivedAsync(2);
            // What is not sent yet is sent at the end.
            (await bot.StopAsync()).ShouldBe(0, bot.Output);
        }

        var turn = collector.Spans.Single(s => s.Name == "turn" && s.Tags["activity.id"] == "julie-2");
        // A print of it: whoever knows the id finds it, and nobody else.
        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(julie.ConversationId)))[..12];
        turn.Tags["conversation.id"].ShouldBe(print);
        collector.Text("traces").ShouldNotContain(julie.ConversationId);
        turn.Tags["activity.type"].ShouldBe("message");
        var reply = collector.Spans.Single(s => s.Tags.GetValueOrDefault("activity.reply_to") == "julie-2");
        reply.Trace.ShouldBe(turn.Trace);
        reply.Tags["activity.id"].ShouldStartWith("reply-");
        var ofTurn = collector.Spans.Where(s => s.Trace == turn.Trace).Select(s => s.Name).ToList();
        ofTurn.ShouldContain("store get");
        ofTurn.ShouldContain("store batch");

        string[] metrics =
        [
            "teams.activities.received",
            "teams.turn.duration",
            "teams.outbound.calls",
            "passerelle.store.calls",
            "passerelle.store.duration",
        ];
        metrics.ShouldBeSubsetOf(collector.Metrics);
        collector.Text("logs").ShouldContain("Rows are stored in");
        foreach (var kind in new[] { "traces", "metrics", "logs" })
        {
            collector.Text(kind).ShouldNotContain("Jacques-Prévert", Case.Insensitive, kind);
        }
    }

    [Fact]
    public async Task A_reminder_that_is_sent_is_counted_with_its_lag()
    {
        using var folder = new TempFolder();
        await using var collector = await Collector.StartAsync();
        await using var channel = await Channel.StartAsync();
        var julie = new Person("msteams", channel.Url, "julie");
        await using (
            var bot = await BotProgram.StartAsync(
                folder.Path,
                ("Clock__Start", "2026-05-15T08:00"),
                ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")
            )
        )
        {
            await Person.PostAsync(bot, julie.Message("partenariat d’exemple"));
            await Person.PostAsync(bot, julie.Message("rappels maintenant"));
            (await bot.StopAsync()).ShouldBe(0, bot.Output);
        }
        string[] metrics = ["passerelle.reminders.due", "passerelle.reminders.sent", "passerelle.reminders.lag"];
        metrics.ShouldBeSubsetOf(collector.Metrics);
    }

    [Fact]
    public async Task A_collector_that_does_not_answer_disturbs_nobody()
    {
        using var folder = new TempFolder();
        var julie = new Person("msteams", "http://127.0.0.1:9/_connector", "julie");
        await using var bot = await BotProgram.StartAsync(folder.Path, ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"));
        (await julie.SaysAsync(bot, "nouveau partenariat")).ShouldContain("structure");
    }

    [Fact]
    public async Task An_address_that_is_none_is_said_at_start()
    {
        using var folder = new TempFolder();
        await using var program = BotProgram.Launch(
            folder.Path,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "collector"),
            ("APPLICATIONINSIGHTS_CONNECTION_STRING", "my-secret")
        );
        (await program.EndedAsync()).ShouldBe(1);
        program.Output.ShouldContain("- OTEL_EXPORTER_OTLP_ENDPOINT is 'collector'");
        program.Output.ShouldContain("- APPLICATIONINSIGHTS_CONNECTION_STRING");
        program.Output.ShouldNotContain("my-secret");
    }
}
