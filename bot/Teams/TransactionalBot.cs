using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Files;
using PartnershipBot.Hosting;
using PartnershipBot.Language;
using PartnershipBot.Libraries;
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
    Places places,
    LibraryDesk libraries,
    LibraryMover mover,
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

    private readonly ReplySender _sender = new(deliveries, clock, logger);

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
        using var timeout = new CancellationTokenSource(TurnLimits.OfTurn(activity), clock);
        var started = clock.GetTimestamp();
        Place? place = null;
        List<Attempt> attempts = [];
        while (true)
        {
            try
            {
                place ??= await places.OfAsync(activity, fresh: false, timeout.Token).WaitAsync(timeout.Token);
                if (place.IsUnchecked)
                {
                    await TellAsync(turnContext, new Texts(place.Scope.Lang ?? Lang.Fr).Say("libraryUnchecked"));
                    return;
                }
                var attempt = new Attempt(activity, place.Scope, store, clock.GetUtcNow());
                attempts.Add(attempt);
                // A store that does not even hear that it should stop is left behind: a late batch of it meets our marks.
                var (stored, elsewhere) = await RunAsync(attempt, attempts, activity, place, timeout.Token).WaitAsync(timeout.Token);
                if (elsewhere is not null)
                {
                    attempts.Remove(attempt);
                    place = elsewhere;
                    continue;
                }
                if (ReadingTurns.Is(activity))
                {
                    await _sender.SendAsync(attempt, turnContext);
                    TurnLog.Write(logger, options.LogTurns, attempt, attempts.Count, clock.GetElapsedTime(started));
                    return;
                }
                await addressing.ChooseAsync(activity, attempt.Turn!, place.Before, timeout.Token).WaitAsync(timeout.Token);
                await (stored is null ? AcknowledgeAsync(turnContext, attempt.Turn!.Texts.Say("alreadyHandled")) : _sender.SendAsync(stored, turnContext));
                stored?.Turn!.Uploads.ForEach(uploads.Add);
                await FollowAsync(activity, (stored ?? attempt).Turn!, place.Scope, TurnLimits.OfFollowing(activity, clock.GetElapsedTime(started)));
                TurnLog.Write(logger, options.LogTurns, attempt, attempts.Count, clock.GetElapsedTime(started));
                return;
            }
            catch (Exception e)
            {
                if (attempts.Count is 0 or MostAttempts || !IsWorthAnother(e, attempts))
                {
                    Log.TurnFailed(logger, activity.Id, activity.Conversation.Id, attempts.Count, e);
                    await ApologiseAsync(turnContext, attempts, e);
                    return;
                }
                Log.Again(logger, activity.Conversation.Id, attempts.Count, e);
            }
        }
    }

    /// <summary>Reads, answers and stores. What is to take place in another library after all is left as it was.</summary>
    /// <returns>The attempt that is stored and whose replies are to be sent; null when the activity was answered before, or where
    /// else it is to be answered.</returns>
    private async Task<(Attempt? Stored, Place? Elsewhere)> RunAsync(
        Attempt attempt, IReadOnlyList<Attempt> all, Activity activity, Place place, CancellationToken ct)
    {
        var scope = place.Scope;
        var context = await attempt.OpenAsync(ct);
        (attempt.Turn!.SchoolYear, attempt.Turn.Libraries) = (options.SchoolYear, libraries);
        var conversation = attempt.Turn.Conversation;
        if (place.IsRemembered && (conversation.IsNew || conversation.Left))
        {
            // Through another instance the person may have gone elsewhere.
            var now = await places.OfAsync(activity, fresh: true, ct);
            if (now.IsUnchecked || now.Scope.Library != scope.Library)
            {
                return (null, now);
            }
        }
        if (ReadingTurns.Is(activity))
        {
            await handler.OnTurnAsync(context, ct);
            return (attempt, null);
        }
        if (all.FirstOrDefault(b => conversation.Knows(b.Nonce)) is { } own)
        {
            // Only the store's answer got lost: what was said then is to be said now.
            return (own, null);
        }
        var id = Attempt.IdOf(activity);
        var earlier = conversation.NonceOf(id);
        if (earlier is not null && (earlier.Length == 0 || deliveries.Knows(earlier) || activity.Type != ActivityTypes.Message))
        {
            Log.AlreadyHandled(logger, activity.Id, scope.Conversation);
            return (null, null);
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
        if (attempt.Turn.GoesTo is { } library && scope.Arrival == Arrival.None)
        {
            var there = await places.GoAsync(place with { Scope = scope with { Lang = conversation.Lang } }, library, ct);
            if (there.IsUnchecked || there.Scope.Library == library)
            {
                return (null, there);
            }
        }
        // Before the batch: without it these rows find themselves untrue, while reminders that are missing would be missed.
        await reminders.AddAsync(attempt.Turn.Reminders, ct);
        if (attempt.Turn.Move is { } move)
        {
            await mover.AnnounceAsync(move, ct);
        }
        // Whoever was told to try again is not to find it done later.
        ct.ThrowIfCancellationRequested();
        deliveries.Begin(attempt.Nonce);
        await attempt.CommitAsync(earlier is null ? id : null, ct);
        return (attempt, null);
    }

    /// <summary>Whether the turn may go well next time: somebody else was faster, or only a fresh look tells what is stored.</summary>
    private static bool IsWorthAnother(Exception error, List<Attempt> attempts) =>
        error is TableConflictException || (error is TableUnavailableException && attempts.Exists(a => a.IsUnsure));

    /// <summary>Keeps where the person is reached, and does what is left of a move; that it takes too long keeps nobody waiting.</summary>
    private async Task FollowAsync(Activity activity, Turn turn, Scope scope, TimeSpan limit)
    {
        using var timeout = new CancellationTokenSource(limit, clock);
        if (turn.Move is { } move)
        {
            await mover.TryAsync(move, timeout.Token);
        }
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
    private Task ApologiseAsync(ITurnContext outer, List<Attempt> attempts, Exception error)
    {
        attempts.ForEach(a => deliveries.Lost(a.Nonce));
        var lang = attempts.FindLast(a => a.Turn is not null)?.Turn!.Conversation.Lang ?? Lang.Fr;
        return TellAsync(outer, new Texts(lang).Say(error is TableUnavailableException { RetryAfter: not null } ? "rateLimited" : "technicalApology"));
    }

    /// <summary>Says a sentence outside of any turn.</summary>
    private async Task TellAsync(ITurnContext outer, string text)
    {
        try
        {
            using var timeout = new CancellationTokenSource(ReplySender.Longest, clock);
            if (outer.Activity.Type == ActivityTypes.Message || outer.Activity.Name == FileConsent)
            {
                await outer.SendActivityAsync(MessageFactory.Text(text), timeout.Token);
            }
            await AcknowledgeAsync(outer, text);
        }
        catch (Exception e)
        {
            Log.SendFailed(logger, outer.Activity.Conversation.Id, e);
        }
    }

    /// <summary>Answers the button of a card with a sentence, that of a file with nothing; a message needs no such answer.</summary>
    private static async Task AcknowledgeAsync(ITurnContext outer, string text)
    {
        if (outer.Activity.Type == ActivityTypes.Invoke)
        {
            var body = InvokeAnswers.Saying(outer.Activity.Name, text);
            await outer.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = body } });
        }
    }
}
