using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using PartnershipBot.Turns.Limits;

namespace PartnershipBot.Turns;

public static class TurnServices
{
    /// <summary>
    /// Adds what makes a turn one transaction, with the settings of the section "Limits". The program adds who answers,
    /// <see cref="ITurnHandler"/>.
    /// </summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, TurnOptions options, IConfiguration configuration)
    {
        services.AddOptions<LimitOptions>().Bind(configuration.GetSection(LimitOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LimitOptions>, LimitOptionsValidator>();
        services.AddSingleton(static s => s.GetRequiredService<IOptions<LimitOptions>>().Value);
        services.AddSingleton<PublicRate>();
        services.AddSingleton(options);
        services.AddSingleton<DeliveryLog>();
        services.AddSingleton<DeliveryMarks>();
        services.AddHostedService(static s => s.GetRequiredService<DeliveryMarks>());
        services.AddSingleton<Addressing>();
        services.AddSingleton<Places>();
        services.AddSingleton<TurnPipeline>();
        services.AddSingleton<TurnGate>();
        services.AddSingleton<Refusal>();
        services.AddSingleton<IBot, TransactionalBot>();
        return services;
    }
}
