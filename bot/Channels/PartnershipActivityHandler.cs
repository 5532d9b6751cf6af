using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using PartnershipBot.Conversation;
using PartnershipBot.Conversation.Forms;
using PartnershipBot.Conversations;
using PartnershipBot.Turns;
using PartnershipBot.Turns.Inbound;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Channels;

/// <summary>What channels send: messages, buttons of cards, and that the bot was added.</summary>
public sealed partial class PartnershipActivityHandler(
    Assistant assistant,
    DeliveryMarks deliveries,
    IPartnershipSearch search,
    IMessageForms messages,
    PublicAddress address
) : TeamsActivityHandler, ITurnHandler
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public IReadOnlySet<string>? VerbsIn(Scope scope) => assistant.VerbsIn(scope);

    public Task AnswerAsync(ITurnContext context, CancellationToken ct) => OnTurnAsync(context, ct);

    public Task RepeatAsync(ITurnContext context, CancellationToken ct) =>
        context.Activity.Type == ActivityTypes.Message ? assistant.RunAsync(context, true, ct) : Task.CompletedTask;

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        await FeatureBook.VisitedAsync(turnContext, turn, cancellationToken);
        await assistant.RunAsync(turnContext, await IsRepeatedAsync(turn, cancellationToken), cancellationToken);
        if (turnContext.Adapter is HoldingAdapter held)
        {
            await held.FirstAsync(() => ReplyAsync(turnContext, turn, cancellationToken));
        }
    }

    /// <summary>A button of a card on Teams does what the same button does elsewhere, on a message-shaped context.</summary>
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        var turn = Turn.Of(turnContext);
        if (turn.Incoming.Kind == IncomingKind.Refresh)
        {
            // An answer without a body is one too.
            return (await RefreshAsync(turnContext, turn.Incoming, cancellationToken))!;
        }
        var context = new TurnContext(turnContext.Adapter, MessageOf((Activity)turnContext.Activity));
        await FeatureBook.VisitedAsync(context, turn, cancellationToken);
        await assistant.RunAsync(context, false, cancellationToken);
        return turn.Replaced is { Card: var card }
            ? new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = CardType,
                Value = Sending.ToJson(card),
            }
            : new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = InvokeAnswers.MessageType,
                Value = turn.Texts.Say("done"),
            };
    }

    /// <summary>A message in the place of a button, for dialogs go on with messages alone. What came in stays as it was read.</summary>
    private static Activity MessageOf(Activity button) =>
        new()
        {
            Type = ActivityTypes.Message,
            Id = button.Id,
            Timestamp = button.Timestamp,
            ServiceUrl = button.ServiceUrl,
            ChannelId = button.ChannelId,
            From = button.From,
            Recipient = button.Recipient,
            Conversation = button.Conversation,
            ChannelData = button.ChannelData,
            Locale = button.Locale,
            ReplyToId = button.ReplyToId,
        };

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => FileConsents.AcceptAsync(turnContext, fileConsentCardResponse, cancellationToken);

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken
    ) => FileConsents.DeclineAsync(turnContext, fileConsentCardResponse, cancellationToken);

    /// <summary>What a card becomes is put in its place where the channel can, and said anew elsewhere.</summary>
    private static async Task ReplyAsync(ITurnContext context, Turn turn, CancellationToken ct)
    {
        if (turn.Replaced is not { } replaced)
        {
            return;
        }
        var message = (Activity)MessageFactory.Attachment(Sending.Attach(replaced.Card));
        if (replaced.Message is { Length: > 0 } id)
        {
            message.Id = id;
            await context.UpdateActivityAsync(message, ct);
            return;
        }
        await context.SendActivityAsync(message, ct);
    }

    /// <summary>An answer that is edited in the chat is not read again: whoever does so is told where it can be changed.</summary>
    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = Turn.Of(turnContext);
        return turn.Scope.IsPersonal
            ? turnContext.SendActivityAsync(turn.Texts.Say("messageEdited"), cancellationToken: cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>
    /// Who comes and goes, on every channel: the SDK would ask Teams for their details, which a turn that is not stored yet
    /// cannot, and elsewhere pass over the bot itself.
    /// </summary>
    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var activity = turnContext.Activity;
        if (HasBot(activity.MembersRemoved, activity))
        {
            Leave(turnContext);
        }
        // The bot says welcome where it comes; those who join a team or a group later find it there.
        else if (
            HasBot(activity.MembersAdded, activity) || (Turn.Of(turnContext).Scope.IsPersonal && activity.MembersAdded is { Count: > 0 })
        )
        {
            await WelcomeAsync(turnContext, cancellationToken);
        }
        else if (activity.MembersAdded is null && activity.MembersRemoved is null)
        {
            await base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }
    }

    /// <summary>An invoke whose value is not what its name says is its sender's mistake.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return turnContext.Activity.Name switch
            {
                InvokeNames.ControlUsed => await SubmitsAsync(turnContext, cancellationToken),
                InvokeNames.Choices => await ChooseAsync(turnContext, cancellationToken),
                _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
            };
        }
        catch (JsonException)
        {
            return new InvokeResponse { Status = StatusCodes.Status400BadRequest };
        }
    }

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => WelcomeAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        // An upgrade takes the app out and puts it in again: nobody leaves.
        if (turnContext.Activity.Action == "remove")
        {
            Leave(turnContext);
        }
        return Task.CompletedTask;
    }

    private static bool HasBot(IList<ChannelAccount>? members, IActivity activity) =>
        activity.Recipient?.Id is { } bot && members?.Any(m => m?.Id == bot) == true;

    /// <summary>Whoever installs the app again is welcome again; nothing can be said until then.</summary>
    private static void Leave(ITurnContext context) => Turn.Of(context).Conversation.Welcomed = false;

    /// <summary>Says welcome once, however often and in whatever form clients tell that somebody came.</summary>
    private static async Task WelcomeAsync(ITurnContext context, CancellationToken ct)
    {
        var turn = Turn.Of(context);
        if (!turn.Conversation.Welcomed)
        {
            turn.Conversation.Welcomed = true;
            await context.SendActivityAsync(MessageFactory.Attachment(Sending.Attach(FeatureBook.Welcome(turn))), ct);
        }
    }

    /// <summary>
    /// Whether these words were just accepted as an answer by a turn of which nobody knows that it was answered: the program may
    /// have ended between storing and sending.
    /// </summary>
    private async Task<bool> IsRepeatedAsync(Turn turn, CancellationToken ct) =>
        turn.Conversation is { LastNonce: { } nonce, LastAnswerAt: { } at }
        && turn.Now - at < DeliveryMarks.Window
        && turn.Incoming.Text.Length > 0
        && turn.Conversation.IsLastAnswer(TypedText.Fold(turn.Incoming.Text))
        && !await deliveries.KnowsAsync(turn.Scope.Library, turn.Scope.Conversation, nonce, ct);
}
