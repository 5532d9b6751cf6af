namespace PartnershipBot.Conversations;

public static class ConversationServices
{
    /// <summary>Adds where people and teams are reached, and how much may be sent to them.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<AddressBook>();
        services.AddSingleton<SendLimits>();
        services.AddSingleton<PublicAddress>();
        return services;
    }
}
