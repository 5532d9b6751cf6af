using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using PartnershipBot.Cards;
using PartnershipBot.Conversation;
using PartnershipBot.Conversations;
using PartnershipBot.Domain;
using PartnershipBot.Language;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Trust;
using PartnershipBot.Turns.Inbound;

namespace PartnershipBot.Features.Reminders;

/// <summary>Sends a notice as a card through the adapter, into a conversation that is known.</summary>
public sealed class CloudSender(IBotFrameworkHttpAdapter adapter, IOptions<RegistrationOptions> registration, TimeProvider clock)
    : IReminderSender
{
    public async Task<SendOutcome> SendAsync(AddressRow to, Notice notice, CancellationToken ct)
    {
        try
        {
            var reference =
                JsonConvert.DeserializeObject<ConversationReference>(to.Reference)
                ?? throw new JsonSerializationException("There is no reference.");
            var message = Message(to, notice);
            await ((BotAdapter)adapter).ContinueConversationAsync(
                registration.Value.MicrosoftAppId ?? "",
                reference,
                (turn, token) => turn.SayByItselfAsync(message, token),
                ct
            );
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
        var texts = new Texts(LangCode.Read(to.Language) ?? Lang.Fr, notice.Answers.Text(Fields.ServiceName) ?? Texts.DefaultService);
        var context = new CardContext(texts, TeamsChannel.Is(to.Channel), notice.Library, "", 0, notice.Today);
        var card = ReminderCards.For(
            context,
            notice.Items,
            notice.Digest,
            // What concerns the whole library is for whoever is told of it; in a team's channel it is only told.
            notice.Items[0].Partnership
                is { } partnership
                ? to.Key == LibraryKeys.Person(partnership.OwnerId)
                : LibraryKeys.IsPerson(to.Key)
        );
        var message = (Activity)MessageFactory.Attachment(Sending.Attach(card));
        // What a notification shows of it.
        message.Summary = card.FallbackText;
        return message;
    }
}
