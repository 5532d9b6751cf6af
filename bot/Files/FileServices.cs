using Microsoft.Extensions.Options;
using PartnershipBot.Turns;

namespace PartnershipBot.Files;

public static class FileServices
{
    /// <summary>The name of the client that puts files and fetches them; it bears no token.</summary>
    public const string Client = "files";

    /// <summary>Adds what hands documents over, with the settings of the section "Files".</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FileOptions>().Bind(configuration.GetSection(FileOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<FileOptions>, FileOptionsValidator>();
        services
            .AddHttpClient(Client, client => client.Timeout = TimeSpan.FromSeconds(60))
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ConnectTimeout = TimeSpan.FromSeconds(5),
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                }
            );
        services.AddSingleton<Pause>(provider =>
        {
            var clock = provider.GetRequiredService<TimeProvider>();
            return (time, ct) => Task.Delay(time > TimeSpan.Zero ? time : TimeSpan.Zero, clock, ct);
        });
        services.AddSingleton<FileHosts>();
        services.AddSingleton<DocumentLinks>();
        services.AddSingleton<FileFetcher>();
        services.AddSingleton<SignedCopies>();
        services.AddSingleton<FileUploader>();
        services.AddSingleton<UploadQueue>();
        services.AddSingleton<IAfterReply>(provider => provider.GetRequiredService<UploadQueue>());
        services.AddHostedService(provider => provider.GetRequiredService<UploadQueue>());
        return services;
    }
}
