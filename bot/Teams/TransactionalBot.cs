using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Files;
using PartnershipBot.Hosting;
using PartnershipBot.Language;
using PartnershipBot.Reminders;
using PartnershipBot.Storage;

namespace PartnershipBot.Teams;

/// <summary>
/// Makes a turn one transaction. Each attempt runs on its own copy of the activity, holds what it sends, and writes
/// everything in one batch; only then is anything sent. When somebody else wrote first, it starts afresh.
/// </summary>
public sealed class TransactionalBot(
    ITableStore store,
    PartnershipActivityHandler handler,
    ReminderTable reminders,
    Addressing addressing,
    UploadDesk uploads,
    DeliveryLog deliveries,
    TimeProvider clock,
    TurnOptions options,
    ILogger<TransactionalBot> logger)
    : IBot
{
    private const int MostAttempts = 5;

    /// <summary>After this time a turn is stored or given up, whatever the store does: a channel that has no answer after 15 s
    /// posts again.</summary>
    public static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(9);

    // What is stored is to be answered, also when storing took long.
    private static readonly TimeSpan LongestSending = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan LongestFollowing = TimeSpan.FromSeconds(3);

    private const string FileConsent = "fileConsent/invoke";

    private static readonly string[] Understood =
    [
        ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.Invoke,
        ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate,
    ];

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (!Understood.Contains(activity.Type) || string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            return;
        }
        // A client that hangs up does not undo a turn: only time does.
        using var timeout = new CancellationTokenSource(LongestTurn, clock);
        var started = clock.GetTimestamp();
        var scope = ScopeOf(activity);
        List<Attempt> attempts = [];
        while (true)
        {
            var attempt = new Attempt(activity, scope, store, clock.GetUtcNow());
            try
            {
                // A store that does not even hear that it should stop is left behind: a late batch of it meets our marks.
                var stored = await RunAsync(attempt, attempts, activity, scope, timeout.Token).WaitAsync(timeout.Token);
                await (stored is null ? AcknowledgeAsync(turnContext, attempt.Turn!.Texts.Say("alreadyHandled")) : SendAsync(stored, turnContext, scope));
                stored?.Turn!.Uploads.ForEach(uploads.Add);
                await FollowAsync(activity, attempt.Turn!, scope);
                if (options.LogTurns)
                {
                    Log.Turn(
                        logger, scope.Conversation, attempt.Work.Reads, attempt.Work.BatchRows, attempts.Count + 1,
                        clock.GetElapsedTime(started).TotalMilliseconds);
                }
                return;
            }
            catch (Exception e)
            {
                attempts.Add(attempt);
                if (attempts.Count == MostAttempts || !IsWorthAnother(e, attempts))
                {
                    Log.TurnFailed(logger, activity.Id, scope.Conversation, attempts.Count, e);
                    await ApologiseAsync(turnContext, attempts, e, scope);
                    return;
                }
                Log.Again(logger, scope.Conversation, attempts.Count, e);
            }
        }
    }

    /// <returns>The attempt that is stored and whose replies are to be sent; null when the activity was answered before.</returns>
    private async Task<Attempt?> RunAsync(
        Attempt attempt, IReadOnlyList<Attempt> before, Activity activity, Scope scope, CancellationToken ct)
    {
        var context = await attempt.OpenAsync(ct);
        attempt.Turn!.SchoolYear = options.SchoolYear;
        var conversation = attempt.Turn.Conversation;
        if (before.FirstOrDefault(b => conversation.Knows(b.Nonce)) is { } own)
        {
            // Only the store's answer got lost: what was said then is to be said now.
            return own;
        }
        var id = IdOf(activity);
        var earlier = conversation.NonceOf(id);
        if (earlier is not null && (earlier.Length == 0 || deliveries.Knows(earlier) || activity.Type != ActivityTypes.Message))
        {
            Log.AlreadyHandled(logger, activity.Id, scope.Conversation);
            return null;
        }
        if (earlier is not null)
        {
            // It is stored, and its reply is not known to have been sent: the question that waits is shown again.
            await handler.RepeatAsync(context, ct);
            deliveries.Begin(earlier);
        }
        else
        {
            await handler.OnTurnAsync(context, ct);
        }
        // Before the batch: without it these rows find themselves untrue, while reminders that are missing would be missed.
        await reminders.AddAsync(attempt.Turn.Reminders, ct);
        // Whoever was told to try again is not to find it done later.
        ct.ThrowIfCancellationRequested();
        deliveries.Begin(attempt.Nonce);
        await attempt.CommitAsync(earlier is null ? id : null, ct);
        return attempt;
    }

    /// <summary>Whether the turn may go well next time: somebody else was faster, or only a fresh look tells what is stored.</summary>
    private static bool IsWorthAnother(Exception error, List<Attempt> attempts) =>
        error is TableConflictException || (error is TableUnavailableException && attempts.Exists(a => a.IsUnsure));

    /// <summary>A failure to send never fails a turn: what was answered is stored.</summary>
    private async Task SendAsync(Attempt attempt, ITurnContext outer, Scope scope)
    {
        using var timeout = new CancellationTokenSource(LongestSending, clock);
        try
        {
            await attempt.Adapter.ReplayAsync(outer, timeout.Token);
        }
        catch (Exception e)
        {
            deliveries.Lost(attempt.Nonce);
            Log.SendFailed(logger, scope.Conversation, e);
        }
    }

    /// <summary>Keeps where the person is reached; that it takes too long keeps nobody waiting.</summary>
    private async Task FollowAsync(Activity activity, Turn turn, Scope scope)
    {
        using var timeout = new CancellationTokenSource(LongestFollowing, clock);
        try
        {
            await addressing.FollowAsync(activity, turn, timeout.Token).WaitAsync(timeout.Token);
        }
        catch (OperationCanceledException e)
        {
            ReminderLog.AddressNotKept(logger, scope.Conversation, e);
        }
    }

    /// <summary>Says that nothing was done, or nothing that can be vouched for: the same words again will show where we are.</summary>
    private async Task ApologiseAsync(ITurnContext outer, List<Attempt> attempts, Exception error, Scope scope)
    {
        attempts.ForEach(a => deliveries.Lost(a.Nonce));
        var lang = attempts.FindLast(a => a.Turn is not null)?.Turn!.Conversation.Lang ?? Lang.Fr;
        var text = new Texts(lang).Say(error is TableUnavailableException { RetryAfter: not null } ? "rateLimited" : "technicalApology");
        try
        {
            using var timeout = new CancellationTokenSource(LongestSending, clock);
            if (outer.Activity.Type == ActivityTypes.Message || outer.Activity.Name == FileConsent)
            {
                await outer.SendActivityAsync(MessageFactory.Text(text), timeout.Token);
            }
            await AcknowledgeAsync(outer, text);
        }
        catch (Exception e)
        {
            Log.SendFailed(logger, scope.Conversation, e);
        }
    }

    /// <summary>Answers the button of a card with a sentence, that of a file with nothing; a message needs no such answer.</summary>
    private static async Task AcknowledgeAsync(ITurnContext outer, string text)
    {
        if (outer.Activity.Type == ActivityTypes.Invoke)
        {
            var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = PartnershipActivityHandler.MessageType, Value = text };
            await outer.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = outer.Activity.Name == FileConsent ? null : body } });
        }
    }

    /// <summary>What happens to a team, such as that the bot comes, is one matter in whichever of its channels it is told.</summary>
    private static Scope ScopeOf(Activity activity)
    {
        var scope = Scope.Of(activity);
        return activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate
            && (activity.ChannelData as JObject)?["team"] is JObject team && team["id"]?.ToString() is { Length: > 0 } id
            ? scope with { Conversation = id }
            : scope;
    }

    /// <summary>By what an activity is known when it comes again; an edited message has the id that it had before.</summary>
    private static string? IdOf(Activity activity) =>
        activity.Type == ActivityTypes.MessageUpdate ? $"{activity.Id}|{activity.Timestamp:O}" : activity.Id;
}
