using System.Buffers;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using PartnershipBot.Conversations;
using PartnershipBot.Trust;
using PartnershipBot.Turns.Limits;
using PartnershipBot.Turns.Outbound;

namespace PartnershipBot.Hosting;

/// <summary>
/// The SDK's adapter, which reads a body once and safely, says why it refuses one, and makes a client of the channel for those
/// turns that send something: most replies go back in the response or are few, and a client costs more than a turn's reading.
/// There is no client of the token service: nobody signs in.
/// </summary>
public sealed class ChannelAdapter : CloudAdapter, IBotFrameworkHttpAdapter
{
    private readonly PublicAddress _address;

    public ChannelAdapter(BotFrameworkAuthentication authentication, PublicAddress address, ILogger<ChannelAdapter> logger)
        : base(authentication, logger)
    {
        _address = address;
        Use(new AnswerBounds());
    }

    /// <summary>Answers a request that posts an activity.</summary>
    /// <exception cref="RequestRefusedException">It is not let in, or is no activity.</exception>
    async Task IBotFrameworkHttpAdapter.ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken
    )
    {
        var activity = Read(await ReadAsync(httpRequest, cancellationToken));
        var (answer, refused) = await AnswerAsync(httpRequest, activity, bot, cancellationToken);
        if (refused is not null)
        {
            httpResponse.Headers.RetryAfter = PublicRate.Seconds(refused.After);
        }
        httpResponse.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is { } body)
        {
            var bytes = ActivityJson.Write(body);
            httpResponse.ContentType = "application/json";
            httpResponse.ContentLength = bytes.Length;
            await httpResponse.Body.WriteAsync(bytes, cancellationToken);
        }
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        if (Array.Exists(activities, activity => activity.Type is not (ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay)))
        {
            await ConnectAsync(turnContext, cancellationToken);
        }
        PrivateReply.Mark(activities, turnContext.Activity);
        return await OutboundCall.TellAsync(
            turnContext,
            "sendActivity",
            () => base.SendActivitiesAsync(turnContext, activities, cancellationToken),
            static sent => sent.LastOrDefault()?.Id
        );
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    )
    {
        await ConnectAsync(turnContext, cancellationToken);
        return await OutboundCall.TellAsync(
            turnContext,
            "updateActivity",
            () => base.UpdateActivityAsync(turnContext, activity, cancellationToken),
            static changed => changed?.Id
        );
    }

    public override async Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        await ConnectAsync(turnContext, cancellationToken);
        await OutboundCall.TellAsync(
            turnContext,
            "deleteActivity",
            async () =>
            {
                await base.DeleteActivityAsync(turnContext, reference, cancellationToken);
                return reference.ActivityId;
            },
            static id => id
        );
    }

    private async Task<(InvokeResponse? Answer, TurnRefused? Refused)> AnswerAsync(
        HttpRequest request,
        Activity activity,
        IBot bot,
        CancellationToken ct
    )
    {
        var token = request.Headers.Authorization.ToString();
        var sender = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, token, ct);
        _address.Reached(request);
        activity.CallerId = sender.CallerId;
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, sender.ClaimsIdentity);
        context.TurnState.Add(sender.ConnectorFactory);
        context.TurnState.Set(OAuthScopeKey, sender.Audience);
        await RunPipelineAsync(context, bot.OnTurnAsync, ct);
        var refused = context.TurnState.Get<TurnRefused>();
        return (Answer(activity, context, isRefused: refused is not null), refused);
    }

    private static InvokeResponse? Answer(Activity activity, TurnContext context, bool isRefused) =>
        // What is said to whoever was not let in is an answer; where nothing is said, the status does.
        activity.DeliveryMode == DeliveryModes.ExpectReplies
        && (!isRefused || context.BufferedReplyActivities.Count > 0)
            ? new InvokeResponse { Status = StatusCodes.Status200OK, Body = new ExpectedReplies(context.BufferedReplyActivities) }
        : activity.Type == ActivityTypes.Invoke
            ? context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
                ?? new InvokeResponse { Status = StatusCodes.Status501NotImplemented }
        : isRefused ? new InvokeResponse { Status = StatusCodes.Status429TooManyRequests }
        : null;

    /// <summary>Makes the client of the channel when the turn first needs one; what goes out later has its own.</summary>
    private static async Task ConnectAsync(ITurnContext context, CancellationToken ct)
    {
        if (context.TurnState.Get<IConnectorClient>() is null && context.TurnState.Get<ConnectorFactory>() is { } factory)
        {
            // The turn's state disposes of what it holds.
            var client = await factory.CreateAsync(context.Activity.ServiceUrl, context.TurnState.Get<string>(OAuthScopeKey), ct);
            AnswerBounds.Set(client);
            context.TurnState.Add(client);
        }
    }

    private static Activity Read(byte[] body)
    {
        Activity? activity;
        try
        {
            activity = ActivityJson.Read(body);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw Refused("malformed JSON");
        }
        if (ActivityShape.Wrong(activity) is { } wrong)
        {
            throw Refused(wrong);
        }
        ActivityShape.Tidy(activity!);
        return activity!;
    }

    private static RequestRefusedException Refused(string why) => new(StatusCodes.Status400BadRequest, why);

    private static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        if (request.ContentLength > RequestBounds.MostBytes)
        {
            throw TooLarge();
        }
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(ct);
                if (read.Buffer.Length > RequestBounds.MostBytes)
                {
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    throw TooLarge();
                }
                if (read.IsCompleted)
                {
                    var body = read.Buffer.ToArray();
                    request.BodyReader.AdvanceTo(read.Buffer.End);
                    return body;
                }
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Too slow, or the sender hung up.
            throw new RequestRefusedException(
                (e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest,
                "the body did not arrive",
                e
            );
        }
    }

    private static RequestRefusedException TooLarge() => new(StatusCodes.Status413PayloadTooLarge, "too large");
}
