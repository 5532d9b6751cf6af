namespace PartnershipBot.Hosting;

/// <summary>
/// How the program ends: it takes no more requests, ends the turns that it has, and is gone within the time that platforms give. A turn
/// ends in nine seconds; what hangs longer hangs on a channel, and is stored already.
/// </summary>
internal static class Draining
{
    /// <summary>The longest time from SIGTERM to the end; platforms kill after thirty seconds.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>The framework's own setting for it (DOTNET_SHUTDOWNTIMEOUTSECONDS), which stands.</summary>
    private const string Given = "shutdownTimeoutSeconds";

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        if (configuration[Given] is not { Length: > 0 })
        {
            services.Configure<HostOptions>(static options => options.ShutdownTimeout = Longest);
        }
    }
}
