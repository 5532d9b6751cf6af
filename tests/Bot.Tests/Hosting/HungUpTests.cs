using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Hosting;

/// <summary>A client that hangs up while it is answered: the turn is done, and the log has nothing to say about it.</summary>
public sealed class HungUpTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_answer_is_stored_and_nobody_is_alarmed()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat"]);
        var (reached, released) = (Source(), Source());
        var stored = Source();
        talk.Watched.Before = async (call, _) =>
        {
            if (call.Kind == StoreCallKind.Batch)
            {
                reached.TrySetResult();
                await released.Task;
            }
        };
        talk.Watched.After = (call, _) =>
        {
            if (call.Kind == StoreCallKind.Batch)
            {
                stored.TrySetResult();
            }
            return Task.CompletedTask;
        };
        using var hangUp = new CancellationTokenSource();
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = "hung",
            ["text"] = "École Jean-Macé",
            ["channelId"] = "emulator",
            ["serviceUrl"] = talk.ServiceUrl,
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject
            {
                ["id"] = "29:julie",
                ["name"] = "Julie Morel",
                ["aadObjectId"] = "julie",
            },
            ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject
            {
                ["id"] = "c1",
                ["conversationType"] = "personal",
                ["tenantId"] = talk.Tenant,
            },
        };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        var asked = talk.Http.PostAsync("/api/messages", content, hangUp.Token);
        await reached.Task.WaitAsync(Ct);
        await hangUp.CancelAsync();
        released.SetResult();
        await stored.Task.WaitAsync(Ct);
        // Whatever the client sees of it: it has gone.
        await Task.WhenAny(asked);
        talk.Watched.Before = null;
        talk.Watched.After = null;

        await talk.SaysAsync(["reprendre"]);
        (await talk.RowsAsync("partnership|")).Single().Columns.Values.ShouldContain("École Jean-Macé");
        talk.Log.Lines.Where(l => l.Level >= LogLevel.Warning && l.Exception is not null).ShouldBeEmpty();
        talk.Log.Alarms.ShouldBeEmpty();
    }

    private static TaskCompletionSource Source() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
