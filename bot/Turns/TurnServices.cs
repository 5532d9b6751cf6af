using Microsoft.Bot.Builder;

namespace PartnershipBot.Turns;

public static class TurnServices
{
    /// <summary>Adds what makes a turn one transaction. The program adds who answers, <see cref="ITurnHandler"/>.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, TurnOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<DeliveryLog>();
        services.AddSingleton<DeliveryMarks>();
        services.AddHostedService(static s => s.GetRequiredService<DeliveryMarks>());
        services.AddSingleton<Addressing>();
        services.AddSingleton<Places>();
        services.AddSingleton<TurnPipeline>();
        services.AddSingleton<IBot, TransactionalBot>();
        return services;
    }
}
