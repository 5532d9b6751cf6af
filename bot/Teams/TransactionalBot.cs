using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PartnershipBot.Dialogs.Turns;
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
    DeliveryLog deliveries,
    TimeProvider clock,
    TurnOptions options,
    ILogger<TransactionalBot> logger)
    : IBot
{
    private const int MostAttempts = 5;

    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(25);

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
        var id = Id(activity);
        var lang = Lang.Fr;
        string? unsure = null;
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var work = new UnitOfWork(store, Tables.Libraries, scope.Library);
            var adapter = new HoldingAdapter();
            var nonce = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
            try
            {
                var copy = Copy(activity);
                var turn = await Turn.OpenAsync(work, copy, scope, clock.GetUtcNow(), timeout.Token);
                turn.SchoolYear = options.SchoolYear;
                lang = turn.Conversation.Lang;
                if (turn.Conversation.NonceOf(id) is { } earlier)
                {
                    // The commit of our own attempt went through although its answer got lost, or the activity comes again.
                    if (earlier != unsure && deliveries.Knows(earlier))
                    {
                        Log.AlreadyHandled(logger, activity.Id, scope.Conversation);
                        await AcknowledgeAsync(turnContext, turn.Texts.Say("alreadyHandled"), timeout.Token);
                        return;
                    }
                    await RepeatAsync(turnContext, turn, copy, adapter, nonce, work, timeout.Token);
                    return;
                }
                var context = new TurnContext(adapter, copy);
                context.TurnState.Set(turn);
                await handler.OnTurnAsync(context, timeout.Token);
                turn.Close(id, nonce);
                // Before the batch: without it these rows find themselves untrue, while reminders that are missing would be missed.
                await reminders.AddAsync(turn.Reminders, timeout.Token);
                deliveries.Begin(nonce);
                unsure = nonce;
                await work.CommitAsync(timeout.Token);
                await SendAsync(adapter, turnContext, nonce, scope, timeout.Token);
                await addressing.FollowAsync(activity, turn, timeout.Token);
                if (options.LogTurns)
                {
                    Log.Turn(logger, scope.Conversation, work.Reads, work.BatchRows, attempt, clock.GetElapsedTime(started).TotalMilliseconds);
                }
                return;
            }
            catch (TableConflictException) when (attempt < MostAttempts)
            {
                Log.Conflict(logger, scope.Conversation, attempt);
            }
            catch (TableUnavailableException e) when (e.MaybeCommitted && attempt < MostAttempts)
            {
                Log.Unsure(logger, scope.Conversation, attempt, e);
            }
            catch (Exception e)
            {
                Log.TurnFailed(logger, activity.Id, scope.Conversation, attempt, e);
                await ApologiseAsync(turnContext, new Texts(lang), scope, timeout.Token);
                return;
            }
        }
    }

    /// <summary>
    /// What was said is stored and its reply is not known to have been sent: the question that waits is shown again, and
    /// nothing else happens.
    /// </summary>
    private async Task RepeatAsync(
        ITurnContext outer, Turn turn, Activity copy, HoldingAdapter adapter, string nonce, UnitOfWork work, CancellationToken ct)
    {
        var context = new TurnContext(adapter, copy);
        context.TurnState.Set(turn);
        await handler.RepeatAsync(context, ct);
        turn.Close(null, nonce);
        deliveries.Begin(nonce);
        if (turn.Conversation.NonceOf(Id(copy)) is { } earlier)
        {
            deliveries.Begin(earlier);
        }
        await work.CommitAsync(ct);
        await SendAsync(adapter, outer, nonce, turn.Scope, ct);
    }

    /// <summary>A failure to send never fails a turn: what was answered is stored.</summary>
    private async Task SendAsync(HoldingAdapter adapter, ITurnContext outer, string nonce, Scope scope, CancellationToken ct)
    {
        try
        {
            await adapter.ReplayAsync(outer, ct);
        }
        catch (Exception e)
        {
            deliveries.Lost(nonce);
            Log.SendFailed(logger, scope.Conversation, e);
        }
    }

    private async Task ApologiseAsync(ITurnContext outer, Texts texts, Scope scope, CancellationToken ct)
    {
        try
        {
            if (outer.Activity.Type == ActivityTypes.Message)
            {
                await outer.SendActivityAsync(MessageFactory.Text(texts.Say("technicalApology")), ct);
            }
            else
            {
                await AcknowledgeAsync(outer, texts.Say("technicalApology"), ct);
            }
        }
        catch (Exception e)
        {
            Log.SendFailed(logger, scope.Conversation, e);
        }
    }

    /// <summary>Answers the button of a card with a sentence; a message needs no such answer.</summary>
    private static async Task AcknowledgeAsync(ITurnContext outer, string text, CancellationToken ct)
    {
        if (outer.Activity.Type == ActivityTypes.Invoke)
        {
            var body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = PartnershipActivityHandler.MessageType, Value = text };
            await outer.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = body } }, ct);
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
    private static string? Id(Activity activity) =>
        activity.Type == ActivityTypes.MessageUpdate ? $"{activity.Id}|{activity.Timestamp:O}" : activity.Id;

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
