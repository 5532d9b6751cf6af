using Microsoft.Extensions.Options;
using PartnershipBot.Trust.Members;
using PartnershipBot.Turns;

namespace PartnershipBot.Features.Libraries;

public static class LibraryServices
{
    /// <summary>Adds who may use which library, with the settings of the section "Libraries".</summary>
    public static IServiceCollection AddLibraries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LibraryOptions>().Bind(configuration.GetSection(LibraryOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LibraryOptions>, LibraryOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<LibraryOptions>>().Value);
        services.AddSingleton<SeenBook>();
        services.AddSingleton<IMembership, Memberships>();
        services.AddSingleton<LibraryDirectory>();
        services.AddSingleton<Transfers>();
        services.AddSingleton<IBeforeCommit>(provider => provider.GetRequiredService<Transfers>());
        services.AddSingleton<IAfterReply>(provider => provider.GetRequiredService<Transfers>());
        services.AddHostedService<TransferLoop>();
        return services;
    }
}
