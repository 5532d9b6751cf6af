using Microsoft.Extensions.Options;
using PartnershipBot.Conversations;
using PartnershipBot.Turns;

namespace PartnershipBot.Reminders;

public static class ReminderServices
{
    /// <summary>Adds what plans, keeps and sends reminders, with the settings of the section "Reminders".</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SweepOptions>().Bind(configuration.GetSection(SweepOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SweepOptions>, SweepOptionsValidator>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SweepOptions>>().Value);
        services.AddSingleton<ReminderTable>();
        services.AddSingleton<TurnReminders>();
        services.AddSingleton<IBeforeCommit>(provider => provider.GetRequiredService<TurnReminders>());
        services.AddSingleton<IAfterReply>(provider => provider.GetRequiredService<TurnReminders>());
        services.AddSingleton<ReminderTruth>();
        services.AddSingleton<ReminderRecorder>();
        services.AddSingleton<ReminderReconciler>();
        services.AddSingleton<Addresses>();
        services.AddSingleton<SendLimits>();
        services.AddSingleton<ReminderSweep>();
        services.AddSingleton<RemindersOnDemand>();
        services.AddSingleton<ReminderLoop>();
        services.AddHostedService(provider => provider.GetRequiredService<ReminderLoop>());
        return services;
    }
}
