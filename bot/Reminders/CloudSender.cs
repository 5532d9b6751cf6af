using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PartnershipBot.Cards;
using PartnershipBot.Hosting.Trust;
using PartnershipBot.Language;
using PartnershipBot.Partnerships;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Reminders;

/// <summary>Sends a notice as a card through the adapter, into a conversation that is known.</summary>
public sealed class CloudSender(IBotFrameworkHttpAdapter adapter, IOptions<RegistrationOptions> registration, TimeProvider clock) : IReminderSender
{
    public async Task<SendOutcome> SendAsync(AddressRow to, Notice notice, CancellationToken ct)
    {
        try
        {
            var reference = JsonConvert.DeserializeObject<ConversationReference>(to.Reference)
                ?? throw new JsonSerializationException("There is no reference.");
            var message = Message(to, notice);
            await ((BotAdapter)adapter).ContinueConversationAsync(
                registration.Value.MicrosoftAppId ?? "", reference, (turn, token) => turn.SendActivityAsync(message, token), ct);
            return new SendOutcome.Delivered();
        }
        catch (Exception e)
        {
            return SenderFailures.Classify(e, clock.GetUtcNow());
        }
    }

    /// <summary>The message of a notice.</summary>
    internal static Activity Message(AddressRow to, Notice notice)
    {
        var texts = new Texts(to.Language == "en" ? Lang.En : Lang.Fr, notice.Answers.Text(Fields.ServiceName) ?? Texts.DefaultService);
        var context = new CardContext(texts, to.Channel == Channels.Msteams, notice.Library, "", 0, notice.Today);
        var card = ReminderCards.For(context, notice.Items, notice.Digest, to.Key == LibraryKeys.Person(notice.Items[0].Partnership?.OwnerId ?? ""));
        var message = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = JObject.Parse(card.ToJson()) });
        // What a notification shows of it.
        message.Summary = card.FallbackText;
        return message;
    }
}
