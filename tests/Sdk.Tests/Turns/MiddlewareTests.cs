using Microsoft.Bot.Builder;

namespace Sdk.Tests.Turns;

public class MiddlewareTests
{
    private readonly HoldingAdapter _adapter = new();
    private readonly List<string> _order = [];

    [Fact]
    public async Task middleware_runs_around_the_bot_in_the_order_it_was_added()
    {
        _adapter.Use(new Around("a", _order)).Use(new Around("b", _order));

        await _adapter.RunAsync(new TurnContext(_adapter, Incoming.Message()), Bot);

        _order.ShouldBe(["a before", "b before", "bot", "b after", "a after"]);
    }

    [Fact]
    public async Task middleware_may_keep_the_turn_from_the_bot()
    {
        _adapter.Use(new Stops()).Use(new Around("b", _order));

        await _adapter.RunAsync(new TurnContext(_adapter, Incoming.Message()), Bot);

        _order.ShouldBeEmpty();
    }

    [Fact]
    public async Task what_the_bot_throws_goes_to_the_handler_of_errors_or_else_to_the_caller()
    {
        Task Fails(ITurnContext turn, CancellationToken ct) => throw new InvalidOperationException("no");

        await Should.ThrowAsync<InvalidOperationException>(() => _adapter.RunAsync(new TurnContext(_adapter, Incoming.Message()), Fails));

        _adapter.OnTurnError = (turn, e) => turn.SendActivityAsync(e.Message);
        await _adapter.RunAsync(new TurnContext(_adapter, Incoming.Message()), Fails);
        _adapter.Sent.Single().Text.ShouldBe("no");
    }

    [Fact]
    public async Task states_are_saved_after_the_turn()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        _adapter.Use(new AutoSaveStateMiddleware(state));

        await _adapter.RunAsync(new TurnContext(_adapter, Incoming.Message()), (turn, ct) => state.CreateProperty<int>("n").SetAsync(turn, 3, ct));

        (await storage.ReadAsync(["test/conversations/conversation"], default)).Count.ShouldBe(1);
    }

    private Task Bot(ITurnContext turn, CancellationToken ct)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Around(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            order.Add($"{name} before");
            await next(cancellationToken);
            order.Add($"{name} after");
        }
    }

    private sealed class Stops : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
