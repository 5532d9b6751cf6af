using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using PartnershipBot.Conversations;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Embedded;
using PartnershipBot.Tests.Conversation;
using PartnershipBot.Tests.Storage;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Turns.Remembered;
using PartnershipBot.Understanding.Dates;

namespace PartnershipBot.Tests.Turns;

/// <summary>The SDK's storage over a conversation's row: how large a stack may be, and for how long it is kept.</summary>
public sealed class TurnStorageTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Keys = ["key"];

    private readonly string _folder = TestPaths.NewFolder();
    private readonly SqliteTableStore _store;

    public TurnStorageTests() => _store = new SqliteTableStore(_folder);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_stack_comes_back_as_it_was()
    {
        await StoreAsync(Stack(1000), Now);
        var (storage, items) = await ReadAsync(Now.AddDays(89));
        items.Count.ShouldBe(1);
        ((DialogState)((IDictionary<string, object>)items["key"])[TurnStorage.StackProperty])
            .DialogStack.Single()
            .State["draft"]
            .ShouldBe(new string('"', 1000));
        (storage.WasUnreadable, storage.HasExpired).ShouldBe((false, false));
    }

    [Fact]
    public async Task A_stack_too_large_is_dropped_and_the_next_turn_knows_it()
    {
        await StoreAsync(Stack(9000), Now);
        var (storage, items) = await ReadAsync(Now);
        items.ShouldBeEmpty();
        storage.WasUnreadable.ShouldBeTrue();
    }

    [Fact]
    public async Task A_stack_that_waited_too_long_is_gone_for_good()
    {
        await StoreAsync(Stack(10), Now);
        var turn = await OpenAsync(Now.AddDays(91));
        var storage = new TurnStorage(turn);
        (await storage.ReadAsync(Keys, Ct)).ShouldBeEmpty();
        (storage.WasUnreadable, storage.HasExpired).ShouldBe((false, true));
        turn.Close("a2", "n2");
        await turn.Work.CommitAsync(Ct);
        (await ReadAsync(Now.AddDays(91))).Items.ShouldBeEmpty();
    }

    private async Task StoreAsync(DialogState stack, DateTimeOffset now)
    {
        var turn = await OpenAsync(now);
        await new TurnStorage(turn).WriteAsync(
            new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { [TurnStorage.StackProperty] = stack } },
            Ct
        );
        turn.Close("a1", "n1");
        await turn.Work.CommitAsync(Ct);
    }

    private async Task<(TurnStorage Storage, IDictionary<string, object> Items)> ReadAsync(DateTimeOffset now)
    {
        var storage = new TurnStorage(await OpenAsync(now));
        return (storage, await storage.ReadAsync(Keys, Ct));
    }

    private Task<Turn> OpenAsync(DateTimeOffset now)
    {
        var activity = new Activity
        {
            Conversation = new ConversationAccount { Id = "c" },
            From = new ChannelAccount { Id = "u" },
        };
        var scope = Scope.Of(activity);
        var start = new TurnStart(activity, Incoming.Of(activity), scope, now, SchoolCalendar.Usual, Libraries(), null);
        return Turn.OpenAsync(new UnitOfWork(_store, Tables.Libraries, scope.Library), start, Ct);
    }

    private LibraryDirectory Libraries()
    {
        var book = new AddressBook(_store, TimeProvider.System);
        var options = new LibraryOptions();
        return new LibraryDirectory(
            new SeenBook(_store, book, TimeProvider.System),
            new Memberships(book, new TalkRoster(), options, TimeProvider.System)
        );
    }

    /// <summary>A quote is written as two characters.</summary>
    private static DialogState Stack(int quotes) =>
        new([
            new DialogInstance
            {
                Id = "question",
                State = new Dictionary<string, object> { ["draft"] = new string('"', quotes) },
            },
        ]);
}
