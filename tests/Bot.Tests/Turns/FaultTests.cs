using System.Text.Json.Nodes;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;

namespace PartnershipBot.Tests.Turns;

/// <summary>
/// A store that fails, conflicts or hangs at one call of a turn, at each of them in turn: the person always has a reply, and
/// once the store is well again, what was accepted is all there, once.
/// </summary>
public sealed partial class FaultTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    private static readonly DateTimeOffset Signed = new(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(2));

    private IReadOnlyList<TableRow>? _before;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<StoreFault, string> Faults
    {
        get
        {
            var all = new TheoryData<StoreFault, string>();
            foreach (var fault in Enum.GetValues<StoreFault>())
            {
                foreach (var turn in (string[])["command", "answer", "form", "sign", "button"])
                {
                    all.Add(fault, turn);
                }
            }
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_call_goes_wrong_there_is_a_reply_and_no_half_answer(StoreFault fault, string turn)
    {
        var wanted = await WithoutFaultAsync(turn);
        wanted.Calls.Count.ShouldBeGreaterThan(1);
        for (var position = 0; position < wanted.Calls.Count; position++)
        {
            await WithFaultAsync(fault, turn, position, wanted);
        }
    }

    [Fact]
    public async Task A_store_where_somebody_is_always_faster_is_tried_five_times()
    {
        await using var talk = await BeforeAsync("answer");
        talk.Watched.Forget();
        talk.Watched.Before = (call, _) =>
            call is { Kind: StoreCallKind.Batch, Table: Tables.Libraries } ? throw new TableConflictException("no") : Task.CompletedTask;
        await SayAsync(talk, "answer");
        talk.Answer.ShouldContain("Un problème technique est survenu");
        talk.Watched.Calls.Count(call => call is { Kind: StoreCallKind.Batch, Table: Tables.Libraries }).ShouldBe(5);
    }

    [Theory]
    [InlineData("emulator", "Je reçois beaucoup de messages à la fois")]
    [InlineData("msteams", "Je reçois beaucoup de messages à la fois")]
    public async Task A_store_that_has_too_much_to_do_is_said_with_when_to_try_again(string channel, string expected)
    {
        await using var talk = new Talk(May, channel);
        await talk.SaysAsync(["nouveau partenariat", "Atelier Prévert"]);
        talk.Watched.Before = (_, _) =>
            throw new TableUnavailableException("busy", retryAfter: TimeSpan.FromSeconds(5), maybeCommitted: true);
        await talk.SendAsync(Message("un organisme extérieur"));
        talk.Answer.ShouldContain(expected);
        await talk.SendPayloadAsync(
            new JsonObject { ["verb"] = "menu", ["library"] = talk.Library },
            channel == "msteams" ? "Action.Execute" : "Action.Submit"
        );
        talk.Replied.ShouldContain(expected);
        talk.Watched.Before = null;
        await talk.SaysAsync("un organisme extérieur", "De quel type de structure");
    }

    [Fact]
    public async Task Words_whose_commit_was_given_up_and_came_through_later_show_the_question()
    {
        await using var talk = await BeforeAsync("answer");
        var late = new TaskCompletionSource();
        var reached = new TaskCompletionSource();
        talk.Watched.After = (call, _) =>
            call is { Kind: StoreCallKind.Batch, Table: Tables.Libraries } ? Hang(reached, late) : Task.CompletedTask;
        var sending = SayAsync(talk, "answer");
        await Task.WhenAny(reached.Task, sending);
        talk.Clock.Advance(TimeSpan.FromSeconds(10));
        await sending;
        talk.Answer.ShouldContain("Un problème technique est survenu");
        talk.Watched.After = null;
        await talk.SaysAsync("collège", "Dans quelle commune");
        (await talk.StoredAsync()).Keys.ShouldNotContain("partner_municipality");
        late.SetResult();
    }

    private async Task WithFaultAsync(StoreFault fault, string turn, int position, Outcome wanted)
    {
        await using var talk = await BeforeAsync(turn);
        talk.Watched.Forget();
        var hangs = new TaskCompletionSource();
        var met = false;
        talk.Watched.Before = (call, _) => call.Number == position ? Fail(after: false) : Task.CompletedTask;
        talk.Watched.After = (call, _) => call.Number == position ? Fail(after: true) : Task.CompletedTask;
        var sending = SayAsync(talk, turn);
        if (fault is StoreFault.Hangs or StoreFault.DoesItAndHangs)
        {
            await Task.WhenAny(hangs.Task, sending);
            talk.Clock.Advance(TimeSpan.FromSeconds(10));
        }
        await sending;
        var context = $"{fault} at call {position} of {turn}";
        met.ShouldBeTrue(context);
        talk.Replied.ShouldNotBeEmpty(context);
        talk.Watched.Before = talk.Watched.After = null;
        if (fault is StoreFault.DoesItAndLosesTheAnswer && wanted.Calls[position] is { Kind: StoreCallKind.Batch, Table: Tables.Libraries })
        {
            // It is recognised as done, and answered as if nothing had been.
            talk.Replied.ShouldBe(wanted.Reply, context);
        }
        // Whoever was asked to try again does so.
        if (
            talk.Replied.Contains("problème technique", StringComparison.Ordinal)
            || talk.Replied.Contains("Je reçois beaucoup", StringComparison.Ordinal)
        )
        {
            await SayAsync(talk, turn);
            talk.Replied.ShouldNotBeEmpty(context);
            talk.Replied.ShouldNotContain("problème technique", Case.Sensitive, context);
        }
        var found = await FindAsync(talk);
        found.Rows.ShouldBe(wanted.Rows, context);
        found.Waits.ShouldBe(wanted.Waits, context);

        Task Fail(bool after)
        {
            var does = fault is StoreFault.DoesItAndHangs or StoreFault.DoesItAndLosesTheAnswer;
            if (after != does)
            {
                return Task.CompletedTask;
            }
            met = true;
            return fault switch
            {
                StoreFault.Hangs or StoreFault.DoesItAndHangs => Hang(hangs, new TaskCompletionSource()),
                StoreFault.Conflicts => throw new TableConflictException("no"),
                StoreFault.Fails => throw new TableUnavailableException("no"),
                StoreFault.Breaks => throw new InvalidOperationException("no"),
                _ => throw new TableUnavailableException("no", maybeCommitted: true),
            };
        }
    }

    private async Task<Outcome> WithoutFaultAsync(string turn)
    {
        await using var talk = await BeforeAsync(turn);
        talk.Watched.Forget();
        await SayAsync(talk, turn);
        var (calls, reply) = (talk.Watched.Calls, talk.Replied);
        return await FindAsync(talk) with { Calls = calls, Reply = reply };
    }

    /// <summary>What is stored, save ids and moments, and what waits.</summary>
    private static async Task<Outcome> FindAsync(Talk talk)
    {
        var rows = (await talk.RowsAsync(""))
            .Where(row => !row.RowKey.StartsWith("dialog|", StringComparison.Ordinal))
            .Select(row =>
                $"{row.RowKey.Split('|')[0]}: "
                + string.Join(
                    ", ",
                    row.Columns.Where(c => c.Value is not DateTimeOffset && c.Key != "partner_id")
                        .OrderBy(c => c.Key, StringComparer.Ordinal)
                        .Select(c => $"{c.Key}={c.Value}")
                )
            )
            .Select(row => System.Text.RegularExpressions.Regex.Replace(row, "[0-9a-f]{32}", "id"))
            .Order(StringComparer.Ordinal)
            .ToList();
        await talk.SaysAsync(["français"]);
        return new Outcome(rows, talk.Answer, "", []);
    }

    /// <summary>Says that it hangs, and does not hear any cancellation.</summary>
    private static Task Hang(TaskCompletionSource reached, TaskCompletionSource late)
    {
        reached.TrySetResult();
        return late.Task;
    }

    private sealed record Outcome(IReadOnlyList<string> Rows, string Waits, string Reply, IReadOnlyList<StoreCall> Calls);
}
