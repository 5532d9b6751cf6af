using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Storage;

namespace PartnershipBot.Teams;

/// <summary>One attempt at a turn: its own copy of the activity, its own view of the rows, and what it would send.</summary>
internal sealed class Attempt(Activity activity, Scope scope, ITableStore store, DateTimeOffset now)
{
    /// <summary>Its mark among the handled activities.</summary>
    public string Nonce { get; } = Guid.CreateVersion7(now).ToString("N");

    public HoldingAdapter Adapter { get; } = new();

    public UnitOfWork Work { get; } = new(store, Tables.Libraries, scope.Library);

    /// <summary>What was read; null until it was.</summary>
    public Turn? Turn { get; private set; }

    /// <summary>Whether the batch may be stored although nobody said so.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>By what an activity is known when it comes again; an edited message has the id that it had before.</summary>
    public static string? IdOf(Activity activity) =>
        activity.Type == ActivityTypes.MessageUpdate ? $"{activity.Id}|{activity.Timestamp:O}" : activity.Id;

    /// <summary>Reads what a turn needs.</summary>
    public async Task<ITurnContext> OpenAsync(CancellationToken ct)
    {
        var copy = Copy(activity);
        Turn = await Turn.OpenAsync(Work, copy, scope, now, ct);
        var context = new TurnContext(Adapter, copy);
        context.TurnState.Set(Turn);
        return context;
    }

    /// <summary>Stores everything that the turn changed, with its mark.</summary>
    public async Task CommitAsync(string? activityId, CancellationToken ct)
    {
        Turn!.Close(activityId, Nonce);
        IsUnsure = true;
        try
        {
            await Work.CommitAsync(ct);
            IsUnsure = false;
        }
        catch (Exception e) when (e is TableConflictException or TableLimitException or TableUnavailableException { MaybeCommitted: false })
        {
            IsUnsure = false;
            throw;
        }
    }

    /// <summary>Its own activity for each attempt; replies are held whatever delivery was asked for.</summary>
    private static Activity Copy(Activity activity)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(
            JsonConvert.SerializeObject(activity, HttpHelper.BotMessageSerializerSettings), HttpHelper.BotMessageSerializerSettings)!;
        copy.DeliveryMode = null;
        // The SDK's state is kept by channel; a client that names none is one of ours.
        copy.ChannelId ??= Channels.Test;
        return copy;
    }
}
