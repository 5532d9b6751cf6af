namespace PartnershipBot.Files;

public static class FileServices
{
    /// <summary>Adds what hands documents over.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<DocumentDesk>();
        return services;
    }
}
