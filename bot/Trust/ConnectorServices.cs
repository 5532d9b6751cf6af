using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace PartnershipBot.Trust;

/// <summary>How channels reach the bot and how it answers them: who is let in, with which credentials, through which client.</summary>
public static class ConnectorServices
{
    private const string TokenClient = "tokens";

    /// <summary>Adds the adapter. The HttpClient factory's default client is the channels' own; whoever needs another names it.</summary>
    public static IServiceCollection AddConnector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RegistrationOptions>().Bind(configuration).ValidateOnStart();
        services.AddOptions<ConnectorOptions>().Bind(configuration.GetSection(ConnectorOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RegistrationOptions>, RegistrationOptionsValidator>();
        services.AddSingleton<IValidateOptions<ConnectorOptions>, ConnectorOptionsValidator>();
        services.AddSingleton<CloudAddresses>();
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<ChannelList>();
        services.AddSingleton<TenantList>();
        services.AddSingleton<VerifiedServices>();
        services.AddSingleton<TokenRules>();
        services.AddTransient<OutboundPolicy>();
        services.AddTransient<LoginPolicy>();
        services.AddTransient<TargetedCalls>();
        Bound(services.AddHttpClient(Options.DefaultName, client => client.Timeout = TimeSpan.FromSeconds(20)))
            .AddHttpMessageHandler<TargetedCalls>()
            .AddHttpMessageHandler<OutboundPolicy>();
        Bound(services.AddHttpClient(TokenClient, client => client.Timeout = TimeSpan.FromSeconds(10)))
            .AddHttpMessageHandler<LoginPolicy>();
        services.AddSingleton(Credentials);
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
        services.AddSingleton<IChannelFiles, ChannelFiles>();
        return services;
    }

    private static IHttpClientBuilder Bound(IHttpClientBuilder client) =>
        client
            .ConfigureHttpClient(http => http.MaxResponseContentBufferSize = 1024 * 1024)
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ConnectTimeout = TimeSpan.FromSeconds(5),
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                }
            );

    private static ServiceClientCredentialsFactory Credentials(IServiceProvider services)
    {
        var app = services.GetRequiredService<IOptions<RegistrationOptions>>().Value;
        if (!app.HasApp)
        {
            return new PasswordServiceClientCredentialFactory();
        }
        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(TokenClient);
        var logger = services.GetRequiredService<ILogger<ServiceClientCredentialsFactory>>();
        var (id, tenant) = (app.MicrosoftAppId, app.TokenTenant);
        return app.Type == AppType.UserAssignedMSI ? new ManagedIdentityServiceClientCredentialsFactory(id, http, logger)
            : string.IsNullOrWhiteSpace(app.MicrosoftAppCertificatePath)
                ? new PasswordServiceClientCredentialFactory(id, app.MicrosoftAppPassword, tenant, http, logger)
            : new CertificateServiceClientCredentialsFactory(CertificateFile.Load(app), id, tenant, http, logger);
    }
}
