using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Storage;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Turns.Outbound;

namespace PartnershipBot.Turns;

/// <summary>One attempt at a turn: its own copy of the activity, its own view of the rows, and what it would send.</summary>
internal sealed class Attempt(TurnStart start, ITableStore store)
{
    private ITurnContext? _context;
    private Turn? _turn;

    /// <summary>Its mark among the handled activities.</summary>
    public string Nonce { get; } = Guid.CreateVersion7(start.Now).ToString("N");

    public HoldingAdapter Adapter { get; } = new();

    public UnitOfWork Work { get; } = new(store, Tables.Libraries, start.Scope.Library);

    /// <summary>Whether what a turn needs was read.</summary>
    public bool IsOpen => _turn is not null;

    /// <summary>What was read.</summary>
    public Turn Turn => _turn ?? throw new InvalidOperationException("The attempt is not open.");

    /// <summary>The attempt's own context, which holds what is sent.</summary>
    public ITurnContext Context => _context ?? throw new InvalidOperationException("The attempt is not open.");

    /// <summary>The mark of an earlier turn that stored the same activity and may not have been answered, or null.</summary>
    public string? Earlier { get; set; }

    /// <summary>Whether the batch may be stored although nobody said so.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>By what an activity is known when it comes again; an edited message has the id that it had before.</summary>
    public static string? IdOf(Activity activity) =>
        activity.Type == ActivityTypes.MessageUpdate ? $"{activity.Id}|{activity.Timestamp:O}" : activity.Id;

    /// <summary>Reads what a turn needs.</summary>
    public async Task<Turn> OpenAsync(CancellationToken ct)
    {
        var copy = Copy(start.Activity);
        _turn = await Turn.OpenAsync(Work, start with { Activity = copy }, ct);
        _context = new TurnContext(Adapter, copy);
        Adapter.Turn = _turn;
        if (PrivateReply.IsAsked(copy))
        {
            Adapter.Private = () => MessageFactory.Text(Turn.Texts.Say("privateRefused"));
        }
        return _turn;
    }

    /// <summary>Stores everything that the turn changed, with its mark.</summary>
    public async Task CommitAsync(string? activityId, CancellationToken ct)
    {
        Turn.Close(activityId, Nonce);
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
        var copy = ActivityCopy.Of(activity);
        copy.DeliveryMode = null;
        // The SDK's state is kept by channel; a client that names none is one of ours.
        copy.ChannelId ??= ChannelIds.Test;
        return copy;
    }
}
