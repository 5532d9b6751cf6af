using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using PartnershipBot.Dialogs.Turns;
using PartnershipBot.Language;
using PartnershipBot.Reminders;
using PartnershipBot.Storage.Rows;

namespace PartnershipBot.Teams;

/// <summary>Keeps where people and teams are reached, from what channels send; forgets it where the bot is taken away.</summary>
public sealed class Addressing(AddressBook book, ReminderTable reminders, ILogger<Addressing> logger)
{
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>
    /// Follows an activity whose turn is stored. What fails here does not keep a turn from being answered: the next one tries
    /// again.
    /// </summary>
    public async Task FollowAsync(Activity activity, Turn turn, CancellationToken ct)
    {
        var scope = turn.Scope;
        var tenant = LibraryKeys.Tenant(scope.Library);
        var key = scope.IsPersonal ? LibraryKeys.Person(scope.UserId) : LibraryKeys.Team(scope.Library)!;
        try
        {
            if (IsRemoval(activity))
            {
                await book.RemoveAsync(tenant, key, ct);
            }
            else if (!string.IsNullOrEmpty(activity.ServiceUrl) && activity.ChannelId is { Length: > 0 } channel)
            {
                var name = scope.IsPersonal ? scope.UserName : "";
                var row = new AddressRow(tenant, key, scope.Conversation, channel, Reference(activity, scope), turn.Conversation.Lang == Lang.En ? "en" : "fr", name);
                await book.KeepAsync(row, stays: !scope.IsPersonal, ct);
            }
            foreach (var seen in turn.SeenReminders)
            {
                await reminders.RemoveUndeliveredAsync(seen, ct);
            }
        }
        catch (Exception e)
        {
            ReminderLog.AddressNotKept(logger, scope.Conversation, e);
        }
    }

    /// <summary>Whether the bot was taken away; an upgrade takes it away and brings it back.</summary>
    private static bool IsRemoval(Activity activity) => activity.Type switch
    {
        ActivityTypes.InstallationUpdate => activity.Action is "remove",
        ActivityTypes.ConversationUpdate => activity.MembersRemoved?.Any(m => m.Id == activity.Recipient?.Id) == true,
        _ => false,
    };

    /// <summary>Only what it takes to write there again, so that it stays the same from message to message.</summary>
    internal static string Reference(Activity activity, Scope scope) => JsonConvert.SerializeObject(
        new ConversationReference
        {
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Bot = new ChannelAccount(activity.Recipient?.Id),
            User = scope.IsPersonal ? new ChannelAccount(activity.From?.Id, aadObjectId: activity.From?.AadObjectId) : null,
            // Without its thread: what is said to a team begins one of its own.
            Conversation = new ConversationAccount(
                id: scope.Conversation,
                tenantId: activity.Conversation.TenantId,
                conversationType: activity.Conversation.ConversationType,
                isGroup: activity.Conversation.IsGroup),
        },
        Json);
}
