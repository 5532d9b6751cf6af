using Azure.Identity;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Options;
using PartnershipBot.Storage.Cloud;
using PartnershipBot.Storage.Embedded;

namespace PartnershipBot.Storage;

public static class StorageServices
{
    /// <summary>Adds the <see cref="ITableStore"/> that the section "Storage" asks for: the embedded file unless a connection to
    /// Azure Table storage is configured. Wrong settings stop the program at start.</summary>
    public static IServiceCollection AddTableStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton(Choose);
        services.AddSingleton(ChooseFiles);
        services.AddSingleton<Links>();
        services.AddHostedService<TableStoreStarter>();
        return services;
    }

    /// <summary>Lets the calls to the store be told.</summary>
    public static IServiceCollection MeterTableStore(this IServiceCollection services)
    {
        services.AddSingleton<ITableStore>(static s => new MeteredTableStore(Choose(s), s.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static ITableStore Choose(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
        {
            return new AzureTableStore(options.ConnectionString, time);
        }

        if (!string.IsNullOrWhiteSpace(options.Endpoint))
        {
            return new AzureTableStore(new Uri(options.Endpoint), Credential(options), time);
        }

        return new SqliteTableStore(options.Path);
    }

    /// <summary>Files are where the rows are.</summary>
    private static IFileStore ChooseFiles(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        return !string.IsNullOrWhiteSpace(options.ConnectionString)
                ? new BlobFileStore(() => new BlobServiceClient(options.ConnectionString, BlobFileStore.ClientOptions()))
            : !string.IsNullOrWhiteSpace(options.Endpoint)
                ? new BlobFileStore(() => new BlobServiceClient(options.BlobAddress, Credential(options), BlobFileStore.ClientOptions()))
            : new FolderFileStore(options.Path);
    }

    private static DefaultAzureCredential Credential(StorageOptions options) =>
        new(
            new DefaultAzureCredentialOptions
            {
                ManagedIdentityClientId = string.IsNullOrWhiteSpace(options.IdentityClientId) ? null : options.IdentityClientId,
            }
        );
}
