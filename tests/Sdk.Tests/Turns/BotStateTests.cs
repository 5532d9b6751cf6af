using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Turns;

public class BotStateTests
{
    private readonly HoldingAdapter _adapter = new();
    private readonly CountingStorage _storage = new(new MemoryStorage());

    [Fact]
    public async Task a_property_is_there_in_the_next_turn()
    {
        var first = Turn();
        await Property(out var state).SetAsync(first, new Place { Step = 2 });
        await state.SaveChangesAsync(first);

        var found = await Property(out _).GetAsync(Turn());

        found.Step.ShouldBe(2);
    }

    [Fact]
    public async Task a_default_is_kept_and_saved()
    {
        var turn = Turn();
        var made = await Property(out var state).GetAsync(turn, () => new Place { Step = 1 });
        made.Step = 7;
        await state.SaveChangesAsync(turn);

        (await Property(out _).GetAsync(Turn())).Step.ShouldBe(7);
    }

    [Fact]
    public async Task what_is_not_there_is_the_default_of_its_type()
    {
        using var turn = Turn();
        var state = new ConversationState(_storage);

        (await state.CreateProperty<Place>("p").GetAsync(turn)).ShouldBeNull();
        (await state.CreateProperty<int>("n").GetAsync(turn)).ShouldBe(0);
    }

    [Fact]
    public async Task the_state_is_read_once_a_turn_and_written_only_if_it_changed()
    {
        var turn = Turn();
        var property = Property(out var state);
        await property.GetAsync(turn, () => new Place());
        await property.GetAsync(turn, () => new Place());
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);

        _storage.Reads.ShouldBe(1);
        _storage.Writes.ShouldBe(1);

        (await property.GetAsync(turn)).Step++;
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn, force: true);
        _storage.Writes.ShouldBe(3);
    }

    [Fact]
    public async Task a_cleared_state_is_saved_empty()
    {
        var turn = Turn();
        await Property(out var state).SetAsync(turn, new Place { Step = 2 });
        await state.SaveChangesAsync(turn);

        var next = Turn();
        await state.LoadAsync(next);
        await state.ClearStateAsync(next);
        await state.SaveChangesAsync(next);

        (await Property(out _).GetAsync(Turn())).ShouldBeNull();
    }

    [Fact]
    public async Task a_deleted_state_is_gone_at_once()
    {
        var turn = Turn();
        await Property(out var state).SetAsync(turn, new Place());
        await state.SaveChangesAsync(turn);

        await state.DeleteAsync(turn);

        (await _storage.ReadAsync(["test/conversations/conversation"], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_storage_that_gives_json_back_serves_as_well()
    {
        var storage = new JsonOnlyStorage();
        var turn = Turn();
        var state = new ConversationState(storage);
        await state.CreateProperty<Place>("place").SetAsync(turn, new Place { Step = 2 });
        await state.SaveChangesAsync(turn);

        var next = Turn();
        var place = await state.CreateProperty<Place>("place").GetAsync(next);
        place.Step.ShouldBe(2);
        place.Step = 3;
        await state.SaveChangesAsync(next);

        (await state.CreateProperty<Place>("place").GetAsync(Turn())).Step.ShouldBe(3);
    }

    [Fact]
    public async Task conversations_and_users_have_their_own_keys()
    {
        var storage = new MemoryStorage();
        var turn = Turn();
        foreach (var state in new BotState[] { new ConversationState(storage), new UserState(storage) })
        {
            await state.CreateProperty<string>("p").SetAsync(turn, "v");
            await state.SaveChangesAsync(turn);
        }

        var items = await storage.ReadAsync(["test/conversations/conversation", "test/users/user"], default);

        items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task an_activity_without_a_conversation_has_no_state()
        => await Should.ThrowAsync<InvalidOperationException>(() =>
            new ConversationState(_storage).LoadAsync(new TurnContext(_adapter, Incoming.Of("message", activity => activity.Conversation = null))));

    private TurnContext Turn() => new(_adapter, Incoming.Message());

    private IStatePropertyAccessor<Place> Property(out ConversationState state)
    {
        state = new ConversationState(_storage);
        return state.CreateProperty<Place>("place");
    }

    public sealed class Place
    {
        public int Step { get; set; }
    }

    private sealed class CountingStorage(IStorage inner) : IStorage
    {
        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
        {
            Reads++;
            return inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
        {
            Writes++;
            return inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken) => inner.DeleteAsync(keys, cancellationToken);
    }

    private sealed class JsonOnlyStorage : IStorage
    {
        private readonly Dictionary<string, string> _rows = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
            => Task.FromResult<IDictionary<string, object>>(keys.Where(_rows.ContainsKey).ToDictionary(key => key, key => (object)JObject.Parse(_rows[key])));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
        {
            foreach (var change in changes)
                _rows[change.Key] = JObject.FromObject(change.Value).ToString();
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
        {
            foreach (var key in keys)
                _rows.Remove(key);
            return Task.CompletedTask;
        }
    }
}
