using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Cloud;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Tests.Storage;

public sealed class StorageServicesTests : IDisposable
{
    private const string AzureConnection =
        "DefaultEndpointsProtocol=https;AccountName=account;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net";

    private readonly string _folder = TestPaths.NewFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_a_connection_the_rows_are_in_a_file()
    {
        using var services = Services(("Storage:Path", _folder));

        services.GetRequiredService<ITableStore>().ShouldBeOfType<SqliteTableStore>().Place.ShouldContain(_folder);
    }

    [Theory]
    [InlineData("Storage:ConnectionString", AzureConnection)]
    [InlineData("Storage:ConnectionString", "UseDevelopmentStorage=true")]
    [InlineData("Storage:Endpoint", "https://account.table.core.windows.net")]
    public void A_connection_or_an_endpoint_chooses_Azure(string setting, string value)
    {
        using var services = Services((setting, value));

        var store = services.GetRequiredService<ITableStore>().ShouldBeOfType<AzureTableStore>();
        store.Place.ShouldNotContain("c2VjcmV0");
    }

    [Fact]
    public async Task The_tables_are_made_at_start_and_the_file_is_closed_at_the_end()
    {
        var folder = Path.Combine(_folder, "data");
        await using (var services = Services(("Storage:Path", folder)))
        {
            foreach (var hosted in services.GetServices<IHostedService>())
            {
                await hosted.StartAsync(TestContext.Current.CancellationToken);
            }
        }

        // The write-ahead log goes into the file when the last connection is closed.
        Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe(["partnership.db"]);
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_does_not_stop_the_start()
    {
        var blocked = Path.Combine(_folder, "blocked");
        await File.WriteAllTextAsync(blocked, "", TestContext.Current.CancellationToken);
        await using var services = Services(("Storage:Path", Path.Combine(blocked, "data")));

        foreach (var hosted in services.GetServices<IHostedService>())
        {
            await hosted.StartAsync(TestContext.Current.CancellationToken);
        }

        await Should.ThrowAsync<TableUnavailableException>(() =>
            services.GetRequiredService<ITableStore>().PingAsync(TestContext.Current.CancellationToken)
        );
    }

    [Theory]
    [InlineData("Storage:Path", "", "Storage:Path")]
    [InlineData("Storage:ConnectionString", "AccountKey=c2VjcmV0;nonsense", "Storage:ConnectionString was “AccountKey=…;…”")]
    [InlineData("Storage:Endpoint", "account.table.core.windows.net", "Storage:Endpoint was “account.table.core.windows.net”")]
    [InlineData("Storage:Endpoint", "http://account.table.core.windows.net", "https address")]
    [InlineData("Storage:Endpoint", "https://account.table.core.windows.net?sig=c2VjcmV0", "without a query")]
    public void A_wrong_setting_is_named_with_what_it_should_be_and_no_secret(string setting, string value, string said)
    {
        using var services = Services((setting, value));

        var error = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<ITableStore>());

        error.Message.ShouldContain(said);
        error.Message.ShouldNotContain("c2VjcmV0");
    }

    [Fact]
    public void A_connection_and_an_endpoint_exclude_each_other()
    {
        using var services = Services(
            ("Storage:ConnectionString", AzureConnection),
            ("Storage:Endpoint", "https://account.table.core.windows.net")
        );

        var error = Should.Throw<OptionsValidationException>(() => services.GetRequiredService<ITableStore>());

        error.Message.ShouldContain("Storage:ConnectionString and Storage:Endpoint");
        error.Message.ShouldNotContain("c2VjcmV0");
    }

    private static ServiceProvider Services(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        return new ServiceCollection().AddLogging().AddTableStore(configuration).BuildServiceProvider();
    }
}
