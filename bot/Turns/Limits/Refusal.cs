using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Conversations;
using PartnershipBot.Language;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Turns.Limits;

/// <summary>
/// Tells whoever was not let in: in the conversation once, in the answer of each button, and to the channel by a status and a time.
/// </summary>
internal sealed class Refusal(TurnGate gate, AddressBook book, DeliveryLog deliveries, TimeProvider clock, ILogger<Refusal> logger)
{
    private readonly ReplySender _sender = new(deliveries, clock, logger);

    public async Task TellAsync(ITurnContext context, TimeSpan after)
    {
        context.TurnState.Set(new TurnRefused(after));
        var activity = context.Activity;
        var isFirst = gate.IsToBeTold(activity);
        if (isFirst)
        {
            TurnLog.NotLetIn(logger, Scope.Of(activity).Conversation, after.TotalSeconds);
        }
        if (activity.Type == ActivityTypes.Invoke || (isFirst && activity.Type == ActivityTypes.Message))
        {
            var texts = new Texts(await LangAsync(activity));
            await _sender.TellAsync(context, texts.Say("tooManyMessages", ("seconds", Math.Ceiling(after.TotalSeconds))));
        }
    }

    /// <summary>The language last spoken with the person, as it is remembered; the store may have too much to do as it is.</summary>
    private async Task<Lang> LangAsync(Activity activity)
    {
        var scope = Scope.Of(activity);
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1), clock);
            var tenant = LibraryKeys.Tenant(scope.Library);
            var (address, _) = await book.RecallAsync(tenant, LibraryKeys.Person(scope.UserId), fresh: false, limit.Token);
            return LangCode.Read(address?.Language) ?? Lang.Fr;
        }
        catch (Exception e) when (e is Storage.TableUnavailableException or OperationCanceledException)
        {
            return Lang.Fr;
        }
    }
}
