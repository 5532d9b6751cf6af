using System.Globalization;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using PartnershipBot.Files;

namespace PartnershipBot.Hosting.Trust;

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
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<TenantList>();
        services.AddSingleton<VerifiedServices>();
        services.AddTransient<OutboundPolicy>();
        Bound(services.AddHttpClient(Options.DefaultName, client => client.Timeout = TimeSpan.FromSeconds(20)))
            .AddHttpMessageHandler<OutboundPolicy>();
        Bound(services.AddHttpClient(TokenClient, client => client.Timeout = TimeSpan.FromSeconds(10)));
        services.AddSingleton(Credentials);
        services.AddSingleton(Rules);
        services.AddSingleton<BotFrameworkAuthentication, ChannelAuthentication>();
        services.AddSingleton<IChannelFiles, ChannelFiles>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()));
        return services;
    }

    private static IHttpClientBuilder Bound(IHttpClientBuilder client) => client
        .ConfigureHttpClient(http => http.MaxResponseContentBufferSize = 1024 * 1024)
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        });

    private static ServiceClientCredentialsFactory Credentials(IServiceProvider services)
    {
        var app = services.GetRequiredService<IOptions<RegistrationOptions>>().Value;
        if (!app.HasApp)
        {
            return new PasswordServiceClientCredentialFactory();
        }
        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(TokenClient);
        var logger = services.GetRequiredService<ILogger<ServiceClientCredentialsFactory>>();
        var tenant = app.Type == AppType.MultiTenant ? "" : app.MicrosoftAppTenantId;
        return app.Type == AppType.UserAssignedMSI ? new ManagedIdentityServiceClientCredentialsFactory(app.MicrosoftAppId, http, logger)
            : string.IsNullOrWhiteSpace(app.MicrosoftAppCertificatePath)
                ? new PasswordServiceClientCredentialFactory(app.MicrosoftAppId, app.MicrosoftAppPassword, tenant, http, logger)
                : new CertificateServiceClientCredentialsFactory(CertificateFile.Load(app), app.MicrosoftAppId, tenant, http, logger);
    }

    /// <summary>An app of one tenant takes Entra's tokens, versions 1 and 2, of that tenant.</summary>
    private static AuthenticationConfiguration Rules(IServiceProvider services)
    {
        var app = services.GetRequiredService<IOptions<RegistrationOptions>>().Value;
        string[] templates = !app.HasApp || app.Type == AppType.MultiTenant ? []
            : app.IsGovernment
                ?
                [
                    AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
                    AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
                    AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
                ]
                : [AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2];
        return new AuthenticationConfiguration
        {
            ValidTokenIssuers = [.. templates.Select(template => string.Format(CultureInfo.InvariantCulture, template, app.MicrosoftAppTenantId))],
        };
    }
}
