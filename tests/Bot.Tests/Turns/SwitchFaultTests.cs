using PartnershipBot.Storage;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Turns;

/// <summary>
/// A store that fails at one call of the turn that goes to another library, at each of them in turn: the person is never told
/// that they are where they are not.
/// </summary>
public sealed class SwitchFaultTests
{
    private const string Go = "bibliothèque Valmont";

    private static readonly DateTimeOffset May = new(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    public static TheoryData<StoreFault> Faults =>
        [StoreFault.Conflicts, StoreFault.Fails, StoreFault.Breaks, StoreFault.DoesItAndLosesTheAnswer];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whoever_is_told_to_be_in_a_library_is(StoreFault fault)
    {
        int calls;
        await using (var talk = await BeforeAsync())
        {
            await talk.SaysAsync(Go, "Vous êtes maintenant");
            calls = talk.Watched.Calls.Count;
        }
        calls.ShouldBeGreaterThan(6);
        for (var position = 0; position < calls; position++)
        {
            await using var talk = await BeforeAsync();
            var context = $"{fault} at call {position}";
            talk.Watched.Before = (call, _) =>
                call.Number == position && fault != StoreFault.DoesItAndLosesTheAnswer ? Fail(fault) : Task.CompletedTask;
            talk.Watched.After = (call, _) =>
                call.Number == position && fault == StoreFault.DoesItAndLosesTheAnswer ? Fail(fault) : Task.CompletedTask;
            await talk.SendAsync(new() { ["type"] = "message", ["text"] = Go });
            var told = talk.Answer;
            talk.Watched.Before = talk.Watched.After = null;
            told.ShouldNotBeEmpty(context);
            if (!told.Contains("Vous êtes maintenant", StringComparison.Ordinal))
            {
                told.ShouldContain("problème technique", Case.Sensitive, context);
                await talk.SaysAsync(Go, "Vous êtes maintenant");
            }
            await talk.SaysAsync("menu", "Espace\u00a0: Médiathèque de Valmont");
            await talk.SaysAsync(["mon espace", "menu"]);
            talk.Answer.ShouldNotContain("Espace\u00a0:", Case.Sensitive, context);
        }
    }

    private static Task Fail(StoreFault fault) =>
        fault switch
        {
            StoreFault.Conflicts => throw new TableConflictException("no"),
            StoreFault.Breaks => throw new InvalidOperationException("no"),
            StoreFault.Fails => throw new TableUnavailableException("no"),
            _ => throw new TableUnavailableException("no", maybeCommitted: true),
        };

    private static async Task<Talk> BeforeAsync()
    {
        var talk = new Talk(May);
        await talk.MeetsAsync(Valmont);
        await talk.SaysAsync(["bonjour"]);
        talk.Watched.Forget();
        return talk;
    }
}
