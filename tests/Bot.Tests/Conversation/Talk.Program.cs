using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PartnershipBot.Files;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;
using PartnershipBot.Tests.Storage;
using PartnershipBot.Trust.Members;

namespace PartnershipBot.Tests.Conversation;

/// <content>The program with which one talks.</content>
internal sealed partial class Talk
{
    /// <summary>Ends the program and starts it again on what is stored.</summary>
    public async Task RestartAsync()
    {
        await _program.DisposeAsync();
        _program = Start();
    }

    /// <summary>Goes on with another instance on what is stored; the present one stops only when the talk is over.</summary>
    public void Crash()
    {
        _left.Add(_program);
        _program = Start();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var program in _left)
        {
            await program.DisposeAsync();
        }
        await _program.DisposeAsync();
        _place.Dispose();
    }

    private WebApplicationFactory<Program> Start() =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            _settings
                // Reminders go out, and what is old goes, when a test says so, not whenever its clock moves; a clock that stands still
                // lets nobody say more than a minute's worth.
                .Aggregate(
                    builder
                        .UseEnvironment("Development")
                        .UseSetting("Reminders:Enabled", "false")
                        .UseSetting("Retention:Enabled", "false")
                        .UseSetting("Limits:Enabled", "false"),
                    (b, s) => b.UseSetting(s.Name, s.Value)
                )
                .ConfigureServices(services =>
                    services
                        .AddSingleton<TimeProvider>(Clock)
                        .AddSingleton<IReminderSender>(Channel)
                        .AddSingleton<IRoster>(Roster)
                        .AddSingleton<IFileNews>(News)
                        .AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(Log)
                        .AddSingleton(_place.OpenFiles())
                        // Nobody waits in a talk, whose clock stands still.
                        .AddSingleton<Pause>((_, _) => Task.CompletedTask)
                        .AddSingleton<ITableStore>(_ => new WatchedStore(_place.Open()))
                )
                .ConfigureTestServices(services =>
                {
                    // A clock that is moved by years would go round hundreds of thousands of times; a test resumes what it cut off.
                    foreach (var round in services.Where(s => s.ImplementationType?.IsSubclassOf(typeof(Rounds)) == true).ToList())
                    {
                        services.Remove(round);
                    }
                    if (!new Uri(ServiceUrl).IsLoopback)
                    {
                        services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(() => Service);
                    }
                })
        );
}
