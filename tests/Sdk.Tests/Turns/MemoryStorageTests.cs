using Microsoft.Bot.Builder;

namespace Sdk.Tests.Turns;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task what_is_read_is_a_copy_of_what_was_written()
    {
        var note = new Note { Text = "a" };
        await WriteAsync(note);
        note.Text = "b";

        (await ReadAsync())!.Text.ShouldBe("a");
    }

    [Fact]
    public async Task what_was_deleted_and_what_never_was_are_not_found()
    {
        await WriteAsync(new Note());
        await _storage.DeleteAsync(["k"], default);

        (await _storage.ReadAsync(["k", "never"], default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task an_item_is_not_written_over_a_version_it_was_not_read_from()
    {
        await WriteAsync(new Note { Text = "a" });
        var mine = await ReadAsync();
        var theirs = await ReadAsync();
        await WriteAsync(theirs!);

        await Should.ThrowAsync<Exception>(() => WriteAsync(mine!));

        mine!.ETag = "*";
        mine.Text = "mine";
        await WriteAsync(mine);
        (await ReadAsync())!.Text.ShouldBe("mine");
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["k"] = note }, default);

    private async Task<Note?> ReadAsync() => (await _storage.ReadAsync<Note>(["k"])).Values.SingleOrDefault();

    public sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
