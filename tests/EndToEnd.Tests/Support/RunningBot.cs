namespace EndToEnd.Tests.Support;

/// <summary>One bot for the tests of a class that store nothing.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    private readonly TempFolder _folder = new();

    internal BotProgram Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Bot = await BotProgram.StartAsync(_folder.Path);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        _folder.Dispose();
    }
}
