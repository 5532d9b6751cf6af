using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Dialogs;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Interview.Understanding;

namespace PartnershipBot.Teams;

/// <summary>What channels send: messages, buttons of cards, and that the bot was added.</summary>
public sealed class PartnershipActivityHandler(Assistant assistant, DeliveryLog deliveries) : TeamsActivityHandler
{
    public const string MessageType = "application/vnd.microsoft.activity.message";
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>For how long the same words count as said again because no reply came.</summary>
    private static readonly TimeSpan RepeatWindow = TimeSpan.FromHours(1);

    /// <summary>Shows the question that waits, as after a reply that got lost.</summary>
    public Task RepeatAsync(ITurnContext context, CancellationToken ct) =>
        context.Activity.Type == ActivityTypes.Message ? assistant.RunAsync(context, true, ct) : Task.CompletedTask;

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        await assistant.RunAsync(turnContext, IsRepeated(turn), cancellationToken);
        if (turn.CardReply is { } card)
        {
            await turnContext.SendActivityAsync(MessageFactory.Attachment(Sending.Attach(card)), cancellationToken);
        }
    }

    /// <summary>A button of a card on Teams does what the same button does elsewhere, on a message-shaped context.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        var data = invokeValue.Action.Data as JObject ?? [];
        data["verb"] ??= invokeValue.Action.Verb;
        var message = (Activity)turnContext.Activity;
        message = new Activity
        {
            Type = ActivityTypes.Message,
            Id = message.Id,
            Timestamp = message.Timestamp,
            ServiceUrl = message.ServiceUrl,
            ChannelId = message.ChannelId,
            From = message.From,
            Recipient = message.Recipient,
            Conversation = message.Conversation,
            ChannelData = message.ChannelData,
            Locale = message.Locale,
            ReplyToId = message.ReplyToId,
            Value = data,
        };
        turn.Incoming = Incoming.Of(message);
        var context = new TurnContext(turnContext.Adapter, message);
        context.TurnState.Set(turn);
        await assistant.RunAsync(context, false, cancellationToken);
        return turn.CardReply is { } card
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = CardType, Value = JObject.Parse(card.ToJson()) }
            : new AdaptiveCardInvokeResponse { StatusCode = 200, Type = MessageType, Value = turn.Texts.Say("done") };
    }

    /// <summary>A welcome needs nobody's details; asking Teams for them before the turn is stored would fail the turn.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Says welcome once, however often and in whatever form clients tell that somebody came.</summary>
    private static async Task WelcomeAsync(ITurnContext context, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (!turn.Conversation.Welcomed)
        {
            turn.Conversation.Welcomed = true;
            await context.SendActivityAsync(MessageFactory.Attachment(Sending.Attach(WelcomeCard.For(turn.CardContext, team: !turn.Scope.IsPersonal))), ct);
        }
    }

    /// <summary>
    /// Whether these words were just accepted as an answer by a turn of which this process does not know that it was
    /// answered: the program may have ended between storing and sending.
    /// </summary>
    private bool IsRepeated(Turn turn) =>
        turn.Conversation is { LastNonce: { } nonce, LastAnswer: { } last, LastAnswerAt: { } at }
        && !deliveries.Knows(nonce)
        && turn.Now - at < RepeatWindow
        && turn.Incoming.Text.Length > 0
        && Folded.Fold(turn.Incoming.Text) == last;
}
