using Azure.Identity;
using Microsoft.Extensions.Options;

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
        services.AddSingleton<Links>();
        services.AddHostedService<TableStoreStarter>();
        return services;
    }

    private static ITableStore Choose(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        if (!string.IsNullOrWhiteSpace(options.ConnectionString))
            return new AzureTableStore(options.ConnectionString, time);
        if (!string.IsNullOrWhiteSpace(options.Endpoint))
            return new AzureTableStore(new Uri(options.Endpoint), Credential(options), time);
        return new SqliteTableStore(options.Path);
    }

    private static DefaultAzureCredential Credential(StorageOptions options) => new(new DefaultAzureCredentialOptions
    {
        ManagedIdentityClientId = string.IsNullOrWhiteSpace(options.IdentityClientId) ? null : options.IdentityClientId,
    });
}
